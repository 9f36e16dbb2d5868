import { addMember } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { letIn, type Program } from '../support/program.js';
import { WebSuite } from '../support/web-suite.js';

let suite: WebSuite;
let api: string;
let slug: string;
let organisationId: string;
let director: Program;

beforeAll(async () => {
  suite = await WebSuite.start();
  const entered = await suite.enter(readExample('polderzeker'));
  api = `/api/v1${entered.base}`;
  slug = entered.base.slice('/o/'.length);
  ({ organisationId } = entered);
  director = await letIn(suite.test, await join('strategy-director'), slug);
});

afterAll(async () => {
  await suite.stop();
});

async function join(role: 'strategy-director' | 'administrator' | 'reader'): Promise<string> {
  return addMember(suite.database, organisationId, role);
}

it('gives somebody another role, ends what their programs could do, and lets them go', async () => {
  const personId = await join('reader');
  const theirs = await letIn(suite.test, personId, slug);
  const url = `${api}/people/${personId}`;
  const before = await director.send('GET', url);
  expect(before.json()).toMatchObject({ role: 'reader', departments: [], email: null });
  const ifMatch = String(before.headers['etag']);
  const headless = await director.send('PUT', url, { ifMatch, body: { role: 'department-head' } });
  expect(headless.json()).toMatchObject({ errors: [{ pointer: '#/departments', code: 'required' }] });
  const body = { role: 'department-head', departments: ['KS', 'MC'] };
  const both = await Promise.all([
    director.send('PUT', url, { ifMatch, body }),
    director.send('PUT', url, { ifMatch, body: { role: 'consultant' } }),
  ]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  expect((await theirs.send('GET', `${api}/plan`)).statusCode).toBe(401);
  expect((await director.send('DELETE', url, { ifMatch })).statusCode).toBe(412);
  const now = String((await director.send('GET', url)).headers['etag']);
  expect((await director.send('DELETE', url, { ifMatch: now })).statusCode).toBe(204);
  expect((await director.send('GET', url)).statusCode).toBe(404);
});

it('lets no program hand out what its person may not', async () => {
  const administrator = await join('administrator');
  const url = `${api}/people/${administrator}`;
  const ifMatch = String((await director.send('GET', url)).headers['etag']);
  const own = await letIn(suite.test, administrator, slug);
  const invitations = `${api}/invitations`;
  const colleague = { email: 'beheer@example.nl', role: 'administrator' };
  const { id } = (await own.send('POST', invitations, { body: colleague })).json<{ id: string }>();
  const answers = [
    await director.send('PUT', url, { ifMatch, body: { role: 'reader' } }),
    await director.send('DELETE', url, { ifMatch }),
    await director.send('POST', invitations, {
      body: { email: 'nieuw@example.nl', role: 'administrator' },
    }),
    await director.send('POST', `${invitations}/${id}/renewal`),
    await director.send('DELETE', `${invitations}/${id}`),
  ];
  expect(answers.map((answer) => [answer.statusCode, answer.json<{ reason: string }>().reason])).toEqual(
    answers.map(() => [409, 'administrators-only']),
  );
  expect((await own.send('POST', `${invitations}/${id}/renewal`)).statusCode).toBe(200);
  expect((await own.send('DELETE', `${invitations}/${id}`)).statusCode).toBe(204);
  const last = await own.send('PUT', url, { ifMatch, body: { role: 'reader' } });
  expect([last.statusCode, last.json()]).toMatchObject([409, { reason: 'last-administrator' }]);
  const looking = await letIn(suite.test, administrator, slug, 'read');
  const invited = await looking.send('POST', invitations, {
    body: { email: 'nieuw@example.nl', role: 'reader' },
  });
  expect(invited.statusCode).toBe(403);
  expect((await looking.send('GET', `${api}/people`)).statusCode).toBe(200);
});

it('invites once, with a link that is told at that moment only, renews it and takes it back', async () => {
  const url = `${api}/invitations`;
  const body = { email: 'Marit@Example.nl', role: 'reader' };
  const made = await director.send('POST', url, { body });
  const { id, link } = made.json<{ id: string; link: string }>();
  expect([made.statusCode, made.json()]).toMatchObject([201, { email: 'marit@example.nl', mailed: false }]);
  const again = await director.send('POST', url, { body });
  expect([again.statusCode, again.json()]).toMatchObject([409, { reason: 'already-invited' }]);
  const listed = (await director.send('GET', url)).json<{ items: object[] }>().items;
  expect(listed).toMatchObject([{ id, role: 'reader' }]);
  expect(JSON.stringify(listed)).not.toContain(link);
  const renewed = (await director.send('POST', `${url}/${id}/renewal`)).json<{ link: string }>();
  const open = async (address: string) => (await suite.test.app.inject(new URL(address).pathname)).statusCode;
  expect([await open(link), await open(renewed.link)]).toEqual([410, 200]);
  expect((await director.send('DELETE', `${url}/${id}`)).statusCode).toBe(204);
  expect(await open(renewed.link)).toBe(410);
});
