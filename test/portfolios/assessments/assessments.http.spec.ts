import { load, type CheerioAPI } from 'cheerio';
import { QUESTION_LIST } from '../../../src/planning/index.js';
import { importCase } from '../../../src/portfolios/index.js';
import { changePilot } from '../../../src/pilots/index.js';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import type { Role } from '../../../src/accounts/index.js';
import { addMember, hiddenFields, TODAY, Visitor } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { ConflictPage } from '../../support/conflict-page.js';
import { WebSuite } from '../../support/web-suite.js';
import { textOf } from '../../support/open-page.js';

let suite: WebSuite;
const demo = readExample('polderzeker');

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

/** An organisation with the demo's plan, and people of these roles who are signed in there. */
async function people(...roles: readonly Role[]): Promise<{ base: string; visitors: readonly Visitor[] }> {
  const { organisationId, slug } = await suite.database.write(async (em) =>
    importCase(em, demo, TODAY.toISOString()),
  );
  const visitors: Visitor[] = [];
  for (const role of roles) {
    const personId = await addMember(suite.database, organisationId, role);
    visitors.push(await new Visitor(suite.test).signIn(personId));
  }
  return { base: `/o/${slug}`, visitors };
}

async function open(visitor: Visitor | undefined, path: string): Promise<CheerioAPI> {
  const answer = await visitor?.get(path);
  expect([path, answer?.statusCode]).toEqual([path, 200]);
  return load(answer?.body ?? '');
}

function sheet(answer: string, changes: Record<string, string> = {}): Record<string, string> {
  const fields = QUESTION_LIST.flatMap(({ id }) => [
    [id, answer],
    [`${id}.reason`, `omdat ${id}`],
    [`${id}.evidence`, 'het rooster'],
  ]);
  return { ...(Object.fromEntries(fields) as Record<string, string>), ...changes };
}

async function send(
  visitor: Visitor | undefined,
  base: string,
  fields: Record<string, string>,
  status: number,
): Promise<CheerioAPI> {
  const address = `${base}/pilots/P01/beoordeling`;
  const page = load((await visitor?.get(address))?.body ?? '');
  const answer = await visitor?.post(address, { ...hiddenFields(page, address), submit: 'true', ...fields });
  expect(answer?.statusCode).toBe(status);
  return load(answer?.body ?? '');
}

describe('the scorecard', () => {
  it('asks twenty questions with four described answers, and "not known"', async () => {
    const { base, visitors } = await people('consultant');
    const $ = await open(visitors[0], `${base}/pilots/P01/beoordeling`);
    expect($('.question').length).toBe(20);
    expect($('.question input[type=radio]').length).toBe(100);
    expect(textOf($, '#blok-culture')).toBe('Cultuur: Past het bij de cultuur van nu?');
    expect($('.unproven').length).toBe(20);
  });

  it('keeps a draft, says what it comes to, and asks for what is missing when it is sent in', async () => {
    const { base, visitors } = await people('consultant');
    const [me] = visitors;
    // A 3 without evidence counts as 1.
    await send(me, base, { C1: '3', 'C1.reason': 'past', submit: 'false' }, 303);
    const draft = await open(me, `${base}/pilots/P01/beoordeling`);
    expect(draft('#C1-4').attr('checked')).toBe('checked');
    expect(textOf(draft, '.criteria li:first-child .pts')).toBe('onvolledig, 1 van 15');
    const refused = await send(me, base, { C1: '3', C2: 'unknown', R1: '2' }, 422);
    expect(refused('title').text()).toMatch(/^Fout:/);
    const summary = textOf(refused, '.error-summary');
    expect(summary).toContain('Schrijf op waarom, bij “Kan fase 1 starten');
    expect(summary).toContain('Kies een antwoord bij “Past de openheid');
    expect(summary).not.toContain('Willen de mensen die het doen?');
    expect(refused('#R1-3').attr('checked')).toBe('checked');
  });

  it.each([
    ['an answer that does not exist', { C1: '4' }],
    ['an unknown field', { extra: '1' }],
    ['a NUL', { 'C1.reason': 'a\0b' }],
  ])('refuses %s and keeps the rest', async (_, fields) => {
    const { base, visitors } = await people('consultant');
    const $ = await send(visitors[0], base, { ...sheet('2'), ...fields }, 422);
    expect($('[name="C2.reason"]').attr('value')).toBe('omdat C2');
  });

  it('keeps what was typed when the same person saved in another window', async () => {
    const { base, visitors } = await people('consultant');
    await send(visitors[0], base, { C1: '1', submit: 'false' }, 303);
    const $ = await send(
      visitors[0],
      base,
      { C1: '2', 'C1.reason': 'beter', version: '0', submit: 'false' },
      409,
    );
    expect($('input[name=version]').attr('value')).toBe('1');
    const page = new ConflictPage($.html(), `${base}/pilots/P01/beoordeling`);
    expect(page.choices.map(({ question, mine, theirs }) => [question, mine, theirs])).toEqual([
      [
        expect.stringContaining('Kan fase 1 starten') as string,
        expect.stringMatching(/^2/) as string,
        expect.stringMatching(/^1/) as string,
      ],
      [expect.stringContaining('Kan fase 1 starten') as string, 'beter', 'niets ingevuld'],
    ]);
    const chosen = page.body(['C1']);
    expect((await visitors[0]?.post(`${base}/pilots/P01/beoordeling`, chosen))?.statusCode).toBe(303);
    const kept = await open(visitors[0], `${base}/pilots/P01/beoordeling`);
    expect([kept('input[name=C1][checked]').val(), kept('[name="C1.reason"]').val()]).toEqual(['1', 'beter']);
  });
});

describe('a round of three people', () => {
  it('shows answers after one’s own, then where they differ, and counts once that is settled', async () => {
    const { base, visitors } = await people('strategy-director', 'consultant', 'administrator');
    const [director, consultant, onlooker] = visitors;
    const address = `${base}/pilots/P01/beoordeling`;
    await send(director, base, sheet('3', { C2: '0' }), 303);
    expect((await open(consultant, address))('.dots').length).toBe(0);
    expect(textOf(await open(onlooker, address), '.lead')).toContain(
      'te zien voor wie zelf heeft ingestuurd',
    );
    await send(consultant, base, sheet('3'), 303);

    const seen = await open(consultant, address);
    expect(textOf(seen, '#verschil-C2')).toBe('Oordelen lopen uiteen bij cultuur (0 en 3): bespreek');
    const row = seen('tbody tr')
      .toArray()
      .find((element) => seen(element).text().includes('Willen de mensen'));
    expect(
      seen(row ?? '')
        .find('td .vh')
        .toArray()
        .map((cell) => seen(cell).text()),
    ).toEqual(['1 persoon', 'niemand', 'niemand', '1 persoon', 'niemand']);
    expect(
      seen(row ?? '')
        .find('td.num')
        .toArray()
        .map((cell) => seen(cell).text()),
    ).toEqual(['3', '1', '1']);

    const closing = `${address}/sluiten`;
    expect(
      (await director?.post(closing, hiddenFields(await open(director, address), closing)))?.statusCode,
    ).toBe(303);
    const closed = await open(onlooker, address);
    expect(textOf(closed, '.lead')).toContain('zodra de ronde is gesloten en elk verschil');
    expect(closed('#verschil-C2 ~ form').length).toBe(0);
    expect(textOf(await open(director, `${base}/pilots/P01`), 'main')).toContain('Nog niemand heeft');

    const settle = `${address}/vragen/C2`;
    const hidden = hiddenFields(await open(director, address), settle);
    const refused = await director?.post(settle, { ...hidden, reason: 'in de staf besproken' });
    expect(refused?.statusCode).toBe(422);
    const again = load(refused?.body ?? '');
    expect(again('#C2-reason').text().trim()).toBe('in de staf besproken');
    expect(again('.error-summary a').attr('href')).toBe('#C2-answer');
    expect(
      (await director?.post(settle, { ...hidden, answer: '1', reason: 'in de staf besproken' }))?.statusCode,
    ).toBe(303);
    const late = await director?.post(settle, { ...hidden, answer: '3', reason: 'toch anders' });
    expect(late?.statusCode).toBe(409);
    expect(
      new ConflictPage(late?.body ?? '', settle).choices.map(({ mine, theirs }) => [mine, theirs]),
    ).toEqual([
      [expect.stringMatching(/^3/) as string, expect.stringMatching(/^1/) as string],
      ['toch anders', 'in de staf besproken'],
    ]);

    const settled = await open(onlooker, address);
    expect(textOf(settled, 'main')).toContain('Beslecht op 1 door Test strategy-director');
    const pilot = await open(director, `${base}/pilots/P01`);
    expect(textOf(pilot, 'main')).toContain('van verschillende mensen samen');
    expect(textOf(pilot, '.criteria li:first-child .pts')).toBe('voldoet, 13 van 15');
    expect(textOf(pilot, '.more')).toContain('Het voorstel zelf:');
    const document = await open(director, `${base}/plan/document`);
    expect(textOf(document, '#scorecards')).toContain('verschillende mensen los van elkaar');
  });

  it('is not closed with one judgement', async () => {
    const { base, visitors } = await people('strategy-director');
    await send(visitors[0], base, sheet('2'), 303);
    const address = `${base}/pilots/P01/beoordeling`;
    const $ = await open(visitors[0], address);
    expect(textOf($, '#sluiten ~ p')).toBe('Sluiten kan vanaf 2 ingestuurde oordelen.');
    const token = hiddenFields($, '/taal')['_csrf'] ?? '';
    await visitors[0]?.post(`${address}/sluiten`, { _csrf: token, round: '1' });
    expect(textOf(await open(visitors[0], address), '.notice')).toContain('te weinig oordelen');
  });
});

describe('a verdict by hand', () => {
  it('is shown as such wherever the verdict is shown, and taken back', async () => {
    const { base, visitors } = await people('strategy-director', 'consultant');
    const [director, consultant] = visitors;
    const address = `${base}/pilots/P10/oordeel`;
    const page = await open(director, address);
    expect(textOf(page, '.lead')).toContain('Berekend is: afgewezen voor nu');
    const bare = await director?.post(address, { ...hiddenFields(page, address), verdict: 'approved' });
    expect(bare?.statusCode).toBe(422);
    const typed = {
      ...hiddenFields(page, address),
      verdict: 'approved',
      reason: 'De directie wil dit leren',
    };
    expect((await director?.post(address, typed))?.statusCode).toBe(303);
    const conflict = await director?.post(address, { ...typed, reason: 'Anders' });
    expect(conflict?.statusCode).toBe(409);
    expect(new ConflictPage(conflict?.body ?? '', address).choices).toEqual([
      {
        name: 'reason',
        question: 'Waarom wijkt u af?',
        mine: 'Anders',
        theirs: 'De directie wil dit leren',
        difference: '',
      },
    ]);

    const pilot = await open(consultant, `${base}/pilots/P10`);
    expect(textOf(pilot, '.verdict')).toBe(
      'Goedgekeurd (met de hand gezet door Test strategy-director op 11 juni 2026; berekend: afgewezen voor nu)',
    );
    expect(textOf(pilot, '.facts')).toContain('De directie wil dit leren');
    expect(textOf(pilot, '.lead')).toBe(
      'Dit oordeel is een ander dan de vier criteria geven. De reden staat hieronder.',
    );
    expect(textOf(await open(consultant, `${base}/pilots`), 'tbody')).toContain(
      'goedgekeurd (met de hand gezet)',
    );
    const document = textOf(await open(consultant, `${base}/plan/document`), 'body');
    expect(document).toContain(
      'Dit oordeel is op 11 juni 2026 met de hand gezet door Test strategy-director; berekend was “afgewezen voor nu”. De reden: De directie wil dit leren.',
    );
    expect(document).toContain('goedgekeurd (met de hand gezet)');

    const back = `${address}/berekend`;
    const answer = await director?.post(back, hiddenFields(await open(director, address), back));
    expect(answer?.statusCode).toBe(303);
    expect(textOf(await open(consultant, `${base}/pilots/P10`), '.verdict')).toBe(
      'Afgewezen voor nu (berekend)',
    );
  });
});

describe('what waits and what is out of date', () => {
  it('lists what others began and this person has not sent in', async () => {
    const { base, visitors } = await people('strategy-director', 'consultant', 'reader');
    const [director, consultant] = visitors;
    expect((await open(director, `${base}/pilots`))('#wacht').length).toBe(0);
    await send(consultant, base, sheet('3'), 303);
    const $ = await open(director, `${base}/pilots`);
    expect(textOf($, '#wacht ~ ul')).toBe(
      'Webcare tijdens kantooruren U bent nog niet begonnen. Eén ander heeft ingestuurd.',
    );
    expect($('#wacht ~ ul a').attr('href')).toBe(`${base}/pilots/P01/beoordeling`);
    await send(director, base, { C1: '1', submit: 'false' }, 303);
    expect(textOf(await open(director, `${base}/pilots`), '#wacht ~ ul')).toContain('U bent begonnen');
    await send(director, base, sheet('3'), 303);
    for (const visitor of [director, consultant])
      expect((await open(visitor, `${base}/pilots`))('#wacht').length).toBe(0);
  });

  it('does not ask a department head to judge an own proposal', async () => {
    const { base, visitors } = await people('consultant', 'department-head');
    const [consultant, head] = visitors;
    const address = `${base}/pilots/P03/beoordeling`;
    const page = load((await consultant?.get(address))?.body ?? '');
    await consultant?.post(address, { ...hiddenFields(page, address), submit: 'true', ...sheet('3') });
    expect((await open(head, `${base}/pilots`))('#wacht').length).toBe(0);
  });

  it('says which judgements are about an older form, on the pilot too', async () => {
    const { base, visitors } = await people('strategy-director', 'consultant');
    const [director, consultant] = visitors;
    await send(director, base, sheet('3'), 303);
    await send(consultant, base, sheet('3'), 303);
    const address = `${base}/pilots/P01/beoordeling`;
    const before = await open(director, address);
    expect(textOf(before, 'main')).not.toContain('ouder');
    await director?.post(`${address}/sluiten`, hiddenFields(before, `${address}/sluiten`));
    const organisation = await suite.database.read((em) =>
      em.findOneByOrFail(OrganisationRow, { slug: base.slice(3) }),
    );
    const later = new Date(TODAY.getTime() + 86_400_000).toISOString();
    await suite.database.write((em) =>
      changePilot(
        em,
        { organisationId: organisation.id },
        {
          code: 'P01',
          version: 1,
          now: later,
          change: (pilot) => ({ ...pilot, firstResultWeeks: 20 }),
        },
      ),
    );
    const after = await open(director, address);
    expect(textOf(after, '.notice')).toContain('2 oordelen zijn daarvóór ingestuurd');
    expect(textOf(after, 'details')).toContain('op een ouder formulier');
    expect(textOf(await open(director, `${base}/pilots/P01`), '#beoordeling ~ p b')).toContain(
      '2 oordelen zijn daarvóór ingestuurd en gaan over het oudere formulier.',
    );
  });
});
