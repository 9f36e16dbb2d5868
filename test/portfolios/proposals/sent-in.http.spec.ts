import { load } from 'cheerio';
import { hiddenFields } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { open, textOf } from '../../support/open-page.js';
import { WebSuite } from '../../support/web-suite.js';
import { answer, beginProposal, fillIn, sendIn } from './proposing.js';

const demo = readExample('polderzeker');
let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

const begun = (role?: 'department-head' | 'strategy-director') => beginProposal(suite, role);

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
    expect(textOf($, '.facts')).toContain('Proef');
    expect($('#verder + ol li').length).toBe(5);
    expect(textOf($, '#verder + ol')).toContain('U wilt beginnen in Q4 2026');
    expect($('table tbody tr').length).toBe(2);
    expect(textOf(await open(`${own.base}/pilots`, own.visitor), 'main')).toContain('Proef');
    const copy = await open(`${own.page}/kopie`, own.visitor);
    expect(textOf(copy, 'main')).toContain('Sneller antwoord');
    expect(copy('main a').text()).not.toContain('Wijzig');
  });

  it('asks for no decision before a quarter that has begun', async () => {
    const own = await begun();
    await fillIn(own);
    await answer(own, 'fase-1', { title: 'Eén team', weeks: '13', from: '2026-Q2' });
    await sendIn(own);
    const $ = await open(own.page, own.visitor);
    expect(textOf($, '#verder + ol')).not.toContain('U wilt beginnen');
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
    // The heading says which one it is.
    expect([textOf($, 'h1'), textOf($, '.facts')]).toEqual(['Proef', expect.not.stringContaining('Proef')]);
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
