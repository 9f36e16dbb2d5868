import { addMember } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { letIn, type Program } from '../../support/program.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;
let api: string;
let director: Program;
/** Of department MC. */
let head: Program;

beforeAll(async () => {
  suite = await WebSuite.start();
  const { base, organisationId } = await suite.enter(readExample('polderzeker'));
  api = `/api/v1${base}/proposals`;
  const slug = base.slice('/o/'.length);
  const enter = async (role: 'strategy-director' | 'department-head') =>
    letIn(suite.test, await addMember(suite.database, organisationId, role), slug);
  [director, head] = [await enter('strategy-director'), await enter('department-head')];
});

afterAll(async () => {
  await suite.stop();
});

interface Proposal {
  readonly code: string;
  readonly status: string;
  readonly missing: readonly string[];
  readonly steps: readonly { readonly status: string; readonly note: string }[];
  readonly questions: readonly { readonly id: string; readonly state: string; readonly answers: object }[];
}

const ANSWERS = {
  idee: { title: 'Proef', customerGain: 'Sneller antwoord' },
  'fase-1': { title: 'Eén team', weeks: 13, from: '2026-Q4' },
  verandering: { reach: 1, depth: 1, visibility: 0, mandate: 0, technology: 1 },
  vervolg: { next: 'no', reason: 'We willen alleen iets weten' },
} as const;

async function begin(title: string): Promise<string> {
  const answer = await head.send('POST', api, { body: { title, c: 'content', owner: 'MC' } });
  expect(answer.statusCode).toBe(201);
  return String(answer.headers['location']);
}

async function etagOf(url: string): Promise<string> {
  return String((await head.send('GET', url)).headers['etag']);
}

async function complete(url: string): Promise<void> {
  for (const [question, body] of Object.entries(ANSWERS)) {
    const answer = await head.send('PUT', `${url}/answers/${question}`, { ifMatch: await etagOf(url), body });
    expect([question, answer.statusCode]).toEqual([question, 200]);
  }
}

it('writes a proposal question by question, and sends it in once nothing is missing', async () => {
  const url = await begin('Concept');
  const fresh = await head.send('GET', url);
  expect(fresh.json()).toMatchObject({ status: 'draft', title: 'Concept' });
  expect(fresh.json<Proposal>().missing).toContain('customer-gain');
  const early = await head.send('POST', `${url}/submission`, { ifMatch: String(fresh.headers['etag']) });
  expect(early.json()).toMatchObject({ status: 409, reason: 'incomplete' });
  await complete(url);
  const whole = await head.send('GET', url);
  expect(whole.json()).toMatchObject({ title: 'Proef', missing: [] });
  const idea = whole.json<Proposal>().questions.find(({ id }) => id === 'idee');
  expect(idea).toEqual({ id: 'idee', state: 'done', answers: ANSWERS.idee });
  const sent = await head.send('POST', `${url}/submission`, { ifMatch: String(whole.headers['etag']) });
  expect(sent.json()).toMatchObject({ status: 'submitted' });
  const late = { ifMatch: String(sent.headers['etag']), body: ANSWERS.idee };
  expect((await head.send('PUT', `${url}/answers/idee`, late)).json()).toMatchObject({
    status: 409,
    reason: 'sent-in',
  });
});

it('tells the second of two that somebody else was first', async () => {
  const url = await begin('Samen');
  const ifMatch = await etagOf(url);
  const put = async (customerGain: string) =>
    head.send('PUT', `${url}/answers/idee`, { ifMatch, body: { title: 'Samen', customerGain } });
  expect([(await put('eerste')).statusCode, (await put('tweede')).statusCode]).toEqual([200, 412]);
});

it('refuses answers that cannot be, and a question that is not there', async () => {
  const url = await begin('Fout');
  const ifMatch = await etagOf(url);
  const wrong = await head.send('PUT', `${url}/answers/fase-1`, {
    ifMatch,
    body: { weeks: 'dertien', from: '2040-Q1', colour: 'green' },
  });
  const { errors } = wrong.json<{ errors: { pointer: string }[] }>();
  expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['#/colour', '#/weeks']);
  const outside = await head.send('PUT', `${url}/answers/fase-1`, { ifMatch, body: { from: '2040-Q1' } });
  expect(outside.json()).toMatchObject({ errors: [{ pointer: '#/from', code: 'notAChoice' }] });
  const unknown = await head.send('PUT', `${url}/answers/kleur`, { ifMatch, body: {} });
  expect(unknown.statusCode).toBe(404);
});

it('keeps another head’s department closed, and one that is not there', async () => {
  const body = { title: 'Elders', c: 'content', owner: 'KS' };
  expect((await head.send('POST', api, { body })).statusCode).toBe(403);
  const nowhere = await director.send('POST', api, { body: { ...body, owner: 'XX' } });
  expect(nowhere.json()).toMatchObject({ errors: [{ pointer: '#/owner', code: 'notAChoice' }] });
});

it('gives a proposal back, withdraws it and takes it up again', async () => {
  const url = await begin('Heen en weer');
  await complete(url);
  await head.send('POST', `${url}/submission`, { ifMatch: await etagOf(url) });
  const returned = await director.send('POST', `${url}/return`, { body: { question: 'Wie belt de klant?' } });
  expect(returned.json()).toMatchObject({ status: 'returned' });
  expect(returned.json<Proposal>().steps.at(-1)).toMatchObject({ note: 'Wie belt de klant?' });
  const withdrawn = await head.send('POST', `${url}/withdrawal`, { body: { reason: 'Te vroeg' } });
  expect(withdrawn.json()).toMatchObject({ status: 'withdrawn' });
  expect((await head.send('POST', `${url}/resumption`)).json()).toMatchObject({ status: 'draft' });
  expect((await head.send('POST', `${url}/resumption`)).statusCode).toBe(409);
});
