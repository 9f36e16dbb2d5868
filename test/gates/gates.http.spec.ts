import { load } from 'cheerio';
import { QUESTION_LIST } from '../../src/planning/index.js';
import { addMember, hiddenFields, TODAY, Visitor } from '../support/app.js';
import { ConflictPage } from '../support/conflict-page.js';
import { computed } from '../support/computed.js';
import { readExample } from '../support/examples.js';
import { open, textOf } from '../support/open-page.js';
import { WebSuite } from '../support/web-suite.js';

const demo = readExample('polderzeker');
let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

afterEach(() => {
  suite.test.clock.now = TODAY;
});

interface Own {
  /** Who signs in again on a later day. */
  readonly people: readonly (readonly [Visitor, string])[];
  readonly base: string;
  readonly director: Visitor;
  /** Of Marketing & Communicatie (MC), which owns P03. */
  readonly head: Visitor;
  readonly pilot: string;
}

/** The plan is adopted, so that its pilots can begin. */
async function adopted(sequenced = false): Promise<Own> {
  const { base, organisationId } = await suite.enter(demo);
  const [director, head] = [new Visitor(suite.test), new Visitor(suite.test)];
  const people = [
    [director, await addMember(suite.database, organisationId, 'strategy-director')],
    [head, await addMember(suite.database, organisationId, 'department-head')],
  ] as const;
  for (const [visitor, person] of people) await visitor.signIn(person);
  if (sequenced) {
    await director.submit(`${base}/volgorde`, `${base}/volgorde`, { profile: 'brisk', search: 'short' });
    await computed({ visitor: director, base });
  }
  const answer = await director.submit(`${base}/plan`, `${base}/plan/versies`, {
    status: 'final',
    reason: 'Besproken in de directie',
  });
  expect(answer.statusCode).toBe(303);
  return { people, base, director, head, pilot: `${base}/poorten/P03` };
}

async function send({ head, pilot }: Own, page: string, fields: Record<string, string>) {
  return head.submit(`${pilot}/${page}`, `${pilot}/${page}`, fields);
}

/** P03 began on 5 January; its first phase ends on 5 July, and its gate opens on 22 June. */
async function begun(sequenced = false): Promise<Own> {
  const own = await adopted(sequenced);
  const answer = await send(own, 'start', { on: '2026-01-05' });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, own.pilot]);
  return own;
}

async function on(day: string, { people }: Own): Promise<void> {
  suite.test.clock.now = new Date(`${day}T08:00:00.000Z`);
  for (const [visitor, person] of people) await visitor.signIn(person);
}

async function onGateDay(own: Own): Promise<void> {
  await on('2026-06-29', own);
}

const MEASURED = { kpi: 'K-CV-03', value: '4,5', on: '2026-06-08', source: 'weekrapport' };

const QUESTION_IDS = QUESTION_LIST.map(({ id }) => id);

async function judged(own: Own): Promise<void> {
  const answers = QUESTION_IDS.flatMap((id) => [
    [id, '3'],
    [`${id}.evidence`, 'verslag'],
  ]);
  const answer = await send(own, 'criteria', Object.fromEntries(answers) as Record<string, string>);
  expect(answer.headers.location).toBe(`${own.pilot}/besluit`);
}

const GO_ON = { outcome: 'continue', reason: 'De signalen komen aan', deviates: 'true' };

describe('a pilot that runs', () => {
  it('cannot begin without a verdict, and says where that is given', async () => {
    const { visitor, base } = await suite.enter(demo, 'department-head');
    const $ = await open(`${base}/poorten/P03`, visitor);
    expect(textOf($, '.notice')).toContain('kan nog niet starten');
    expect($('.notice a').attr('href')).toBe(`${base}/voorstellen/P03`);
    expect((await visitor.get(`${base}/poorten/P03/start`)).statusCode).toBe(404);
  });

  it('freezes what the adopted version promised, and shows it beside what happens', async () => {
    const own = await begun();
    expect((await send(own, 'meting', MEASURED)).statusCode).toBe(303);
    await send(own, 'besteed', { money: '1.500', hours: '120', on: '2026-06-08', source: 'boekhouding' });
    const $ = await open(own.pilot, own.head);
    expect(textOf($, '#belofte + p')).toBe(
      'Bevroren uit versie 1 van het plan, vastgesteld op 11 juni 2026.',
    );
    const table = textOf($, '#belofte ~ *');
    expect(table).toContain('5 januari 2026, zoals beloofd');
    expect(table).toContain('4,5');
    expect(table).toContain('120 uur');
    expect(textOf($, '.facts')).toContain('loopt');
    expect($('#vastgelegd ~ * tbody tr').length).toBe(4);
  });

  it('corrects a measurement with a reason, and keeps what was there', async () => {
    const own = await begun();
    await send(own, 'meting', MEASURED);
    const page = await open(own.pilot, own.head);
    const correct = page('#vastgelegd ~ * a').first().attr('href') ?? '';
    const refused = await own.head.submit(correct, correct, { ...MEASURED, value: '3' });
    expect(textOf(load(refused.body), '.error-summary')).toContain('Waarom klopte de vorige waarde niet?');
    expect(load(refused.body)('#value').attr('value')).toBe('3');
    const kept = await own.head.submit(correct, correct, { ...MEASURED, value: '3', why: 'Verkeerde kolom' });
    expect(kept.statusCode).toBe(303);
    const $ = await open(own.pilot, own.head);
    const history = textOf($, '#vastgelegd ~ *');
    expect(history).toContain('Verbetering');
    expect(history).toContain('4,5');
    expect(textOf($, '#belofte ~ *')).not.toContain('4,5');
  });

  it.each<[string, string, Record<string, string>, string]>([
    ['a start that is still to come', 'start', { on: '2026-06-12' }, 'nog niet geweest'],
    ['a measurement from before it began', 'meting', { ...MEASURED, on: '2025-12-31' }, 'vóór de start'],
    ['a measurement without a source', 'meting', { ...MEASURED, source: '' }, 'Waar komt het getal'],
    ['nothing spent', 'besteed', { on: '2026-06-01', source: 'x' }, 'Vul geld in'],
    ['a lesson without a word', 'geleerd', { kind: 'lesson' }, 'In één of twee zinnen'],
  ])('says plainly what is wrong: %s', async (_, page, fields, about) => {
    const own = page === 'start' ? await adopted() : await begun();
    const refused = await send(own, page, fields);
    expect(refused.statusCode).toBe(422);
    expect(textOf(load(refused.body), '.error-summary')).toContain(about);
  });

  it('tells who was later that somebody else wrote something down', async () => {
    const own = await adopted();
    const form = `${own.pilot}/start`;
    const hidden = hiddenFields(await open(form, own.head), form);
    await own.director.submit(form, form, { on: '2026-01-12' });
    const late = await own.head.post(form, { ...hidden, on: '2026-01-05' });
    expect(late.statusCode).toBe(409);
    const conflict = new ConflictPage(late.body, form);
    expect(conflict.choices).toMatchObject([
      { name: 'on', mine: '5 januari 2026', theirs: '12 januari 2026', difference: 'Bij u 7 dagen eerder.' },
    ]);
    // A measurement is nothing to choose from: the form itself comes back.
    const again = hiddenFields(await open(form, own.head), form);
    await own.director.submit(`${own.pilot}/meting`, `${own.pilot}/meting`, MEASURED);
    const other = await own.head.post(form, { ...again, on: '2026-01-06', why: 'was eerder' });
    expect(other.statusCode).toBe(409);
    expect(textOf(load(other.body), '.notice')).toContain('Iemand anders heeft intussen iets vastgelegd');
    expect(load(other.body)('#on').attr('value')).toBe('2026-01-06');
  });

  it('sets two decisions at one gate beside each other, and loses neither', async () => {
    const own = await begun();
    await onGateDay(own);
    const form = `${own.pilot}/besluit`;
    const before = { ...hiddenFields(await open(form, own.head), form), send: 'look' };
    const mine = { ...before, ...GO_ON, lesson: 'Eerst vragen, dan bouwen' };
    const theirs = { outcome: 'extend', weeks: '4', reason: 'Nog te weinig signalen', send: 'confirm' };
    const taken = await own.director.submit(form, form, theirs);
    expect(taken.statusCode).toBe(303);
    const late = await own.head.post(form, mine);
    expect(late.statusCode).toBe(409);
    const conflict = new ConflictPage(late.body, form);
    const shown = conflict.choices.map(({ name, mine: own_, theirs: other }) => [name, own_, other]);
    expect(shown).toEqual([
      ['outcome', 'Doorgaan', 'Verlengen'],
      ['deviates', 'ja', 'nee'],
      ['weeks', 'niets ingevuld', '4'],
      ['reason', 'De signalen komen aan', 'Nog te weinig signalen'],
      ['lesson', 'Eerst vragen, dan bouwen', 'niets ingevuld'],
    ]);
    // The gate is open still, so what was chosen goes on to its effect.
    await on('2026-07-27', own);
    const closing = { outcome: 'stop', reason: 'Het werkt niet', lesson: 'Te vroeg', send: 'confirm' };
    const open_ = { ...hiddenFields(await open(form, own.head), form), send: 'look' };
    expect((await own.director.submit(form, form, closing)).statusCode).toBe(303);
    // Also when something of it is wrong.
    for (const fields of [GO_ON, { ...GO_ON, weeks: 'veel' }]) {
      const lost = load((await own.head.post(form, { ...open_, ...fields })).body);
      expect(textOf(lost, '.notice')).toContain('heeft bij deze poort intussen besloten');
      expect(lost('form[action$="/besluit"]').length).toBe(0);
      expect(textOf(lost, '.facts')).toContain('De signalen komen aan');
      expect(textOf(lost, '.facts')).toContain('Het werkt niet');
    }
  });

  it('shows what was typed to who loses when two close a gate at the same moment', async () => {
    const own = await begun();
    await onGateDay(own);
    const form = `${own.pilot}/besluit`;
    const closing = { outcome: 'stop', lesson: 'Te vroeg', send: 'confirm' };
    const sendAs = async (who: Visitor, reason: string) => {
      const hidden = hiddenFields(await open(form, who), form);
      return async () => who.post(form, { ...hidden, ...closing, reason });
    };
    const first = await sendAs(own.director, 'Het werkt niet');
    const second = await sendAs(own.head, 'Niemand leest mee');
    // The other one is kept when this one was read and checked, and is about to be kept.
    const { database } = suite;
    const write = jest.spyOn(database, 'write').mockImplementationOnce(async (work) => {
      expect((await first()).statusCode).toBe(303);
      return database.write(work);
    });
    const criteria = `${own.pilot}/criteria`;
    const answers = { ...hiddenFields(await open(criteria, own.head), criteria), C1: '3' };
    const lost = await second();
    write.mockRestore();
    expect(lost.statusCode).toBe(409);
    const facts = textOf(load(lost.body), '.facts');
    expect(facts).toContain('Het werkt niet');
    expect(facts).toContain('Niemand leest mee');
    // Who was answering the criteria for that decision loses none of it either.
    const judging = await own.head.post(criteria, { ...answers, 'C1.evidence': 'Gesprek in mei' });
    const kept = textOf(load(judging.body), '.facts');
    expect([judging.statusCode, kept.includes('Gesprek in mei'), kept.includes('Het werkt niet')]).toEqual([
      409,
      true,
      true,
    ]);
  });
});

describe('the calendar of decisions', () => {
  it('says what is due and waits with whom, and shows it on the first page', async () => {
    const own = await begun();
    await on('2026-08-24', own);
    const $ = await open(`${own.base}/poorten`, own.head);
    expect(textOf($, '#besluiten ~ * caption')).toContain(
      'Er is nu één besluit te nemen; één pilot wacht te lang.',
    );
    expect(textOf($, '#besluiten ~ * tbody tr')).toContain('wacht te lang');
    const home = await open(own.base, own.head);
    const waiting = home('#wacht + ul a')
      .toArray()
      .map((link) => home(link).attr('href'));
    expect(waiting).toContain(`${own.pilot}/besluit`);
    const reader = await suite.enter(demo, 'reader');
    expect((await reader.visitor.get(`${reader.base}/poorten`)).statusCode).toBe(200);
    expect((await open(reader.base, reader.visitor))('#wacht').length).toBe(0);
    // Who may record nothing is offered no heading for it.
    const consultant = await suite.enter(demo, 'consultant');
    const pilot = await open(`${consultant.base}/poorten/P01`, consultant.visitor);
    expect([pilot('#vastleggen').length, pilot('main a[href$="/pilots/P01"]').length]).toEqual([0, 1]);
  });
});

describe('the criteria of the next phase', () => {
  it('keep the answers of who was first, and show both to who was not', async () => {
    const own = await begun();
    await onGateDay(own);
    const criteria = `${own.pilot}/criteria`;
    const seen = hiddenFields(await open(criteria, own.director), criteria);
    // A measurement changes nothing of the criteria.
    await send(own, 'meting', MEASURED);
    const sheet = (points: string, evidence: string) =>
      Object.fromEntries(
        QUESTION_IDS.flatMap(
          (id) =>
            [
              [id, points],
              [`${id}.evidence`, evidence],
            ] as const,
        ),
      );
    const first = await own.director.post(criteria, { ...seen, ...sheet('3', 'verslag') });
    expect(first.statusCode).toBe(303);
    const late = { ...sheet('3', 'verslag'), C1: '1', 'C2.evidence': 'gesprek' };
    const token = hiddenFields(await open(criteria, own.head), criteria)['_csrf'] ?? '';
    const answer = await own.head.post(criteria, { ...seen, _csrf: token, ...late });
    const page = new ConflictPage(answer.body, criteria);
    expect([answer.statusCode, page.heading]).toEqual([409, 'Iemand anders was u voor']);
    expect(page.choices.map(({ name }) => name)).toEqual(['C1', 'C2.evidence']);
    const kept = await own.head.send('POST', criteria, new URLSearchParams(page.body(['C1'])).toString());
    expect(kept.headers.location).toBe(`${own.pilot}/besluit`);
    const $ = await open(criteria, own.head);
    expect([$('input[name=C1]:checked').val(), $('input[name="C2.evidence"]').val()]).toEqual([
      '3',
      'gesprek',
    ]);
  });
});

describe('a decision at a gate', () => {
  it('waits for its time, for a measurement and for the criteria of the next phase', async () => {
    const own = await begun();
    const hints = async () => textOf(await open(`${own.pilot}/besluit`, own.head), '#besluit ~ form .radios');
    expect(await hints()).toContain('Kan nog niet: de poort gaat open in de laatste twee weken');
    await onGateDay(own);
    expect(await hints()).toContain('Kan nog niet: er is nog niet gemeten');
    await send(own, 'meting', MEASURED);
    expect(await hints()).toContain('Kan nog niet: stel eerst de vier criteria opnieuw');
    const refused = await send(own, 'besluit', { ...GO_ON, send: 'look' });
    expect([refused.statusCode, textOf(load(refused.body), '.error-summary li')]).toEqual([
      422,
      'U koos “Doorgaan”. Kan nog niet: stel eerst de vier criteria opnieuw voor de volgende fase.',
    ]);
    const asked = textOf(await open(`${own.pilot}/criteria`, own.head), 'main form');
    expect([asked.includes('Kan fase 2 starten zonder'), asked.includes('Kan fase 1')]).toEqual([
      true,
      false,
    ]);
    // Not which one: of the phase that is asked about here that would be untrue.
    expect(asked).toContain('Eén van beide, in één zin');
    expect(asked.replaceAll(/Bij het voorstel: [^.]*/g, '')).not.toContain('Alleen fase');
    await judged(own);
    const $ = await open(`${own.pilot}/besluit`, own.head);
    expect(textOf($, '#criteria ~ * tbody tr')).toContain('voldoet, 15 van 15');
  });

  it('shows its effect first, changes nothing, and holds when it is confirmed', async () => {
    const own = await begun();
    await onGateDay(own);
    await send(own, 'meting', MEASURED);
    const fields = { outcome: 'extend', weeks: '6', reason: 'Nog te kort gemeten' };
    const shown = load((await send(own, 'besluit', { ...fields, send: 'look' })).body);
    expect(textOf(shown, '#datums ~ * tbody tr')).toContain('5 januari 2026, 32 weken');
    expect(textOf(shown, '#hitte ~ * thead')).toMatch(/^Afdeling en kwartaal/);
    expect(textOf(await open(own.pilot, own.head), '.facts')).not.toContain('verlengd');
    const action = `${own.pilot}/besluit`;
    const back = load((await own.head.post(action, { ...hiddenFields(shown, action), send: 'change' })).body);
    expect(back('#weeks').attr('value')).toBe('6');
    const kept = await own.head.post(action, { ...hiddenFields(shown, action), send: 'confirm' });
    expect([kept.statusCode, kept.headers.location]).toEqual([303, own.pilot]);
    const $ = await open(own.pilot, own.head);
    expect(textOf($, '.facts')).toContain('verlengd');
    // Thirty-two weeks from 5 January: the last two begin on 3 August.
    expect(textOf($, '.facts')).toContain('3 augustus 2026 tot en met 14 augustus 2026');
    expect(textOf(await open(action, own.head), '#besluit ~ form .radios')).toContain('al een keer verlengd');
    const trail = await open(`${own.base}/logboek`, own.director);
    expect(textOf(trail, 'table')).toContain('besluit: Verlengen; reden: Nog te kort gemeten; weken: 6');
    const twice = await own.head.post(action, { ...hiddenFields(shown, action), send: 'confirm' });
    expect(twice.statusCode).toBe(409);
    expect(textOf(load(twice.body), '.lead')).toContain('Intussen is precies hetzelfde opgeslagen.');
  });

  it('stops with a lesson, which is shown with the pilot', async () => {
    const own = await begun();
    const stop = { outcome: 'stop', reason: 'Niemand leest mee', send: 'confirm' };
    const refused = await send(own, 'besluit', stop);
    expect(textOf(load(refused.body), '.error-summary')).toContain('Leg minstens één les vast');
    await send(own, 'besluit', { ...stop, lesson: 'Begin met één onderwerp' });
    const $ = await open(own.pilot, own.head);
    expect([textOf($, '.facts'), textOf($, '#geleerd + ul')]).toEqual([
      expect.stringContaining('gestopt'),
      expect.stringContaining('Begin met één onderwerp'),
    ]);
    expect((await own.head.get(`${own.pilot}/besluit`)).statusCode).toBe(404);
  });

  it('proposes an order for the rest, which holds only when it is taken over', async () => {
    const own = await begun(true);
    await onGateDay(own);
    await send(own, 'meting', MEASURED);
    await judged(own);
    await send(own, 'besluit', { ...GO_ON, send: 'confirm' });
    const sequence = await computed({ visitor: own.director, base: own.base });
    // Something runs, so that what has not begun is kept out of the past.
    expect(textOf(sequence, 'main')).not.toContain('en dat is voorbij');
    const between = await open(own.pilot, own.head);
    expect(textOf(between, '.facts')).toContain('gaat door');
    expect(textOf(between, '.facts')).toContain('Poort na fase 2');
    // Phase 2 has not begun: its criteria cannot be asked, and its gate shows what was promised of phase 2.
    expect(textOf(between, '#vastleggen + ul')).not.toContain('Stel de vier criteria opnieuw');
    const gate = await open(`${own.pilot}/besluit`, own.head);
    expect(textOf(gate, '#belofte ~ *')).toContain('14.000');
    expect(textOf(gate, '#criteria ~ *')).not.toContain('15 van 15');
    const page = `${own.base}/volgorde/voorstel`;
    const $ = await open(page, own.director);
    expect(textOf($, '.notice')).toContain('geldt nog niet');
    expect(textOf($, 'main button.button')).toBe('Neem dit voorstel over');
    expect(textOf(await open(own.base, own.director), '#wacht + ul')).toContain('voorstel voor de volgorde');
    const take = $('form')
      .filter((_, form) => $(form).find('input[name=take]').attr('value') === 'true')
      .find('input')
      .toArray()
      .map((input): [string, string] => [$(input).attr('name') ?? '', $(input).attr('value') ?? '']);
    const taken = await own.director.post(page, Object.fromEntries(take));
    expect(taken.headers.location).toBe(`${own.base}/volgorde`);
    const settled = await open(page, own.director);
    expect([textOf(settled, '.empty'), settled('.lead').length]).toEqual([
      expect.stringContaining('Er is nu geen voorstel') as string,
      0,
    ]);
    expect((await own.director.post(page, Object.fromEntries(take))).statusCode).toBe(404);
  });

  it('is not said to be near, to decider or onlooker, while the phase has not begun', async () => {
    const own = await adopted();
    const page = `${own.base}/poorten/P01/besluit`;
    for (const visitor of [own.director, own.head]) {
      const $ = await open(page, visitor);
      expect([$('.notice.info p').first().text(), $('.facts dd').first().text()]).toEqual([
        'Kan nog niet: de start is niet vastgelegd.',
        'fase nog niet gestart',
      ]);
    }
  });

  it('is not for the head of another department', async () => {
    const own = await begun();
    expect((await own.head.get(`${own.base}/poorten/P01/besluit`)).statusCode).toBe(200);
    const form = `${own.base}/poorten/P01/start`;
    expect((await own.head.get(form)).statusCode).toBe(403);
  });
});
