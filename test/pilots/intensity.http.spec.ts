import { load, type CheerioAPI } from 'cheerio';
import { readPilots } from '../../src/pilots/index.js';
import { AuditEntry } from '../../src/accounts/store/audit-entry.entity.js';
import { readExample } from '../support/examples.js';
import { WebSuite } from '../support/web-suite.js';
import { textOf } from '../support/open-page.js';

const demo = readExample('polderzeker');
let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

/** 2 + 2 + 2 + 2 + 0 = 8 points: the hottest of intensity 2. */
const EIGHT = { reach: '2', depth: '2', visibility: '2', mandate: '2', technology: '0' };

function chosen($: CheerioAPI): readonly string[] {
  return $('input[type=radio][checked]')
    .toArray()
    .map((radio) => `${$(radio).attr('name') ?? ''} ${$(radio).attr('value') ?? ''}`);
}

async function enter(role?: 'department-head' | 'administrator') {
  const own = await suite.enter(demo, role);
  return { ...own, page: `${own.base}/pilots/P01/fasen/2/intensiteit` };
}

it('asks five questions with five described answers, beside what the phase says now', async () => {
  const { visitor, page } = await enter();
  const $ = load((await visitor.get(page)).body);
  expect($('fieldset legend').length).toBe(5);
  expect($('input[type=radio]').length).toBe(25);
  expect(chosen($)).toEqual([]);
  expect(textOf($, '.facts')).toBe('Staat nu bij deze faseintensiteit 3, warm');
});

it('shows the outcome beside what was stated, and keeps nothing yet', async () => {
  const { visitor, page, organisationId } = await enter();
  const answer = await visitor.submit(page, page, { ...EIGHT, action: 'show' });
  expect(answer.statusCode).toBe(200);
  const $ = load(answer.body);
  expect(textOf($, '.facts')).toContain('Volgens deze antwoorden8 van 20 punten: intensiteit 2, lauwwarm');
  expect(textOf($, 'main')).toContain('Dat is één stap koeler dan nu bij de fase staat.');
  expect(textOf($, 'main')).toContain('Met 4 punten minder wordt het intensiteit 1.');
  expect(textOf($, 'main')).toContain('Met één punt meer wordt het intensiteit 3.');
  expect(chosen($)).toEqual(['reach 2', 'depth 2', 'visibility 2', 'mandate 2', 'technology 0']);
  const [pilot] = await suite.database.read((em) => readPilots(em, organisationId));
  expect(pilot?.phases[1]?.intensity).toBe(3);
});

it('keeps the answers with the phase, and its intensity follows', async () => {
  const { visitor, base, page, organisationId } = await enter();
  const answer = await visitor.submit(page, page, { ...EIGHT, action: 'keep' });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `${base}/pilots/P01`]);
  const [pilot] = await suite.database.read((em) => readPilots(em, organisationId));
  const items = { reach: 2, depth: 2, visibility: 2, mandate: 2, technology: 0 };
  expect(pilot?.phases.map(({ intensity }) => intensity)).toEqual([2, items, 3]);
  const entries = await suite.database.read((em) => em.findBy(AuditEntry, { organisationId }));
  expect(entries.map(({ action, before, after }) => [action, before, after])).toContainEqual([
    'intensity-calculated',
    { phase: 2, intensity: 3 },
    { phase: 2, intensity: 2 },
  ]);
  const $ = load((await visitor.get(page)).body);
  expect(chosen($)).toEqual(['reach 2', 'depth 2', 'visibility 2', 'mandate 2', 'technology 0']);
  expect(textOf($, '.facts')).toContain('intensiteit 2, lauwwarm, eerder zo uitgerekend');
  const shown = load((await visitor.get(`${base}/pilots/P01`)).body);
  expect(textOf(shown, '#fasen ~ .tbl')).toContain('8 van 20 punten: intensiteit 2, lauwwarm');
});

it('asks for what is missing and keeps what was chosen', async () => {
  const { visitor, page } = await enter();
  const { technology: _, ...four } = EIGHT;
  const answer = await visitor.submit(page, page, { ...four, action: 'keep' });
  expect(answer.statusCode).toBe(422);
  const $ = load(answer.body);
  expect($('title').text()).toMatch(/^Fout:/);
  expect(textOf($, '.error-summary')).toContain('Wat verandert er aan systemen?');
  expect(chosen($)).toEqual(['reach 2', 'depth 2', 'visibility 2', 'mandate 2']);
  expect(textOf($, '.facts')).not.toContain('Volgens deze antwoorden');
});

it.each([
  ['a level that is not there', { ...EIGHT, reach: '5', action: 'keep' }],
  ['another action', { ...EIGHT, action: 'delete' }],
  ['an unknown field', { ...EIGHT, action: 'keep', intensity: '1' }],
])('refuses %s', async (_, fields) => {
  const { visitor, page } = await enter();
  expect((await visitor.submit(page, page, fields)).statusCode).toBe(422);
});

it.each(['0', '4', '01', 'x', '1e0'])('knows no phase %s', async (phase) => {
  const { visitor, base } = await enter();
  expect((await visitor.get(`${base}/pilots/P01/fasen/${phase}/intensiteit`)).statusCode).toBe(404);
});

it('is for who may change the proposal', async () => {
  const head = await enter('department-head');
  expect((await head.visitor.get(head.page)).statusCode).toBe(403);
  const own = await head.visitor.get(`${head.base}/pilots/P03`);
  expect(load(own.body)(`a[href="${head.base}/pilots/P03/fasen/1/intensiteit"]`).length).toBe(1);
  const others = await head.visitor.get(`${head.base}/pilots/P01`);
  expect(load(others.body)('a[href$="/intensiteit"]').length).toBe(0);
});
