import { setTimeout as sleep } from 'node:timers/promises';
import { addMember, TODAY } from '../../support/app.js';
import { ended } from '../../support/ended.js';
import { readExample } from '../../support/examples.js';
import { letIn, type Program } from '../../support/program.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;
let api: string;
let director: Program;
/** Of department MC, which owns P03. */
let head: Program;

beforeAll(async () => {
  suite = await WebSuite.start();
  const { base, organisationId } = await suite.enter(readExample('polderzeker'));
  api = `/api/v1${base}`;
  const slug = base.slice('/o/'.length);
  const enter = async (role: 'strategy-director' | 'department-head') =>
    letIn(suite.test, await addMember(suite.database, organisationId, role), slug);
  [director, head] = [await enter('strategy-director'), await enter('department-head')];
  const body = { status: 'final', reason: 'Besproken in de directie' };
  expect((await director.send('POST', `${api}/plan/versions`, { body })).statusCode).toBe(201);
});

afterAll(async () => {
  await suite.stop();
});

afterEach(() => {
  suite.test.clock.now = TODAY;
});

interface Progress {
  readonly status: string;
  readonly entries: readonly { readonly number: number; readonly fact: { readonly kind: string } }[];
  readonly next: readonly { readonly kind: string; readonly pilot: string; readonly phase: number }[];
}

async function progress(): Promise<{ readonly ifMatch: string; readonly body: Progress }> {
  const answer = await head.send('GET', `${api}/pilots/P03/progress`);
  return { ifMatch: String(answer.headers['etag']), body: answer.json<Progress>() };
}

// One pilot goes its way through these tests, in this order.

it('lists what can begin, and begins it once, on the version that was read', async () => {
  const gates = await head.send('GET', `${api}/gates?limit=200`);
  expect(gates.json<{ items: object[] }>().items).toContainEqual(
    expect.objectContaining({ kind: 'start', pilot: 'P03', phase: 1 }),
  );
  const url = `${api}/pilots/P03/progress/starts`;
  const { ifMatch } = await progress();
  const tomorrow = await head.send('POST', url, { ifMatch, body: { on: '2026-06-12' } });
  expect(tomorrow.json()).toMatchObject({ errors: [{ pointer: '#/on' }] });
  const begun = await head.send('POST', url, { ifMatch, body: { on: '2026-01-05' } });
  expect(begun.json()).toMatchObject({ status: 'running' });
  expect((await head.send('POST', url, { ifMatch, body: { on: '2026-01-06', why: 'x' } })).statusCode).toBe(
    412,
  );
});

it('writes down what was measured and spent, and corrects it without losing what stood there', async () => {
  const measured = { kpi: 'K-CV-03', value: 4.5, on: '2026-06-08', source: 'weekrapport' };
  const url = `${api}/pilots/P03/progress`;
  const first = await head.send('POST', `${url}/measurements`, { body: measured });
  const { number = 0 } = first.json<Progress>().entries.at(-1) ?? {};
  const corrects = `${url}/measurements?corrects=${String(number)}`;
  const without = await head.send('POST', corrects, { body: { ...measured, value: 4 } });
  expect(without.json()).toMatchObject({ errors: [{ pointer: '#/why', code: 'required' }] });
  const corrected = await head.send('POST', corrects, {
    body: { ...measured, value: 4, why: 'Verkeerde week' },
  });
  expect(corrected.json<Progress>().entries.map(({ fact }) => fact)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'measured', value: 4.5 }),
      expect.objectContaining({ kind: 'measured', value: 4, corrects: number }),
    ]),
  );
  const nothing = await head.send('POST', `${url}/spending`, { body: { on: '2026-06-08', source: 'x' } });
  expect(nothing.json()).toMatchObject({ errors: [{ pointer: '#/money' }] });
  const spent = { money: 1500, hours: 120, on: '2026-06-08', source: 'boekhouding' };
  expect((await head.send('POST', `${url}/spending`, { body: spent })).statusCode).toBe(200);
  const learnt = { kind: 'lesson', text: 'Eerder beginnen met webcare' };
  expect((await head.send('POST', `${url}/lessons`, { body: learnt })).statusCode).toBe(200);
});

it('asks the criteria again, tries a decision, and takes it once', async () => {
  suite.test.clock.now = new Date('2026-06-29T08:00:00.000Z');
  const ids = ['C', 'R', 'K', 'B'].flatMap((letter) => [1, 2, 3, 4, 5].map((n) => `${letter}${String(n)}`));
  const sheet = ids.flatMap((id) => [
    [id, '3'],
    [`${id}.evidence`, 'verslag'],
  ]);
  const url = `${api}/pilots/P03/gate`;
  const { ifMatch: fresh } = await progress();
  const incomplete = await head.send('POST', `${url}/criteria`, {
    ifMatch: fresh,
    body: { phase: 1, 'C1.evidence': 3 },
  });
  const { errors } = incomplete.json<{ errors: { pointer: string }[] }>();
  expect(errors.map(({ pointer }) => pointer)).toContain('#/C1.evidence');
  const answers = {
    ifMatch: fresh,
    body: { phase: 1, ...(Object.fromEntries(sheet) as Record<string, string>) },
  };
  const judged = await head.send('POST', `${url}/criteria`, answers);
  const late = await head.send('POST', `${url}/criteria`, answers);
  expect([judged.statusCode, late.statusCode]).toEqual([200, 412]);

  const body = { outcome: 'extend', reason: 'Nog een kwartaal', weeks: 4, deviates: false };
  const tried = await head.send('POST', `${url}/effect`, { body });
  expect([tried.statusCode, (await progress()).body.status]).toEqual([200, 'running']);
  const { ifMatch } = await progress();
  const without = await head.send('POST', `${url}/decision`, {
    ifMatch,
    body: { ...body, weeks: undefined },
  });
  expect(without.statusCode).toBe(422);
  const sequence = { profile: 'balanced', keep: false };
  const begun = await director.send('POST', `${api}/sequence/jobs`, { body: sequence });
  await ended(director, String(begun.headers['location']), 'done');
  suite.test.clock.now = new Date('2026-06-29T08:01:00.000Z');
  const decided = await head.send('POST', `${url}/decision`, { ifMatch, body });
  expect([decided.statusCode, decided.json()]).toMatchObject([200, { proposed: true }]);
  expect(decided.json<Progress>().entries.at(-1)?.fact).toMatchObject({ kind: 'decided', outcome: 'extend' });
  expect((await head.send('POST', `${url}/decision`, { ifMatch, body })).statusCode).toBe(412);
});

it('lets the order that was proposed for the rest hold, once', async () => {
  suite.test.clock.now = new Date('2026-06-29T08:02:00.000Z');
  const { id, phases } = await proposed();
  const url = `${api}/sequence/proposed/${id}/take-over`;
  expect((await head.send('POST', url)).statusCode).toBe(403);
  expect((await director.send('POST', url)).statusCode).toBe(204);
  const now = await director.send('GET', `${api}/sequence`);
  expect(now.json()).toMatchObject({ current: true, phases });
  expect((await director.send('GET', `${api}/sequence/proposed`)).statusCode).toBe(404);
  expect((await director.send('POST', url)).statusCode).toBe(404);
}, 60_000);

interface Proposed {
  readonly id: string;
  readonly phases: readonly object[];
}

/** It is computed beside the decision. */
async function proposed(): Promise<Proposed> {
  for (let tries = 0; tries < 150; tries += 1) {
    const answer = await director.send('GET', `${api}/sequence/proposed`);
    if (answer.statusCode === 200) return answer.json<Proposed>();
    await sleep(200);
  }
  throw new Error('nothing was proposed within half a minute');
}

interface Signals {
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly next: string | null;
}

it('writes down what customers said, page by page, and sees to it on the version that was read', async () => {
  const url = `${api}/signals`;
  const said = { kind: 'complaint', department: 'MC', on: '2026-06-10' };
  const wrong = await director.send('POST', url, {
    body: { ...said, text: 'x', pilot: 'P99', on: '2030-01-01' },
  });
  const { errors } = wrong.json<{ errors: { pointer: string }[] }>();
  expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['#/on', '#/pilot']);
  const made = [];
  for (const text of ['Te traag', 'Nog eens', 'Weer niet'])
    made.push(await director.send('POST', url, { body: { ...said, text } }));
  const first = (await head.send('GET', `${url}?limit=2`)).json<Signals>();
  const second = (await head.send('GET', `${url}?limit=2&cursor=${first.next ?? ''}`)).json<Signals>();
  const texts = [...first.items, ...second.items].map(({ text }) => text);
  expect([texts.sort(), second.next]).toEqual([['Nog eens', 'Te traag', 'Weer niet'], null]);

  const one = String(made[0]?.headers['location']);
  const read = await head.send('GET', one);
  const [{ personId: ownerId } = {}] = read.json<{ handlers: { personId: string }[] }>().handlers;
  const ifMatch = String(read.headers['etag']);
  const body = { ...said, text: 'Te traag', status: 'done', ownerId };
  const silent = await head.send('PUT', one, { ifMatch, body });
  expect(silent.json()).toMatchObject({ errors: [{ pointer: '#/outcome', code: 'required' }] });
  const handled = await head.send('PUT', one, { ifMatch, body: { ...body, outcome: 'Gebeld' } });
  expect(handled.json()).toMatchObject({ status: 'done', outcome: 'Gebeld', ownerId });
  const late = await head.send('PUT', one, { ifMatch, body: { ...body, outcome: 'Gemaild' } });
  expect(late.statusCode).toBe(412);
  const done = await head.send('GET', `${url}?state=done`);
  expect(done.json<Signals>().items.map(({ text }) => text)).toEqual(['Te traag']);
});
