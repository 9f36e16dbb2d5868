import { addMember } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { letIn, type Program } from '../../support/program.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;
let api: string;
let organisationId: string;
let director: Program;

beforeAll(async () => {
  suite = await WebSuite.start();
  const entered = await suite.enter(readExample('polderzeker'));
  api = `/api/v1${entered.base}`;
  ({ organisationId } = entered);
  director = await join('strategy-director');
});

afterAll(async () => {
  await suite.stop();
});

async function join(role: 'strategy-director' | 'reader'): Promise<Program> {
  const personId = await addMember(suite.database, organisationId, role);
  return letIn(suite.test, personId, api.slice('/api/v1/o/'.length));
}

async function etagOf(url: string): Promise<string> {
  return String((await director.send('GET', url)).headers['etag']);
}

const NEXT = { name: '2028', start: '2028-01-03', quarters: 4 };

it('makes another plan, moves a pilot there after showing what that does, and back', async () => {
  const plans = `${api}/plans`;
  const made = await director.send('POST', plans, { body: NEXT });
  expect([made.statusCode, made.headers['location']]).toEqual([201, `${plans}/2`]);
  const slug = api.slice('/api/v1/o/'.length);
  expect(made.json()).toMatchObject({
    number: 2,
    organisation: `${slug}~2`,
    main: false,
    pilots: 0,
    adopted: null,
  });
  const wrong = [
    await director.send('POST', plans, { body: NEXT }),
    await director.send('POST', plans, { body: { ...NEXT, name: '2029', start: '2029-01-02' } }),
  ];
  expect(wrong.map((answer) => answer.json<{ errors: object[] }>().errors)).toMatchObject([
    [{ pointer: '#/name' }],
    [{ pointer: '#/start' }],
  ]);

  const url = `${api}/pilots/P08/plan`;
  const before = await director.send('GET', url);
  expect(before.json()).toMatchObject({
    plan: { number: 1 },
    begun: false,
    others: [{ number: 2, name: '2028' }],
  });
  const tried = await director.send('POST', `${url}/effect`, { body: { to: 2 } });
  const { from, to } = tried.json<Record<'from' | 'to', { heat: Record<'before' | 'after', object> }>>();
  expect(from.heat.after).not.toEqual(from.heat.before);
  expect(to.heat).toHaveProperty('after');
  expect(await etagOf(url)).toBe(before.headers['etag']);

  // A change of the other plan counts as well: what was shown may no longer be what happens.
  const ifMatch = await etagOf(`${plans}/2`);
  const renamed = await director.send('PUT', `${plans}/2`, { ifMatch, body: { name: 'Volgend jaar' } });
  expect(renamed.json()).toMatchObject({ name: 'Volgend jaar' });
  const sent = { body: { to: 2 }, ifMatch: String(before.headers['etag']) };
  expect((await director.send('PUT', url, sent)).statusCode).toBe(412);
  const moved = await director.send('PUT', url, { ...sent, ifMatch: await etagOf(url) });
  expect(moved.json()).toMatchObject({ plan: { number: 2, name: 'Volgend jaar' }, others: [{ number: 1 }] });
  expect((await director.send('GET', url)).statusCode).toBe(404);
  const there = `${api}~2/pilots/P08/plan`;

  // With a pilot in it, it stays.
  const full = await director.send('DELETE', `${plans}/2`, { ifMatch: await etagOf(`${plans}/2`) });
  expect([full.statusCode, full.json()]).toMatchObject([409, { reason: 'in-use' }]);
  const back = await director.send('PUT', there, { body: { to: 1 }, ifMatch: await etagOf(there) });
  expect(back.json()).toMatchObject({ plan: { number: 1 } });
  const main = await director.send('PUT', `${plans}/2/main`, { ifMatch: await etagOf(`${plans}/2`) });
  expect(main.json()).toMatchObject({ main: true, organisation: slug });
  await director.send('PUT', `${plans}/1/main`, { ifMatch: await etagOf(`${plans}/1`) });
  const gone = await director.send('DELETE', `${plans}/2`, { ifMatch: await etagOf(`${plans}/2`) });
  expect(gone.statusCode).toBe(204);
  expect((await director.send('GET', plans)).json<{ items: object[] }>().items).toHaveLength(1);
});

it('keeps a pilot that has begun in its plan', async () => {
  const begun = readExample('polderzeker');
  const pilots = begun.pilots.map((pilot) =>
    pilot.id === 'P08'
      ? {
          ...pilot,
          phases: pilot.phases.map((phase, index) =>
            index === 0 ? { ...phase, status: 'running' as const, pin: '2026-01-05' } : phase,
          ),
        }
      : pilot,
  );
  const { base, organisationId: other } = await suite.enter({ ...begun, pilots });
  const personId = await addMember(suite.database, other, 'strategy-director');
  const program = await letIn(suite.test, personId, base.slice('/o/'.length));
  await program.send('POST', `/api/v1${base}/plans`, { body: NEXT });
  const answer = await program.send('POST', `/api/v1${base}/pilots/P08/plan/effect`, { body: { to: 2 } });
  expect([answer.statusCode, answer.json()]).toMatchObject([409, { reason: 'has-begun' }]);
});

it('writes down what a workshop came to, and nothing more once it is closed', async () => {
  const begun = await director.send('POST', `${api}/workshops`, {
    body: { name: 'Voorjaar', heldOn: '2026-06-11' },
  });
  const url = String(begun.headers['location']);
  const [chat, video] = ['Chat op de site', 'Uitleg in beeld'];
  for (const idea of [chat, video])
    await director.send('POST', `${url}/ideas`, { body: { c: 'content', idea } });
  await director.send('POST', `${url}/decisions`, {
    body: { c: 'content', decision: 'Offerte vragen', who: 'Marit', due: '2026-07-01' },
  });
  const merged = await director.send('POST', `${url}/merges`, { body: { number: 2, into: 1 } });
  expect(merged.json<{ notes: object[] }>().notes).toEqual([
    { number: 1, kind: 'idea', c: 'content', text: chat },
    { number: 2, kind: 'idea', c: 'content', text: video, mergedInto: 1 },
    { number: 3, kind: 'decision', c: 'content', text: 'Offerte vragen', who: 'Marit', due: '2026-07-01' },
  ]);
  const nowhere = await director.send('POST', `${url}/merges`, { body: { number: 1, into: 3 } });
  expect(nowhere.json()).toMatchObject({ status: 422, errors: [{ pointer: '#/into' }] });
  await director.send('PUT', `${url}/closing`, { body: { closed: true } });
  const late = await director.send('POST', `${url}/ideas`, { body: { c: 'content', idea: 'Te laat' } });
  expect([late.statusCode, late.json()]).toMatchObject([409, { reason: 'closed' }]);
  expect((await director.send('GET', `${api}/workshops`)).json()).toMatchObject({
    items: [{ name: 'Voorjaar', ideas: 2, decisions: 1 }],
  });
});

it('counts one answer of each person, and tells what departments felt from enough answers on, afterwards', async () => {
  const url = `${api}/pulse`;
  const early = await director.send('POST', url, { body: { until: '2026-06-10', least: 5 } });
  expect(early.json()).toMatchObject({ errors: [{ pointer: '#/until' }] });
  await director.send('POST', url, { body: { until: '2026-06-25', least: 5 } });
  const again = await director.send('POST', url, { body: { until: '2026-06-25', least: 5 } });
  expect([again.statusCode, again.json()]).toMatchObject([409, { reason: 'open' }]);
  const programs = [director, ...(await Promise.all([1, 2, 3, 4, 5].map(async () => join('reader'))))];
  for (const [index, program] of programs.entries()) {
    const body = { department: index === 5 ? 'MC' : 'KS', warmth: '5' };
    const answer = await program.send('POST', `${url}/answers`, { body });
    expect(answer.json()).toMatchObject({ answered: true, open: true });
  }
  const twice = await director.send('POST', `${url}/answers`, { body: { department: 'KS', warmth: '1' } });
  expect([twice.statusCode, twice.json()]).toMatchObject([409, { reason: 'answered' }]);
  expect((await director.send('GET', url)).json()).not.toHaveProperty('felt');

  suite.test.clock.now = new Date('2026-06-26T09:00:00.000Z');
  const after = (await director.send('GET', url)).json<{ felt: Record<string, unknown>[] }>();
  const felt = (code: string) => after.felt.find(({ department }) => department === code);
  expect([felt('KS'), felt('MC')]).toMatchObject([
    { felt: 5, answers: 5 },
    { felt: null, answers: null },
  ]);
  expect((await programs[1]?.send('GET', url))?.json()).not.toHaveProperty('felt');
  const late = await director.send('POST', `${url}/answers`, { body: { department: 'KS', warmth: '1' } });
  expect(late.json()).toMatchObject({ status: 409, reason: 'closed' });
});
