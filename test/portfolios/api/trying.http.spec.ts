import { addMember } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { letIn, type Method, type Program } from '../../support/program.js';
import { ended } from '../../support/ended.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;
let api: string;
let director: Program;

beforeAll(async () => {
  suite = await WebSuite.start();
  const demo = readExample('polderzeker');
  const hot = demo.pilots.map((pilot) =>
    pilot.id === 'P05'
      ? { ...pilot, phases: pilot.phases.map((each) => ({ ...each, intensity: 5 as const })) }
      : pilot,
  );
  const { base, organisationId } = await suite.enter({ ...demo, pilots: hot });
  api = `/api/v1${base}`;
  const personId = await addMember(suite.database, organisationId, 'strategy-director');
  director = await letIn(suite.test, personId, base.slice('/o/'.length));
});

afterAll(async () => {
  await suite.stop();
});

async function read<T>(path: string): Promise<T> {
  const answer = await director.send('GET', `${api}${path}`);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return answer.json<T>();
}

async function planAt(): Promise<string> {
  return String((await director.send('GET', `${api}/plan`)).headers['etag']);
}

/** Sends on the version of the plan as it is now, and again on that version. */
async function once(method: Method, path: string, body?: object) {
  const sent = { ifMatch: await planAt(), ...(body ? { body } : {}) };
  const answer = await director.send(method, `${api}${path}`, sent);
  expect((await director.send(method, `${api}${path}`, sent)).statusCode).toBe(412);
  return answer;
}

interface Effect {
  readonly heat: Readonly<Record<'before' | 'after', object>>;
  readonly come: readonly object[];
  readonly gone: readonly object[];
  readonly changed: readonly object[];
}

/** Hardly any rise for any department. */
const STEEP = Object.fromEntries(
  [1, 2, 3, 4, 5].map((tolerance) => [`rise.maximum.${String(tolerance)}`, 0.1]),
);

it('shows what a move and other thresholds would do, and keeps nothing of it', async () => {
  const [plan, settings] = [await planAt(), await read('/settings')];
  const moved = await director.send('POST', `${api}/pilots/P01/moves/effect`, {
    body: { phase: 1, c: 'content', month: '2027-03' },
  });
  const { heat } = moved.json<Effect>();
  expect(heat.after).not.toEqual(heat.before);
  const nowhere = await director.send('POST', `${api}/pilots/P01/moves/effect`, {
    body: { phase: 1, c: 'content', month: '2040-01' },
  });
  expect(nowhere.json()).toMatchObject({ errors: [{ pointer: '#/month', code: 'notAChoice' }] });
  const url = `${api}/settings/effect`;
  const strict = await director.send('POST', url, { body: STEEP });
  const { come, gone, changed } = strict.json<Effect>();
  expect([...come, ...gone, ...changed].length).toBeGreaterThan(0);
  expect((await director.send('POST', url, { body: { 'rise.maximum.1': 99 } })).statusCode).toBe(422);
  expect([await planAt(), await read('/settings')]).toEqual([plan, settings]);
});

it('parks a pilot with a reason and takes it back, on the version of the plan', async () => {
  const url = '/pilots/P08/selection';
  expect(await read(url)).toMatchObject({ parked: null, mayPark: true });
  const parked = await once('PUT', `${url}/parking`, { reason: 'Volgend jaar' });
  expect(parked.json()).toMatchObject({ pilot: 'P08', parked: 'Volgend jaar' });
  expect(await read('/pilots/P08')).toMatchObject({ counted: false, standing: 'parked' });
  expect((await once('DELETE', `${url}/parking`)).json()).toMatchObject({ parked: null });
  expect(await read('/pilots/P08')).toMatchObject({ counted: true });
});

it('says why a C has no pilot', async () => {
  const told = await once('PUT', '/plan/empty-cs/collaboration', { reason: 'Loopt al' });
  expect(told.json()).toMatchObject({ emptyC: { collaboration: 'Loopt al' } });
  expect((await once('PUT', '/plan/empty-cs/collaboration', {})).json()).not.toHaveProperty('emptyC');
  expect(
    (await director.send('PUT', `${api}/plan/empty-cs/coffee`, { ifMatch: '"1"', body: {} })).statusCode,
  ).toBe(404);
});

it('makes, changes and removes a profile of one’s own', async () => {
  const url = `${api}/profiles`;
  const made = await director.send('POST', url, { body: { name: 'Voorjaar', ceilingPercent: 80 } });
  const one = String(made.headers['location']);
  const ifMatch = String(made.headers['etag']);
  const taken = await director.send('POST', url, { body: { name: 'Rustig' } });
  expect(taken.json()).toMatchObject({ errors: [{ pointer: '#/name' }] });
  const body = { name: 'Najaar', 'weight.content': 2 };
  const changed = await director.send('PUT', one, { ifMatch, body });
  expect(changed.json()).toEqual({
    id: expect.any(String) as unknown,
    name: 'Najaar',
    weights: { content: 2 },
  });
  expect((await director.send('PUT', one, { ifMatch, body })).statusCode).toBe(412);
  expect((await director.send('DELETE', one, { ifMatch })).statusCode).toBe(412);
  expect(await read('/profiles')).toMatchObject({ items: [{ name: 'Najaar' }] });
  const last = String(changed.headers['etag']);
  expect((await director.send('DELETE', one, { ifMatch: last })).statusCode).toBe(204);
});

/** The address of a computation that was begun a minute after anything before it. */
async function begin(search: 'short' | 'long'): Promise<string> {
  const { clock } = suite.test;
  clock.now = new Date(clock.now.getTime() + 60_000);
  const body = { profile: 'balanced', search, keep: false };
  return String((await director.send('POST', `${api}/sequence/jobs`, { body })).headers['location']);
}

it('ends a computation with the best so far, and another one without a result', async () => {
  const cancelled = await begin('long');
  expect((await director.send('DELETE', cancelled)).statusCode).toBe(204);
  await ended(director, cancelled, 'cancelled');
  expect((await director.send('GET', `${api}/sequence`)).statusCode).toBe(404);
  const job = await begin('long');
  expect((await director.send('POST', `${job}/stop`)).json()).toMatchObject({ ending: true });
  await ended(director, job, 'done');
  expect(await read('/sequence')).toMatchObject({ current: true });
}, 60_000);

interface Sequence {
  readonly id: string;
  readonly counterProposals: readonly { readonly change: string }[];
}

interface Scenario {
  readonly id: string;
  readonly state: string;
  readonly change: string | null;
  readonly comparison: {
    readonly pilots: readonly { readonly pilot: string; readonly kind: string }[];
  } | null;
}

it('tries a counter-proposal, makes scenarios, compares them and takes one over', async () => {
  await ended(director, await begin('short'), 'done');
  const { id: sequence, counterProposals } = await read<Sequence>('/sequence');
  const tried = await read<{ change: string; before: object; after: object }>(
    `/sequence/${sequence}/counter-proposals/1`,
  );
  expect(tried.change).toBe(counterProposals[0]?.change);
  expect(tried.after).not.toEqual(tried.before);

  const url = `${api}/scenarios`;
  const wrong = await director.send('POST', url, {
    body: { name: 'x', hypothesis: 'y', dates: 'wild', out: ['P99'] },
  });
  expect(wrong.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer)).toEqual([
    '#/dates',
    '#/out',
  ]);
  const longer = await director.send('POST', url, {
    body: { name: 'Voorstel', hypothesis: 'Dan past het', sequence, proposal: 1 },
  });
  expect(longer.json()).toMatchObject({ state: 'computed', change: tried.change });
  const without = { name: 'Zonder blog', hypothesis: 'Marketing blijft koeler', out: ['P08'] };
  const made = await director.send('POST', url, { body: without });
  const { id, comparison } = made.json<Scenario>();
  expect(comparison?.pilots).toContainEqual(expect.objectContaining({ pilot: 'P08', kind: 'removed' }));
  const { id: other } = longer.json<Scenario>();
  expect(await read(`/scenarios/${id}?against=${other}`)).toMatchObject({ comparison: { against: other } });
  expect((await director.send('GET', `${url}/${id}?against=x`)).statusCode).toBe(422);
  expect(await read('/scenarios')).toMatchObject({ items: [{}, {}] });

  const reasoned = await director.send('PUT', `${url}/${id}/reason`, {
    ifMatch: '"1"',
    body: { reason: 'De blog loopt goed.' },
  });
  expect([reasoned.statusCode, reasoned.headers['etag']]).toEqual([200, '"2"']);
  expect(await read(`/scenarios/${id}`)).toMatchObject({ whyNot: 'De blog loopt goed.' });
  expect((await once('POST', `/scenarios/${id}/take-over`, { pilot: 'P08' })).statusCode).toBe(204);
  expect(await read('/pilots/P08')).toMatchObject({ standing: 'parked' });
  expect(await read(`/scenarios/${id}`)).toMatchObject({ state: 'outdated' });
  const late = await director.send('POST', url, { body: { ...without, sequence, proposal: 1 } });
  expect(late.json()).toMatchObject({ status: 409, reason: 'outdated' });
  const again = await director.send('POST', `${url}/${id}/computation`);
  expect(again.statusCode).toBe(202);
  await ended(director, `${url}/${id}`, 'computed');

  suite.test.clock.now = new Date(suite.test.clock.now.getTime() + 60_000);
  const ifMatch = await planAt();
  const promote = { ifMatch, body: { reason: 'De blog kan wachten' } };
  const promotion = await director.send('POST', `${url}/${id}/promotion`, promote);
  expect(promotion.statusCode).toBe(202);
  await ended(director, String(promotion.headers['location']), 'done');
  expect((await director.send('GET', `${url}/${id}`)).statusCode).toBe(404);
  const removed = await director.send('DELETE', `${url}/${other}`, {
    ifMatch: String(longer.headers['etag']),
  });
  expect(removed.statusCode).toBe(204);
}, 90_000);
