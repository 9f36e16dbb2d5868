import { AuditEntry } from '../../../src/accounts/store/audit-entry.entity.js';
import { Conflict } from '../../../src/platform/database/index.js';
import { keepOwnStyle } from '../../../src/plans/choices/own-style.js';
import { addMember, TODAY, Visitor } from '../../support/app.js';
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
  readonly personId: string;
  /** Who reads the trail. */
  readonly director: Visitor;
  readonly base: string;
  /** What the audit trail of the token's organisation says of this person. */
  trail(): Promise<readonly AuditEntry[]>;
}

/** Somebody at work, on pages and with a program. */
async function enter(scope: 'read' | 'write' = 'write'): Promise<Own> {
  const { organisationId, base, visitor: director } = await suite.enter(readExample('polderzeker'));
  const personId = await addMember(suite.database, organisationId, 'consultant');
  const visitor = await new Visitor(suite.test).signIn(personId);
  const trail = async () =>
    suite.database.read((em) => em.findBy(AuditEntry, { organisationId, subjectId: personId }));
  return {
    visitor,
    director,
    base,
    personId,
    trail,
    program: await letIn(suite.test, personId, base.slice('/o/'.length), scope),
  };
}

const ACCOUNT = '/api/v1/account';
const STYLE = '/api/v1/account/house-style';

it('reads and changes what somebody is called, in which language, and how they are told', async () => {
  const { visitor, director, base, program, trail } = await enter();
  const before = await program.send('GET', ACCOUNT);
  const known = before.json<Record<string, string>>();
  expect(known).toMatchObject({ language: 'browser', messages: 'at-once' });
  const ifMatch = String(before.headers.etag);
  const body = { name: 'Anna de Wit', language: 'en', messages: 'off' };
  expect((await program.send('PUT', ACCOUNT, { body })).statusCode).toBe(428);
  const changed = await program.send('PUT', ACCOUNT, { body, ifMatch });
  expect([changed.statusCode, changed.json()]).toEqual([200, body]);
  expect(await trail()).toMatchObject([
    { action: 'messages-changed', before: { messages: 'at-once' }, after: { messages: 'off' } },
  ]);
  const told = await director.get(`${base}/logboek.csv`);
  expect(told.body).toContain('mail over wat wacht: Niet');
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
  const { visitor, program, trail } = await enter();
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
  expect((await trail()).map(({ action }) => action)).toEqual(['house-style-changed']);
});

it('changes no house style that somebody else changed since it was looked at', async () => {
  const { program, personId } = await enter();
  const seen = String((await program.send('GET', STYLE)).headers.etag).replaceAll('"', '');
  const who = { personId, organisationId: null };
  const change = async (main: string) =>
    keepOwnStyle(suite.database, who, { style: { font: 'sans', main }, seen }, TODAY);
  await change('#123456');
  // Checked in the change itself: between looking and changing there is room for somebody else.
  await expect(change('#654321')).rejects.toBeInstanceOf(Conflict);
  expect((await program.send('GET', STYLE)).json()).toEqual({ font: 'sans', main: '#123456' });
});

it('only lets a token change that may', async () => {
  const { program: reader } = await enter('read');
  const body = { name: 'Iemand', language: 'nl', messages: 'off' };
  expect((await reader.send('PUT', ACCOUNT, { body, ifMatch: '"x"' })).statusCode).toBe(403);
  expect((await new Program(suite.test).send('GET', ACCOUNT)).statusCode).toBe(401);
});
