import { load } from 'cheerio';
import type { Visitor } from '../support/app.js';
import { ConflictPage } from '../support/conflict-page.js';
import { readExample } from '../support/examples.js';
import { asItStands } from '../support/filled-forms.js';
import { open, textOf } from '../support/open-page.js';
import { WebSuite } from '../support/web-suite.js';

let suite: WebSuite;
let base: string;
let director: Visitor;
let consultant: Visitor;
/** Of Marketing & Communicatie (MC), the only one. */
let head: Visitor;
let reader: Visitor;

beforeAll(async () => {
  suite = await WebSuite.start();
});

beforeEach(async () => {
  const entered = await suite.enter(readExample('polderzeker'));
  ({ base, visitor: director } = entered);
  [consultant, head, reader] = (await Promise.all(
    (['consultant', 'department-head', 'reader'] as const).map((role) =>
      suite.join(entered.organisationId, role),
    ),
  )) as [Visitor, Visitor, Visitor];
});

afterAll(async () => {
  await suite.stop();
});

const THANKS = {
  kind: 'compliment',
  text: 'Eindelijk uitleg die ik begrijp',
  department: 'MC',
  on: '2026-06-10',
  pilot: 'P05',
};

async function record(who: Visitor, fields: Record<string, string> = THANKS): Promise<string> {
  const form = `${base}/signalen/nieuw`;
  const answer = await who.submit(form, form, fields);
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${base}/signalen`]);
  const $ = await open(`${base}/signalen`, director);
  return $(`main table a:contains("${fields['text'] ?? ''}")`).attr('href') ?? '';
}

async function handle(who: Visitor, signal: string, fields: Record<string, string>) {
  const standing = asItStands((await who.get(signal)).body, signal) as Record<string, string>;
  return who.post(signal, { ...standing, ...fields });
}

const DONE = { status: 'done', outcome: 'Doorverteld in de weekstart' };

describe('what a customer said', () => {
  it('goes to the head of the department, who finds it on the first page', async () => {
    await record(consultant);
    const list = textOf(await open(`${base}/signalen`, head), 'main table');
    expect(list).toContain('Eén signaal staat open, met een eigenaar.');
    expect(list).toContain('Marketing & Communicatie: 1 compliment');
    expect(list).toContain('Test department-head');
    expect(textOf(await open(base, head))).toContain('Eén klantsignaal wacht op u');
    expect(textOf(await open(base, director))).not.toContain('klantsignaal');
  });

  it('without one head has no owner, and the director is told', async () => {
    const signal = await record(head, {
      ...THANKS,
      kind: 'complaint',
      department: 'KS',
      text: 'Te laat gebeld',
    });
    expect(textOf(await open(base, director))).toContain('Eén klantsignaal heeft nog geen eigenaar');
    const $ = await open(signal, head);
    expect([textOf($, '.facts'), $('main form').length]).toEqual([
      expect.stringContaining('nog niemand') as string,
      0,
    ]);
    expect((await head.submit('/account/gegevens', signal, DONE)).statusCode).toBe(403);
  });

  it('is shared as a success, on the first page and in the plan, for everybody', async () => {
    const signal = await record(consultant);
    expect(
      (await handle(head, signal, { ...DONE, success: 'Klanten begrijpen onze uitleg' })).statusCode,
    ).toBe(303);
    expect(textOf(await open(base, reader), '#successen ~ *')).toBe(
      'Klanten begrijpen onze uitlegklanten van Marketing & Communicatie, 10 juni 2026',
    );
    expect(textOf(await open(`${base}/plan/document`, reader), 'body')).toContain(
      'Van klanten van Marketing & Communicatie, 10 juni 2026: Klanten begrijpen onze uitleg',
    );
    expect(textOf(await open(`${base}/signalen?stand=afgehandeld`, head), 'main table')).toContain(
      'Eén signaal is afgehandeld.',
    );
    await handle(head, signal, { success: '' });
    expect((await open(base, reader))('#successen').length).toBe(0);
  });

  it('is passed on to another department, where it has no owner yet', async () => {
    const signal = await record(consultant);
    expect((await handle(head, signal, { department: 'KS' })).statusCode).toBe(303);
    expect((await handle(director, signal, {})).statusCode).toBe(303);
    expect(textOf(await open(`${base}/signalen`, head), 'main table')).toContain(
      'Klantenservice: 1 compliment',
    );
    expect(textOf(await open(base, head))).not.toContain('klantsignaal');
  });

  it.each([
    ['nothing', { text: '' }, 'Vul “Wat zei de klant?” in'],
    ['a day to come', { on: '2026-06-12' }, 'Deze dag is nog niet geweest.'],
    ['another department', { department: 'XX' }, 'Kies een antwoord bij “Welke afdeling kan er iets mee?”'],
    ['another pilot', { pilot: 'P99' }, 'Kies een antwoord bij “Over welke pilot gaat het?”'],
  ])('is refused with %s, and what was typed stays', async (_, wrong, sentence) => {
    const form = `${base}/signalen/nieuw`;
    const answer = await head.submit(form, form, { ...THANKS, ...wrong });
    const $ = load(answer.body);
    expect(answer.statusCode).toBe(422);
    expect(textOf($, '.error-summary')).toContain(sentence);
    expect($('input[name=kind][checked]').attr('value')).toBe('compliment');
  });

  it('is not dealt with as long as nobody says what was done', async () => {
    const signal = await record(consultant);
    const answer = await handle(head, signal, { status: 'done' });
    expect([answer.statusCode, textOf(load(answer.body), '.error-summary')]).toEqual([
      422,
      expect.stringContaining('Vul in wat ermee is gedaan.') as string,
    ]);
  });

  it('shows both when somebody else was first, and overwrites nothing', async () => {
    const signal = await record(consultant);
    const standing = asItStands((await head.get(signal)).body, signal) as Record<string, string>;
    await handle(director, signal, { outcome: 'Gebeld' });
    const answer = await head.post(signal, { ...standing, outcome: 'Gemaild' });
    expect(answer.statusCode).toBe(409);
    const page = new ConflictPage(answer.body, signal);
    expect(page.choices.map(({ name, mine, theirs }) => [name, mine, theirs])).toEqual([
      ['outcome', 'Gemaild', 'Gebeld'],
    ]);
  });

  it('keeps its department until it was dealt with', async () => {
    const add = `${base}/inrichting/afdelingen/nieuw`;
    const fields = { name: 'Winkel', headcount: '4', tolerance: '3', fte: '1', brings: 'other' };
    await director.submit(add, add, fields);
    const list = await open(`${base}/inrichting/afdelingen`, director);
    const department = list('a:contains("Winkel")').attr('href') ?? '';
    const code = decodeURIComponent(department.split('/').at(-1) ?? '');
    const signal = await record(consultant, { ...THANKS, department: code });
    const remove = async () => director.submit(`${department}/verwijder`, `${department}/verwijder`);
    const refused = await remove();
    expect([refused.statusCode, textOf(load(refused.body))]).toEqual([
      409,
      expect.stringContaining('klantsignalen die nog niet zijn afgehandeld') as string,
    ]);
    await handle(director, signal, DONE);
    expect((await remove()).statusCode).toBe(303);
    expect(textOf(await open(`${base}/signalen?stand=afgehandeld`, director), 'main table')).toContain(
      `${code}: 1`,
    );
  });
});
