import { load } from 'cheerio';
import { AuditEntry } from '../../src/accounts/store/audit-entry.entity.js';
import { hiddenFields } from '../support/app.js';
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

const READY = { verdict: 'ready', reason: 'De raad draagt dit plan' };
const BY_HAND =
  /^Gereed \(met de hand gezet door .+, berekend: Gereed onder voorwaarden; reden: “De raad draagt dit plan”\)$/;

it('holds wherever the verdict is shown, with who, why and what was computed, and can be taken back', async () => {
  const { visitor, base, organisationId } = await suite.enter(demo);
  const form = `${base}/portfolio/oordeel`;
  expect(textOf(await open(form, visitor), '.lead')).toContain('Berekend is: Gereed onder voorwaarden.');
  const answer = await visitor.submit(form, form, READY);
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${base}/portfolio`]);
  expect(textOf(await open(`${base}/portfolio`, visitor), '.verdict')).toMatch(BY_HAND);
  expect(textOf(await open(base, visitor), '.verdict')).toMatch(BY_HAND);
  const document = textOf(await open(`${base}/plan/document`, visitor), 'body');
  expect(document).toContain('met de hand gezet door');
  expect(document).toContain('De reden: De raad draagt dit plan.');
  const again = await open(form, visitor);
  expect(again('input[name=verdict][checked]').attr('value')).toBe('ready');
  const back = `${form}/berekend`;
  const taken = await visitor.post(back, hiddenFields(again, back));
  expect(taken.statusCode).toBe(303);
  expect(textOf(await open(`${base}/portfolio`, visitor), '.verdict')).toBe(
    'Gereed onder voorwaarden (berekend)',
  );
  const entries = await suite.database.read((em) => em.findBy(AuditEntry, { organisationId }));
  const actions = entries.map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(['verdict-overridden', 'override-withdrawn']));
});

it('moves no date: the computed sequence still holds', async () => {
  const own = await suite.enter(demo);
  const sequence = `${own.base}/volgorde`;
  await own.visitor.submit(sequence, sequence, { profile: 'balanced' });
  await computed(own);
  const form = `${own.base}/portfolio/oordeel`;
  await own.visitor.submit(form, form, READY);
  const $ = await open(`${own.base}/portfolio`, own.visitor);
  expect(textOf($, '.verdict')).toMatch(/^Gereed \(met de hand gezet/);
  expect(textOf($, 'main')).not.toContain('Het plan is veranderd nadat deze volgorde was berekend');
});

it.each([
  ['no reason', { verdict: 'ready', reason: ' ' }],
  ['another verdict', { verdict: 'perfect', reason: 'Omdat het kan' }],
  ['an unknown field', { ...READY, by: 'iemand anders' }],
])('refuses %s and keeps what was typed', async (_, fields) => {
  const { visitor, base } = await suite.enter(demo);
  const form = `${base}/portfolio/oordeel`;
  const answer = await visitor.submit(form, form, fields);
  expect(answer.statusCode).toBe(422);
  const $ = load(answer.body);
  expect($('title').text()).toMatch(/^Fout:/);
  expect($('textarea[name=reason]').text().trim()).toBe(fields.reason.trim());
});

it('is for the strategy director', async () => {
  const { visitor, base } = await suite.enter(demo, 'consultant');
  expect((await visitor.get(`${base}/portfolio/oordeel`)).statusCode).toBe(403);
  expect((await open(`${base}/portfolio`, visitor))('a[href$="/oordeel"]').length).toBe(0);
});
