import type { Role } from '../../../src/accounts/index.js';
import { addMember } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { letIn, type Method, type Program, type Sent } from '../../support/program.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;
let api: string;
let director: Program;
let consultant: Program;
/** Of department MC, which owns P05. */
let head: Program;
let consultantId: string;

beforeAll(async () => {
  suite = await WebSuite.start();
  const { base, organisationId } = await suite.enter(readExample('polderzeker'));
  api = `/api/v1${base}`;
  const slug = base.slice('/o/'.length);
  const enter = async (role: Role) => {
    const id = await addMember(suite.database, organisationId, role);
    return { id, program: await letIn(suite.test, id, slug) };
  };
  director = (await enter('strategy-director')).program;
  ({ id: consultantId, program: consultant } = await enter('consultant'));
  head = (await enter('department-head')).program;
});

afterAll(async () => {
  await suite.stop();
});

/** Sends on the version that the address gives now. */
async function based(who: Program, method: Method, [path, read]: readonly [string, string], sent: Sent = {}) {
  const ifMatch = String((await who.send('GET', `${api}${read}`)).headers['etag']);
  return who.send(method, `${api}${path}`, { ifMatch, ...sent });
}

const IDS = ['C', 'R', 'K', 'B'].flatMap((letter) => [1, 2, 3, 4, 5].map((n) => `${letter}${String(n)}`));

function sheet(answer: string, changes: object = {}): object {
  const fields = IDS.flatMap((id) => [
    [id, answer],
    [`${id}.reason`, `omdat ${id}`],
    [`${id}.evidence`, 'verslag'],
  ]);
  return { ...(Object.fromEntries(fields) as object), submit: true, ...changes };
}

const AT = '/pilots/P05/assessment';

interface Panel {
  readonly own: { readonly submitted: boolean; readonly answers: Record<string, string> } | null;
  readonly open: { readonly submitted: number; readonly sheets?: readonly object[] };
  readonly closed: readonly {
    readonly complete: boolean;
    readonly outcome: readonly { readonly question: string; readonly disagreement: boolean }[];
  }[];
}

// One proposal goes its way through these tests, in this order.

it('asks a colleague, who answers once', async () => {
  const people = await head.send('GET', `${api}/proposals/P05/input/people`);
  expect(people.json()).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ personId: consultantId, mayJudge: true }),
    ]) as unknown,
  });
  const url = `${api}/proposals/P05/input`;
  const nobody = await head.send('POST', url, { body: { person: 'x', kind: 'comment', question: 'Wat?' } });
  expect(nobody.json()).toMatchObject({ errors: [{ pointer: '#/person', code: 'notAChoice' }] });
  const body = { person: consultantId, kind: 'comment', question: 'Klopt het budget?' };
  // A head may ask for comments, and may not appoint judges.
  expect((await head.send('POST', url, { body: { ...body, kind: 'judge' } })).statusCode).toBe(403);
  const { id } = (await head.send('POST', url, { body })).json<{ id: string }>();
  const answer = { body: { answer: 'Ja' } };
  expect((await director.send('POST', `${url}/${id}/answer`, answer)).statusCode).toBe(404);
  const answered = await consultant.send('POST', `${url}/${id}/answer`, answer);
  expect(answered.json()).toMatchObject({ ...body, person: expect.any(String) as unknown, answer: 'Ja' });
  const again = await consultant.send('POST', `${url}/${id}/answer`, answer);
  expect([again.statusCode, again.json()]).toMatchObject([409, { reason: 'answered' }]);
});

it('judges with two people who do not see each other, closes the round and settles where they differ', async () => {
  const draft = await based(director, 'PUT', [AT, AT], {
    body: { C1: '3', 'C1.reason': 'past', submit: false },
  });
  expect(draft.json<Panel>().own).toEqual({ submitted: false, answers: { C1: '3', 'C1.reason': 'past' } });
  const stale = await director.send('PUT', `${api}${AT}`, { ifMatch: '"1-0-0"', body: { submit: false } });
  expect(stale.statusCode).toBe(412);
  const without = await based(director, 'PUT', [AT, AT], { body: sheet('3', { 'B5.reason': '' }) });
  expect(without.json()).toMatchObject({ errors: [{ pointer: '#/B5.reason', code: 'required' }] });
  expect((await based(director, 'PUT', [AT, AT], { body: sheet('3') })).statusCode).toBe(200);
  const early = await based(director, 'POST', [`${AT}/closing`, AT]);
  expect(early.json()).toMatchObject({ status: 409, reason: 'too-few' });
  const hidden = (await consultant.send('GET', `${api}${AT}`)).json<Panel>();
  expect([hidden.open.submitted, hidden.open.sheets]).toEqual([1, undefined]);
  expect((await based(head, 'PUT', [AT, AT], { body: sheet('3') })).statusCode).toBe(403);
  const body = sheet('3', { C2: '0' });
  expect((await based(consultant, 'PUT', [AT, AT], { body })).json<Panel>().open.sheets).toHaveLength(2);
  const twice = await based(consultant, 'PUT', [AT, AT], { body });
  expect(twice.json()).toMatchObject({ status: 409, reason: 'already-submitted' });
  const closed = (await based(consultant, 'POST', [`${AT}/closing`, AT])).json<Panel>().closed;
  expect(closed).toMatchObject([{ number: 1, complete: false }]);
  const apart = closed[0]?.outcome.filter(({ disagreement }) => disagreement);
  expect(apart?.map(({ question }) => question)).toEqual(['C2']);
  const settling = { body: { answer: '2', reason: 'Besproken' } };
  const agreed = await based(consultant, 'PUT', [`${AT}/rounds/1/answers/C1`, AT], settling);
  expect(agreed.statusCode).toBe(404);
  const settled = await based(consultant, 'PUT', [`${AT}/rounds/1/answers/C2`, AT], settling);
  expect(settled.json<Panel>().closed[0]).toMatchObject({ complete: true });
});

it('gives the verdict on a judged proposal once, with its reason', async () => {
  const [url, read] = ['/proposals/P05/verdict', '/proposals/P05'];
  const body = { verdict: 'approved', reason: 'Past bij waar we heen willen' };
  expect((await based(consultant, 'POST', [url, read], { body })).statusCode).toBe(403);
  const missing = await based(director, 'POST', [url, read], { body: { verdict: 'approved' } });
  expect(missing.json()).toMatchObject({ errors: [{ pointer: '#/reason' }] });
  const given = await based(director, 'POST', [url, read], { body });
  expect(given.json()).toMatchObject({ status: 'approved' });
  expect(given.json<{ steps: object[] }>().steps.at(-1)).toMatchObject({ note: body.reason });
  expect((await based(director, 'POST', [url, read], { body })).statusCode).toBe(409);
});

it.each([
  ['/pilots/P01/verdict', 'rejected'],
  ['/portfolio/verdict', 'not-ready'],
])('gives a verdict by hand and takes it back (%s)', async (url, verdict) => {
  const before = await director.send('GET', `${api}${url}`);
  expect(before.json()).toMatchObject({ byHand: null });
  const ifMatch = String(before.headers['etag']);
  const body = { verdict, reason: 'Eerst de lopende dingen' };
  const set = await director.send('PUT', `${api}${url}`, { ifMatch, body });
  expect(set.json()).toMatchObject({ byHand: body });
  expect((await director.send('PUT', `${api}${url}`, { ifMatch, body })).statusCode).toBe(412);
  expect((await director.send('DELETE', `${api}${url}`, { ifMatch })).statusCode).toBe(412);
  const back = await based(director, 'DELETE', [url, url]);
  expect(back.json()).toMatchObject({ byHand: null });
});
