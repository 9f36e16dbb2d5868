import { addMember, TODAY, type TestApp } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { letIn, Program, type Method, type Sent } from '../../support/program.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;
let test: TestApp;
let base: string;
let organisationId: string;
let director: Program;

beforeAll(async () => {
  suite = await WebSuite.start();
  ({ test } = suite);
  const own = await suite.enter(readExample('polderzeker'));
  ({ organisationId } = own);
  base = `/api/v1${own.base}`;
  const personId = await addMember(suite.database, organisationId, 'strategy-director');
  director = await letIn(test, personId, own.base.slice(3));
});

afterAll(async () => {
  await suite.stop();
});

interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly unknown[];
}

async function problem(program: Program, method: Method, url: string, sent?: Sent): Promise<Problem> {
  const answer = await program.send(method, url, sent);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers['set-cookie']).toBeUndefined();
  const body = answer.json<Problem>();
  expect(body.status).toBe(answer.statusCode);
  return body;
}

it('tells a program without a token how to get in, in its language', async () => {
  const nobody = new Program(test);
  expect((await problem(nobody, 'GET', `${base}/audit-trail`)).title).toBe(
    'Toegangssleutel ontbreekt of werkt niet',
  );
  const headers = { 'accept-language': 'en-GB' };
  expect(await problem(nobody, 'GET', `${base}/audit-trail`, { headers })).toMatchObject({
    status: 401,
    title: 'Access token missing or not working',
  });
  const answer = await new Program(test, 'kp_nothing-like-a-token-of-ours').send(
    'GET',
    `${base}/audit-trail`,
  );
  expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([
    401,
    'Bearer realm="Kikkerplan", error="invalid_token"',
  ]);
});

it('says that an address leads nowhere', async () => {
  expect(await problem(director, 'GET', '/api/v1/nothing')).toMatchObject({ status: 404 });
  expect(await problem(director, 'DELETE', `${base}/audit-trail`)).toMatchObject({ status: 404 });
});

it('names the query parameter that is wrong', async () => {
  expect(
    await problem(director, 'GET', `${base}/audit-trail?limit=0&from=2026-02-30&zeker=ja`),
  ).toMatchObject({
    status: 422,
    errors: expect.arrayContaining([
      { parameter: 'limit', code: 'tooSmall', detail: expect.any(String) as unknown },
      { parameter: 'from', code: 'notADay', detail: expect.any(String) as unknown },
      { parameter: 'zeker', code: 'unknown', detail: expect.any(String) as unknown },
    ]) as unknown,
  });
  expect(await problem(director, 'GET', `${base}/audit-trail?cursor=x`)).toMatchObject({
    errors: [{ parameter: 'cursor', code: 'notAChoice', detail: expect.any(String) as unknown }],
  });
});

it('reads no cookie: whoever is signed in is nobody here', async () => {
  const visitor = await suite.join((await suite.enter(readExample('warmwerk'))).organisationId, 'reader');
  const answer = await visitor.get('/api/v1/organisations', { accept: 'application/json' });
  expect(answer.statusCode).toBe(401);
});

it('pages through the audit trail without a gap or a repetition, while lines come on', async () => {
  for (let minute = 0; minute < 7; minute += 1) {
    test.clock.now = new Date(TODAY.getTime() + minute * 60_000);
    const personId = await addMember(suite.database, organisationId, 'strategy-director');
    await letIn(test, personId, base.slice('/api/v1/o/'.length));
  }
  const seen: string[] = [];
  let url: string | undefined = `${base}/audit-trail?limit=3&action=token-made`;
  while (url !== undefined) {
    const answer = await director.send('GET', url);
    const { items } = answer.json<{ items: { id: string; at: string }[] }>();
    seen.push(...items.map(({ at, id }) => `${at} ${id}`));
    url = /<([^>]+)>; rel="next"/.exec(String(answer.headers['link'] ?? ''))?.[1];
    const personId = await addMember(suite.database, organisationId, 'strategy-director');
    await letIn(test, personId, base.slice('/api/v1/o/'.length));
  }
  expect(seen.length).toBe(8);
  expect([...new Set(seen)].toSorted().toReversed()).toEqual(seen);
});

it('sends nothing again that a program has already', async () => {
  const first = await director.send('GET', '/api/v1/organisations');
  const headers = { 'if-none-match': String(first.headers['etag']) };
  const again = await director.send('GET', '/api/v1/organisations', { headers });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});
