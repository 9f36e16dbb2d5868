import { load } from 'cheerio';
import { hiddenFields } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { open, textOf } from '../../support/open-page.js';
import { WebSuite } from '../../support/web-suite.js';
import { answer, beginProposal, CHANGE, fillIn } from './proposing.js';

const demo = readExample('polderzeker');
let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

const begun = (role?: 'department-head' | 'strategy-director') => beginProposal(suite, role);

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

  it('offers no quarter that has passed, unless it was chosen before', async () => {
    const own = await begun();
    const offered = async () => {
      const $ = await open(`${own.page}/vragen/fase-1`, own.visitor);
      const values = $('#from option').toArray();
      return values.map((option) => $(option).attr('value') ?? '').slice(0, 3);
    };
    expect(await offered()).toEqual(['', '2026-Q2', '2026-Q3']);
    await answer(own, 'fase-1', { from: '2026-Q1' });
    expect(await offered()).toEqual(['', '2026-Q1', '2026-Q2']);
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
