import { addMember } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { letIn, type Program } from '../../support/program.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;
let api: string;
let director: Program;
let reader: Program;

beforeAll(async () => {
  suite = await WebSuite.start();
  const { base, organisationId } = await suite.enter(readExample('polderzeker'));
  api = `/api/v1${base}`;
  const slug = base.slice('/o/'.length);
  director = await letIn(
    suite.test,
    await addMember(suite.database, organisationId, 'strategy-director'),
    slug,
  );
  const readerId = await addMember(suite.database, organisationId, 'reader');
  reader = await letIn(suite.test, readerId, slug, 'read');
});

afterAll(async () => {
  await suite.stop();
});

async function etagOf(path: string): Promise<string> {
  return String((await director.send('GET', `${api}${path}`)).headers['etag']);
}

const NEW = { name: 'Innovatie', headcount: 12, tolerance: 4, fte: 1.5, brings: 'service' };

it('adds, changes and removes a department, each on the version that was read', async () => {
  const added = await director.send('POST', `${api}/departments`, { body: NEW });
  expect([added.statusCode, added.headers['location']]).toEqual([201, `${api}/departments/IN`]);
  const read = await director.send('GET', `${api}/departments/IN`);
  expect(read.json()).toEqual({
    ...{ id: 'IN', name: 'Innovatie', headcount: 12, tolerance: 4, fteCapacity: 1.5, brings: 'service' },
  });
  const ifMatch = String(read.headers['etag']);
  const body = { ...NEW, name: 'Vernieuwing' };
  const url = `${api}/departments/IN`;
  const answers = [
    await director.send('PUT', url, { body }),
    await director.send('PUT', url, { body, ifMatch: '*' }),
    await director.send('PUT', url, { body, ifMatch }),
    await director.send('PUT', url, { body, ifMatch }),
    await director.send('DELETE', url, { ifMatch }),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([428, 428, 200, 412, 412]);
  expect((await director.send('GET', url)).json()).toMatchObject({ name: 'Vernieuwing' });
  const last = await etagOf('/departments/IN');
  expect((await director.send('DELETE', url, { ifMatch: last })).statusCode).toBe(204);
  expect((await director.send('GET', url)).statusCode).toBe(404);
});

it('says which fields are wrong, in words, and refuses what it does not know', async () => {
  const body = { ...NEW, name: '', tolerance: 9, colour: 'green', fte: '2' };
  const answer = await director.send('POST', `${api}/departments`, { body });
  expect(answer.statusCode).toBe(422);
  const { errors } = answer.json<{ errors: { pointer: string; detail: string }[] }>();
  expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['#/colour', '#/fte', '#/name', '#/tolerance']);
  expect(errors.every(({ detail }) => detail.length > 5)).toBe(true);
});

it('keeps a department that proposals name, and says why', async () => {
  const ifMatch = await etagOf('/departments/KS');
  const answer = await director.send('DELETE', `${api}/departments/KS`, { ifMatch });
  expect([answer.statusCode, answer.json()]).toMatchObject([409, { reason: 'has-pilots' }]);
});

it.each([
  ['text', 'text/plain', 'hello', 415],
  ['a form', 'application/x-www-form-urlencoded', 'name=x', 415],
  ['half of JSON', 'application/json', '{"name": ', 400],
  ['a list', 'application/json', '[]', 422],
  ['too much', 'application/json', JSON.stringify({ name: 'x'.repeat(1_100_000) }), 413],
])('refuses %s', async (_, type, payload, status) => {
  const answer = await director.raw('POST', `${api}/departments`, type, payload);
  expect(answer.statusCode).toBe(status);
});

it('lets a token for reading read only', async () => {
  expect((await reader.send('GET', `${api}/plan`)).statusCode).toBe(200);
  const answer = await reader.send('POST', `${api}/departments`, { body: NEW });
  expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([
    403,
    'Bearer realm="Kikkerplan", error="insufficient_scope", scope="write"',
  ]);
});

it('describes the organisation, and tells what the second of two changed too late', async () => {
  const [ifMatch, body] = [
    await etagOf(''),
    { name: 'Polderzeker Nieuw', service: true, goal: 'Klant centraal' },
  ];
  const both = await Promise.all([
    director.send('PUT', api, { ifMatch, body }),
    director.send('PUT', api, { ifMatch, body: { ...body, name: 'Polderzeker Anders' } }),
  ]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  const kept = both.find(({ statusCode }) => statusCode === 200);
  expect((await director.send('GET', api)).json()).toEqual(kept?.json());
});

it('changes calendar, money and days without starts; the plan has one version for all of them', async () => {
  const plan = (await director.send('GET', `${api}/plan`)).json<{
    start: string;
    periods: { id: string; budget: number }[];
  }>();
  const calendar = { start: plan.start, quarters: plan.periods.length, leerpauze: 3 };
  const changed = await director.send('PUT', `${api}/plan/calendar`, {
    ifMatch: await etagOf('/plan'),
    body: calendar,
  });
  expect(changed.json()).toMatchObject({ leerpauze: 3 });
  const budgets = await director.send('PUT', `${api}/plan/budgets`, {
    ifMatch: String(changed.headers['etag']),
    body: { q1: 1234 },
  });
  const { periods } = budgets.json<typeof plan>();
  expect(periods.map(({ budget }) => budget)).toEqual([1234, ...periods.slice(1).map(() => 0)]);
  const [from, to] = ['2026-07-20', '2026-08-02'];
  const body = { from, to, reason: 'Bouwvak' };
  const added = await director.send('POST', `${api}/plan/blackouts`, { body });
  expect(added.json<{ blackout: unknown[] }>().blackout).toContainEqual(body);
  const removed = await director.send('DELETE', `${api}/plan/blackouts/${from}/${to}`);
  expect(removed.json<{ blackout: unknown[] }>().blackout).not.toContainEqual(body);
  const backwards = await director.send('POST', `${api}/plan/blackouts`, { body: { from: to, to: from } });
  expect(backwards.statusCode).toBe(422);
});

it('changes a threshold, puts it back, and refuses two that contradict each other', async () => {
  const before = await director.send('GET', `${api}/settings`);
  const ifMatch = String(before.headers['etag']);
  const changed = await director.send('PATCH', `${api}/settings`, {
    ifMatch,
    body: { 'rise.maximum.1': 0.5 },
  });
  expect(changed.json()).toMatchObject({ changed: expect.arrayContaining(['rise.maximum']) as unknown });
  const stale = await director.send('PATCH', `${api}/settings`, { ifMatch, body: { standard: 'all' } });
  expect(stale.statusCode).toBe(412);
  const at = String(changed.headers['etag']);
  const falling = await director.send('PATCH', `${api}/settings`, {
    ifMatch: at,
    body: { 'rise.maximum.1': 99 },
  });
  expect(falling.statusCode).toBe(422);
  const { errors } = falling.json<{ errors: { pointer: string }[] }>();
  expect(errors.map(({ pointer }) => pointer)).toEqual(['#/rise.maximum.1']);
  const back = await director.send('PATCH', `${api}/settings`, {
    ifMatch: at,
    body: { standard: 'rise.maximum' },
  });
  expect(back.json()).toEqual(before.json());
});

it('keeps what the organisation says of its culture and maturity, on the version that was read', async () => {
  const answers = [2, 2, 1, 3, 2, 2, 1, 1, 2, 3, 2, 4];
  const body = Object.fromEntries(answers.map((answer, index) => [`M${String(index + 1)}`, answer]));
  const ifMatch = await etagOf('');
  const assessed = await director.send('PUT', `${api}/self-assessment`, { ifMatch, body });
  expect(assessed.json()).toMatchObject({ maturity: answers });
  expect((await director.send('PUT', `${api}/self-assessment`, { ifMatch, body })).statusCode).toBe(412);
  const mix = { nowFamily: 40, nowAdhocracy: 10, nowMarket: 20, nowHierarchy: 20 };
  const uneven = await director.send('PUT', `${api}/culture`, { ifMatch: await etagOf(''), body: mix });
  expect(uneven.json()).toMatchObject({ errors: [{ pointer: '#/nowFamily' }] });
  const described = await director.send('PUT', `${api}/culture`, {
    ifMatch: await etagOf(''),
    body: { openness: 2, ...mix, nowHierarchy: 30 },
  });
  expect(described.json()).toMatchObject({
    culture: { axes: { openness: 2 }, ocai: { current: { family: 40, hierarchy: 30 } } },
  });
});

interface Goals {
  readonly goals: readonly { readonly id: string; readonly text: string }[];
  readonly history: readonly object[];
}

it('adds, changes and removes a goal and an experience', async () => {
  const added = await director.send('POST', `${api}/goals`, { body: { text: 'Dag en nacht bereikbaar' } });
  const { id = '' } = added.json<Goals>().goals.at(-1) ?? {};
  const url = `${api}/goals/${id}`;
  const ifMatch = String(added.headers['etag']);
  const body = { text: 'Zeven dagen per week' };
  const changed = await director.send('PUT', url, { ifMatch, body });
  expect(changed.json<Goals>().goals).toContainEqual({ id, ...body });
  expect((await director.send('PUT', url, { ifMatch, body })).statusCode).toBe(412);
  expect((await director.send('DELETE', url)).json<Goals>().goals).not.toContainEqual({ id, ...body });
  expect((await director.send('DELETE', url)).statusCode).toBe(404);
  const used = await director.send('DELETE', `${api}/goals/G1`);
  expect([used.statusCode, used.json()]).toMatchObject([409, { reason: 'has-pilots' }]);
  const tried = { year: 2019, what: 'Eerder geprobeerd', result: 'mixed' };
  const told = await director.send('POST', `${api}/experiences`, { body: tried });
  expect(told.json<Goals>().history).toContainEqual(tried);
  const gone = await director.send('DELETE', `${api}/experiences?year=2019&what=Eerder%20geprobeerd`);
  expect(gone.json<Goals>().history).not.toContainEqual(tried);
});
