import { addMember, Visitor } from '../../support/app.js';
import { readExample } from '../../support/examples.js';
import { letIn, Program } from '../../support/program.js';
import { WebSuite } from '../../support/web-suite.js';

let suite: WebSuite;

beforeAll(async () => {
  suite = await WebSuite.start();
});

afterAll(async () => {
  await suite.stop();
});

interface Own {
  readonly visitor: Visitor;
  readonly program: Program;
}

/** Somebody at work, on pages and with a program. */
async function enter(scope: 'read' | 'write' = 'write'): Promise<Own> {
  const { organisationId, base } = await suite.enter(readExample('polderzeker'));
  const personId = await addMember(suite.database, organisationId, 'consultant');
  const visitor = await new Visitor(suite.test).signIn(personId);
  return { visitor, program: await letIn(suite.test, personId, base.slice('/o/'.length), scope) };
}

const ACCOUNT = '/api/v1/account';
const STYLE = '/api/v1/account/house-style';

it('reads and changes what somebody is called, in which language, and how they are told', async () => {
  const { visitor, program } = await enter();
  const before = await program.send('GET', ACCOUNT);
  const known = before.json<Record<string, string>>();
  expect(known).toMatchObject({ language: 'browser', messages: 'at-once' });
  const ifMatch = String(before.headers.etag);
  const body = { name: 'Anna de Wit', language: 'en', messages: 'off' };
  expect((await program.send('PUT', ACCOUNT, { body })).statusCode).toBe(428);
  const changed = await program.send('PUT', ACCOUNT, { body, ifMatch });
  expect([changed.statusCode, changed.json()]).toEqual([200, body]);
  // The page says the same.
  expect((await visitor.get('/account')).body).toContain('Anna de Wit');
  expect(
    (await program.send('PUT', ACCOUNT, { body: { ...body, name: 'Iemand' }, ifMatch })).statusCode,
  ).toBe(412);
  const again = await program.send('PUT', ACCOUNT, { body, ifMatch: String(changed.headers.etag) });
  expect(again.headers.etag).toBe(changed.headers.etag);
  const wrong = await program.send('PUT', ACCOUNT, {
    body: { ...body, messages: 'weekly' },
    ifMatch: String(changed.headers.etag),
  });
  expect([wrong.statusCode, wrong.json<{ errors: unknown[] }>().errors]).toMatchObject([
    422,
    [{ pointer: '#/messages' }],
  ]);
});

it('reads and changes the house style of the person, with colours that can be read', async () => {
  const { visitor, program } = await enter();
  const before = await program.send('GET', STYLE);
  expect(before.json()).toEqual({ font: 'serif' });
  const ifMatch = String(before.headers.etag);
  const light = await program.send('PUT', STYLE, { body: { font: 'sans', main: '#ffff00' }, ifMatch });
  expect([light.statusCode, light.json<{ errors: unknown[] }>().errors]).toMatchObject([
    422,
    [{ pointer: '#/main' }],
  ]);
  const style = { font: 'sans', main: '#123456' };
  expect((await program.send('PUT', STYLE, { body: style, ifMatch })).json()).toEqual(style);
  expect((await program.send('GET', STYLE)).json()).toEqual(style);
  expect((await program.send('PUT', STYLE, { body: style, ifMatch })).statusCode).toBe(412);
  expect((await visitor.get('/account/huisstijl')).body).toContain('#123456');
});

it('only lets a token change that may', async () => {
  const { program: reader } = await enter('read');
  const body = { name: 'Iemand', language: 'nl', messages: 'off' };
  expect((await reader.send('PUT', ACCOUNT, { body, ifMatch: '"x"' })).statusCode).toBe(403);
  expect((await new Program(suite.test).send('GET', ACCOUNT)).statusCode).toBe(401);
});
