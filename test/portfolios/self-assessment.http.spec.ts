import { load } from 'cheerio';
import { AuditEntry } from '../../src/accounts/store/audit-entry.entity.js';
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

/** M1..M12 as a form sends them. */
function answers(...given: readonly number[]): Record<string, string> {
  return Object.fromEntries(given.map((answer, index) => [`M${String(index + 1)}`, String(answer)]));
}

const THREES = answers(3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 0, 2);

/** The demo before anybody answered the questions. */
function unanswered(): typeof demo {
  const { maturity: _, ...organisation } = demo.organisation;
  return { ...demo, organisation };
}

describe('the result', () => {
  it('gives the phase, the mean, what holds back, and what comes next', async () => {
    const { visitor, base } = await suite.enter(demo);
    const $ = await open(`${base}/zelfbeoordeling`, visitor);
    expect(textOf($, '.lead')).toBe(
      'Polderzeker Onderlinge Verzekeringen U.A. staat in fase 2 van 4: Dialogue: in gesprek gaan en begrijpen.',
    );
    expect(textOf($, '.facts')).toBe(
      'Fase2 van 4Gemiddelde1,8 van 4Remt het meestsamenwerking met klanten en regels en crisis',
    );
    const steps = $('#stappen ~ ul > li')
      .toArray()
      .map((step) => $(step).text().replace(/\s+/g, ' ').trim());
    expect(steps.length).toBe(6);
    expect(steps[4]).toBe(
      'Begin een eerste pilot waarin klanten meedoen.Past erbij: Besloten cocreatiegroep rond één project, Leesgroep voor polis, formulier of brief',
    );
    expect($('#stappen ~ ul a').first().attr('href')).toBe(`${base}/catalogus/CT-1`);
  });

  it('describes all four phases, the current one first', async () => {
    const { visitor, base } = await suite.enter(demo);
    const $ = await open(`${base}/zelfbeoordeling`, visitor);
    const phases = $('h3')
      .toArray()
      .map((heading) => [$(heading).text(), $(heading).next('p').text().split(' · ')[0]]);
    expect(phases).toEqual([
      ['Fase 2 · Dialogue: in gesprek gaan en begrijpen', 'hier staat u'],
      ['Fase 1 · Presence: aanwezig zijn en leren', 'ligt achter u'],
      ['Fase 3 · Engagement: betrekken en organiseren', 'komt nog'],
      ['Fase 4 · Social business: verbinden en vernieuwen', 'komt nog'],
    ]);
    expect($('h4').length).toBe(16);
    expect(textOf($, 'main')).toContain('In de avond is het stil.');
  });

  it('leads to the proposal that already began with a fitting pilot', async () => {
    const { visitor, base } = await suite.enter(demo);
    const page = `${base}/catalogus/CL-2`;
    await visitor.submit(page, `${page}/voorstel`, { owner: 'PI' });
    const $ = await open(`${base}/zelfbeoordeling`, visitor);
    const link = $('#stappen ~ ul a').filter((_, element) => $(element).text().includes('(voorstel P11)'));
    expect(link.attr('href')).toBe(`${base}/pilots/P11`);
  });

  it('invites whoever may answer, and tells the others who does', async () => {
    const director = await suite.enter(unanswered());
    const $ = await open(`${director.base}/zelfbeoordeling`, director.visitor);
    expect($('.empty + .buttons a').attr('href')).toBe(`${director.base}/zelfbeoordeling/vragen`);
    const reader = await suite.enter(unanswered(), 'reader');
    const other = await open(`${reader.base}/zelfbeoordeling`, reader.visitor);
    expect(textOf(other, '.empty')).toContain('De strategiedirecteur vult haar in.');
    expect(other('.empty + .buttons a').length).toBe(0);
  });

  it('gives a reader no links to pages that a reader may not open', async () => {
    const { visitor, base } = await suite.enter(demo, 'reader');
    const $ = await open(`${base}/zelfbeoordeling`, visitor);
    expect(
      $('main a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual([`${base}/zelfbeoordeling/cultuur`]);
  });

  it('says when an organisation has not begun', async () => {
    const { visitor, base } = await suite.enter({
      ...demo,
      organisation: { ...demo.organisation, maturity: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
    });
    const $ = await open(`${base}/zelfbeoordeling`, visitor);
    expect(textOf($, '.lead')).toContain('is nog niet begonnen');
    expect($('h3').length).toBe(5);
  });
});

describe('answering', () => {
  it('keeps the answers, and the plan document follows', async () => {
    const { visitor, base, organisationId } = await suite.enter(unanswered());
    const form = `${base}/zelfbeoordeling/vragen`;
    expect((await open(form, visitor))('input[checked]').length).toBe(0);
    const answer = await visitor.submit(form, form, THREES);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${base}/zelfbeoordeling`]);
    const $ = await open(`${base}/zelfbeoordeling`, visitor);
    expect(textOf($, '.notice')).toBe('De zelfbeoordeling is opgeslagen.');
    expect(textOf($, '.lead')).toContain('fase 3 van 4');
    expect((await open(form, visitor))('input[name=M11][checked]').attr('value')).toBe('0');
    const document = textOf(await open(`${base}/plan/document`, visitor), 'main');
    expect(document).toContain('fase 3, Engagement');
    expect(document).toContain('Maak de community blijvend.');
    const entries = await suite.database.read((em) => em.findBy(AuditEntry, { organisationId }));
    expect(entries.map(({ action, after }) => [action, after])).toContainEqual([
      'self-assessment-saved',
      { answers: '3 3 3 3 3 3 3 3 3 1 0 2' },
    ]);
  });

  it.each([
    ['a question without an answer', { ...THREES, M4: '' }, 'Kies een antwoord bij “4. Hoe gaat u om'],
    ['an answer that is not there', { ...THREES, M4: '5' }, 'Kies een antwoord bij “4. Hoe gaat u om'],
    ['half an answer', { ...THREES, M4: '1,5' }, 'Kies een antwoord bij “4. Hoe gaat u om'],
    ['an unknown field', { ...THREES, M13: '1' }, 'bestaat hier niet'],
  ])('keeps what was chosen and says what to do: %s', async (_, fields, sentence) => {
    const { visitor, base } = await suite.enter(demo);
    const form = `${base}/zelfbeoordeling/vragen`;
    const answer = await visitor.submit(form, form, fields);
    expect(answer.statusCode).toBe(422);
    const $ = load(answer.body);
    expect(textOf($, '.error-summary')).toContain(sentence);
    expect($('input[name=M1][checked]').attr('value')).toBe('3');
    expect(textOf(await open(`${base}/zelfbeoordeling`, visitor), '.lead')).toContain('fase 2 van 4');
  });

  it('speaks English', async () => {
    const { visitor, base } = await suite.enter(demo);
    visitor.language = 'en';
    expect(textOf(await open(`${base}/zelfbeoordeling`, visitor), '.lead')).toContain(
      'is in phase 2 of 4: Dialogue: conversing and understanding.',
    );
    expect(textOf(await open(`${base}/zelfbeoordeling/vragen`, visitor), 'legend')).toContain(
      '7. How do you work together with customers?',
    );
  });
});
