import { load } from 'cheerio';
import { hiddenFields, type Visitor } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { open, textOf } from '../../support/open-page.js';
import { WebSuite } from '../../support/web-suite.js';

const demo = readExample('polderzeker');
let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

interface Own {
  readonly visitor: Visitor;
  readonly base: string;
  /** The page of a proposal that was begun with nothing. */
  readonly page: string;
  readonly organisationId: string;
}

/** The head of Marketing & Communicatie (MC) with an empty proposal P11. */
async function begun(role: 'department-head' | 'strategy-director' = 'department-head'): Promise<Own> {
  const own = await suite.enter(demo, role);
  const form = `${own.base}/voorstellen/nieuw`;
  const answer = await own.visitor.submit(form, form, { title: 'Proef', c: 'content', owner: 'MC' });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${own.base}/voorstellen/P11`]);
  return { ...own, page: `${own.base}/voorstellen/P11` };
}

/** Fills in one question as a browser without scripts would. */
async function answer({ visitor, page }: Own, question: string, fields: Record<string, string> = {}) {
  const form = `${page}/vragen/${question}`;
  return visitor.submit(form, form, fields);
}

const CHANGE = { reach: '1', depth: '1', visibility: '0', mandate: '0', technology: '1' };

/** All that has to be there before it can be sent in. */
async function fillIn(own: Own): Promise<void> {
  await answer(own, 'idee', { title: 'Proef', customerGain: 'Sneller antwoord' });
  await answer(own, 'fase-1', { title: 'Eén team', weeks: '13', from: '2026-Q4' });
  await answer(own, 'verandering', CHANGE);
  await answer(own, 'vervolg', { next: 'no', reason: 'We willen alleen iets weten' });
}

async function sendIn({ visitor, page }: Own) {
  return visitor.submit(`${page}/controle`, `${page}/indienen`);
}

describe('beginning', () => {
  it('explains what it takes, and leads to examples of each C', async () => {
    const { visitor, base } = await suite.enter(demo, 'department-head');
    const $ = await open(`${base}/voorstellen/nieuw`, visitor);
    expect($('#nodig + ul li').length).toBe(5);
    expect($('#voorbeeld ~ ul a').first().attr('href')).toBe(`${base}/catalogus#customer-experience`);
    expect($('select[name=owner] option[value!=""]').length).toBe(1);
    expect($('select[name=owner] option[selected]').attr('value')).toBe('MC');
    // A whole one to read, with nothing to press.
    const href = $('#nodig ~ p a').attr('href') ?? '';
    expect(href).toBe(`${base}/voorstellen/voorbeeld`);
    const whole = await open(href, visitor);
    expect([textOf(whole, 'h1'), whole('main form, main dl a').length]).toEqual([
      'Statusberichten over een lopende zaak via WhatsApp',
      0,
    ]);
    expect(textOf(whole, 'main')).not.toContain('Niet ingevuld');
    const catalogue = await open(`${base}/catalogus`, visitor);
    expect(catalogue('#customer-experience').length).toBe(1);
  });

  it.each([
    ['no name', { title: '', c: 'content', owner: 'MC' }, 'Naam van de pilot'],
    ['no C', { title: 'Proef', owner: 'MC' }, 'Welke C?'],
    ['another department that is not there', { title: 'Proef', c: 'content', owner: 'XX' }, 'trekt'],
    ['a field of our own', { title: 'Proef', c: 'content', owner: 'MC', state: 'selected' }, 'state'],
  ])('says what is wrong and keeps what was typed: %s', async (_, fields, about) => {
    const { visitor, base } = await suite.enter(demo, 'department-head');
    const form = `${base}/voorstellen/nieuw`;
    const refused = await visitor.submit(form, form, fields);
    expect(refused.statusCode).toBe(422);
    const $ = load(refused.body);
    expect(textOf($, '.error-summary')).toContain(about);
    expect($('#title').attr('value')).toBe(fields.title);
  });

  it('is for an own department', async () => {
    const { visitor, base } = await suite.enter(demo, 'department-head');
    const form = `${base}/voorstellen/nieuw`;
    const refused = await visitor.submit(form, form, { title: 'Proef', c: 'content', owner: 'KS' });
    expect(refused.statusCode).toBe(403);
  });
});

describe('a question', () => {
  it('keeps its answer, goes on to the next one, and shows it on another device', async () => {
    const own = await begun();
    const kept = await answer(own, 'idee', { title: ' Proef  met tips ', customerGain: 'Tips' });
    expect(kept.headers.location).toBe(`${own.page}/vragen/fase-1`);
    const $ = await open(`${own.page}/vragen/idee`, own.visitor.at(suite.test));
    expect([$('#title').attr('value'), $('#customerGain').text().trim()]).toEqual(['Proef met tips', 'Tips']);
  });

  it('has help, its place among the others and a way back', async () => {
    const own = await begun();
    const $ = await open(`${own.page}/vragen/C2`, own.visitor);
    expect(textOf($, '.eyebrow')).toBe(
      'Proef · onderdeel 3 van 7: Past het bij hoe wij werken, vraag 3 van 6',
    );
    expect(textOf($, 'details.help')).toContain('Minder goed:');
    expect($('.back').attr('href')).toBe(`${own.page}/vragen/C1`);
    expect($('input[name=answer]').length).toBe(5);
  });

  it('shows what is wrong beside the field and keeps everything that was typed', async () => {
    const own = await begun();
    const refused = await answer(own, 'geld', { money: 'veel', committed: '1.000', by: 'K. Bos' });
    expect(refused.statusCode).toBe(422);
    const $ = load(refused.body);
    expect($('title').text()).toMatch(/^Fout:/);
    expect($('.error-summary a').attr('href')).toBe('#money');
    expect(['#money', '#committed', '#by'].map((id) => $(id).attr('value'))).toEqual([
      'veel',
      '1.000',
      'K. Bos',
    ]);
  });

  it.each([
    ['c', { c: 'marketing' }],
    ['afdelingen', { owner: 'KS' }],
    ['afdelingen', { owner: 'MC', involved: 'XX' }],
    ['fase-1', { from: '2031-Q1' }],
    ['verandering', { reach: '1' }],
    ['verandering', { ...CHANGE, reach: '5' }],
    ['C2', { answer: '4' }],
    ['C2', { answer: '1', sponsor: 'iemand' }],
    ['geld', { money: '-1' }],
    ['uren', { 'fte.0': 'x', 'department.0': 'MC' }],
    ['uren', { 'fte.1': '1', 'department.1': 'KS' }],
    ['maat', { kpi: 'K-VA-99' }],
    ['maat', { baseline: '62' }],
    ['doel', { goal: 'G99' }],
    ['doel', { percent3: '50' }],
    ['poort', { date: '31-2-2026' }],
    ['eerste-resultaat', { weeks: '1,5' }],
    ['idee', { status: 'approved' }],
  ])('refuses what it does not offer: %s %j', async (question, fields) => {
    const own = await begun();
    expect((await answer(own, question, fields as Record<string, string>)).statusCode).toBe(422);
  });

  it('does not exist when it does not arise', async () => {
    const { visitor, page } = await begun();
    expect((await visitor.get(`${page}/vragen/fase-3`)).statusCode).toBe(404);
    expect((await visitor.get(`${page}/vragen/R1`)).statusCode).toBe(404);
    expect((await visitor.get(`${page}/vragen/toString`)).statusCode).toBe(404);
  });

  it('returns to the page with all answers when it was opened from there', async () => {
    const own = await begun();
    const form = `${own.page}/vragen/C2?terug=controle`;
    const kept = await own.visitor.submit(form, form, { answer: '2', evidence: 'peiling' });
    expect(kept.headers.location).toBe(`${own.page}/controle`);
  });

  it('is kept whatever other questions somebody else answers meanwhile', async () => {
    const own = await begun('strategy-director');
    const form = `${own.page}/vragen/idee`;
    const hidden = hiddenFields(await open(form, own.visitor), form);
    await answer(own, 'C2', { answer: '2', evidence: 'peiling' });
    const late = await own.visitor.post(form, { ...hidden, title: 'Van mij', customerGain: 'Anders' });
    expect(late.statusCode).toBe(303);
    const c2 = await open(`${own.page}/vragen/C2`, own.visitor);
    expect(c2('input[name=answer][checked]').attr('value')).toBe('2');
  });

  it('is kept by the script too, which reads from the page that it was', async () => {
    const own = await begun();
    const form = `${own.page}/vragen/idee`;
    const hidden = hiddenFields(await open(form, own.visitor), form);
    const typing = { ...hidden, title: 'Proef', customerGain: 'Tips' };
    const kept = load((await own.visitor.post(`${form}?tussentijds=1`, typing)).body);
    expect(textOf(kept, '[data-saved]')).toBe('Bewaard op 11 juni 2026 om 9.42 uur');
    const next = { ...hiddenFields(kept, form), title: 'Proef', customerGain: 'Tips en antwoord' };
    expect((await own.visitor.post(form, next)).statusCode).toBe(303);
    const money = `${own.page}/vragen/geld`;
    const wrong = { ...hiddenFields(await open(money, own.visitor), money), money: 'veel' };
    const refused = await own.visitor.post(`${money}?tussentijds=1`, wrong);
    expect([refused.statusCode, textOf(load(refused.body), '[data-saved]')]).toEqual([200, '']);
  });

  it('says how the criteria stand and what is still missing', async () => {
    const own = await begun();
    for (const id of ['C1', 'C2', 'C3', 'C4'])
      await answer(own, id, { answer: '3', evidence: 'lijst van 3 maart' });
    await answer(own, 'C5', { answer: '0' });
    const $ = await open(`${own.page}/vragen/C5`, own.visitor);
    const culture = $('.criteria li').first();
    expect(culture.text().replace(/\s+/g, ' ')).toContain('Cultuurvoldoet, 12 van 15');
    expect(textOf($, '.criteria')).toContain('Nog 5 vragen te beantwoorden.');
  });
});

describe('the first page of a department head', () => {
  it('says what is still to be finished, and where to begin', async () => {
    const own = await suite.enter(demo, 'department-head');
    const before = await open(own.base, own.visitor);
    expect(textOf(before, '#eigen ~ p')).toContain('U hebt geen voorstel dat nog af moet.');
    expect(before('#eigen ~ .buttons a').first().attr('href')).toBe(`${own.base}/voorstellen/nieuw`);
    const form = `${own.base}/voorstellen/nieuw`;
    await own.visitor.submit(form, form, { title: 'Proef', c: 'content', owner: 'MC' });
    const after = await open(own.base, own.visitor);
    expect(textOf(after, '#eigen ~ ul li')).toBe('Proef concept');
    expect(after('#eigen ~ ul a').attr('href')).toBe(`${own.base}/voorstellen/P11`);
  });
});

describe('the next phases', () => {
  it('cannot be passed over in silence: they are asked, or there is a reason', async () => {
    const own = await begun();
    await fillIn(own);
    await answer(own, 'vervolg', { next: 'no' });
    const refused = await own.visitor.get(`${own.page}/controle`);
    expect(textOf(load(refused.body), '.error-summary')).toContain('of waarom het dan stopt');
    await answer(own, 'vervolg', { next: 'yes' });
    const asked = load((await own.visitor.get(`${own.page}/controle`)).body);
    expect(asked('.error-summary a').attr('href')).toBe(`${own.page}/vragen/fase-2?terug=controle`);
    await answer(own, 'fase-2', { title: 'Ook in de avond', widens: 'uren', money: '5.000', fte: '0,5' });
    const ready = load((await own.visitor.get(`${own.page}/controle`)).body);
    expect(ready('.error-summary').length).toBe(0);
    expect(textOf(ready, '#onderdeel-6 + dl')).toContain('Wat wordt groter: uren');
  });

  it('parks a pilot that stops for a reason, and says so', async () => {
    const own = await begun();
    await fillIn(own);
    expect(textOf(await open(own.page, own.visitor), '.side')).toContain('wordt daarom geparkeerd');
  });
});

describe('sending in', () => {
  it('gives a receipt with a reference and what happens next, and puts it in the plan', async () => {
    const own = await begun();
    await fillIn(own);
    const listed = await open(`${own.base}/pilots`, own.visitor);
    expect(textOf(listed, 'main')).not.toContain('Proef');
    const sent = await sendIn(own);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, own.page]);
    const $ = await open(own.page, own.visitor);
    expect(textOf($, 'h1')).toBe('Uw voorstel is ingediend');
    expect(textOf($, '.facts')).toContain('P11-1');
    expect($('#verder + ol li').length).toBe(5);
    expect($('table tbody tr').length).toBe(2);
    expect(textOf(await open(`${own.base}/pilots`, own.visitor), 'main')).toContain('Proef');
    const copy = await open(`${own.page}/kopie`, own.visitor);
    expect(textOf(copy, 'main')).toContain('Sneller antwoord');
    expect(copy('main a').text()).not.toContain('Wijzig');
  });

  it('says what is missing, with the way there', async () => {
    const own = await begun();
    const $ = await open(`${own.page}/controle`, own.visitor);
    expect($('.error-summary a').length).toBe(5);
    expect($(`form[action="${own.page}/indienen"]`).length).toBe(0);
    const { _csrf = '' } = hiddenFields(
      await open(`${own.page}/vragen/idee`, own.visitor),
      `${own.page}/vragen/idee`,
    );
    const forced = await own.visitor.post(`${own.page}/indienen`, { _csrf, version: '1' });
    expect(forced.statusCode).toBe(422);
    expect(load(forced.body)('title').text()).toMatch(/^Fout:/);
  });

  it('asks to look again when somebody else changed an answer meanwhile', async () => {
    const own = await begun();
    await fillIn(own);
    const hidden = hiddenFields(await open(`${own.page}/controle`, own.visitor), `${own.page}/indienen`);
    await answer(own, 'idee', { title: 'Anders', customerGain: 'Anders' });
    const late = await own.visitor.post(`${own.page}/indienen`, hidden);
    expect(late.statusCode).toBe(409);
    expect(textOf(load(late.body), '.notice')).toContain('intussen veranderd');
  });

  it('wants the examples of the catalogue looked through first', async () => {
    const own = await suite.enter(demo, 'department-head');
    const entry = `${own.base}/catalogus/CT-1`;
    await own.visitor.submit(entry, `${entry}/voorstel`, { owner: 'MC' });
    const $ = await open(`${own.base}/voorstellen/P11/controle`, own.visitor);
    expect(textOf($, '.error-summary')).toContain('nog een voorbeeld uit de catalogus');
  });

  it('gives an answer that came too late back to copy', async () => {
    const own = await begun();
    await fillIn(own);
    const form = `${own.page}/vragen/idee`;
    const hidden = hiddenFields(await open(form, own.visitor), form);
    await sendIn(own);
    const late = await own.visitor.post(form, { ...hidden, title: 'Mijn titel', customerGain: 'Mijn winst' });
    expect(late.statusCode).toBe(409);
    const $ = load(late.body);
    expect(textOf($, 'h1')).toBe('Het voorstel is intussen ingediend');
    expect(textOf($, '.facts')).toContain('Mijn winst');
  });

  it('makes it a page to read', async () => {
    const own = await begun();
    await fillIn(own);
    await sendIn(own);
    expect((await own.visitor.get(`${own.page}/vragen/idee`)).headers.location).toBe(own.page);
    expect((await own.visitor.get(`${own.page}/controle`)).headers.location).toBe(own.page);
  });
});

describe('asking back, withdrawing and going on', () => {
  it('gives it back with a question on top, and takes it in again as a second time', async () => {
    const own = await begun('strategy-director');
    await fillIn(own);
    await sendIn(own);
    const ask = `${own.page}/vraag`;
    expect((await own.visitor.submit(ask, ask)).statusCode).toBe(422);
    await own.visitor.submit(ask, ask, { question: 'Wie doet het werk?' });
    const $ = await open(own.page, own.visitor);
    expect(textOf($, '.notice.warning')).toMatch(
      /Test strategy-director vroeg op 11 juni.*Wie doet het werk\?/,
    );
    await sendIn(own);
    expect(textOf(await open(own.page, own.visitor), '.facts')).toContain('P11-2');
  });

  it('withdraws with a reason, and resumes with every answer', async () => {
    const own = await begun();
    await fillIn(own);
    const form = `${own.page}/intrekken`;
    expect((await own.visitor.submit(form, form)).statusCode).toBe(422);
    await own.visitor.submit(form, form, { reason: 'Te druk' });
    const $ = await open(own.page, own.visitor);
    expect([textOf($, '.facts'), textOf($, 'table')]).toEqual([
      expect.stringContaining('ingetrokken'),
      expect.stringContaining('Te druk'),
    ]);
    await own.visitor.submit(own.page, `${own.page}/hervatten`);
    const idea = await open(`${own.page}/vragen/idee`, own.visitor);
    expect(idea('#customerGain').text().trim()).toBe('Sneller antwoord');
  });

  it('is no receipt for who leads the assessment, and waits on the first page of that person', async () => {
    const own = await begun('strategy-director');
    await fillIn(own);
    expect((await sendIn(own)).statusCode).toBe(303);
    const $ = await open(own.page, own.visitor);
    expect([$('title').text().split(' – ')[0], $('#verder').length]).toEqual([textOf($, 'h1'), 0]);
    const home = await open(own.base, own.visitor);
    expect(textOf(home, '#wacht + ul')).toMatch(/\d+ voorstellen wachten op een beoordeling/);
  });

  it('lists what is being written for its own department only', async () => {
    const own = await begun('strategy-director');
    const form = `${own.base}/voorstellen/nieuw`;
    await own.visitor.submit(form, form, { title: 'Van Schade', c: 'content', owner: 'SC' });
    const $ = await open(`${own.base}/voorstellen`, own.visitor);
    expect($('#concepten + .tbl tbody tr, #concepten ~ * tbody tr').length).toBeGreaterThan(0);
    expect(textOf($, 'main')).toContain('Van Schade');
    expect(textOf($, '#ingediend')).toBe('Te beoordelen');
  });

  it('speaks English', async () => {
    const own = await begun();
    own.visitor.language = 'en';
    const $ = await open(`${own.page}/vragen/idee`, own.visitor);
    expect(textOf($, 'h1')).toBe('What is the idea?');
  });
});
