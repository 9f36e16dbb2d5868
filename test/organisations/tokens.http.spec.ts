import { load } from 'cheerio';
import { AccessToken } from '../../src/accounts/store/access-token.entity.js';
import { AuditEntry } from '../../src/accounts/store/audit-entry.entity.js';
import { addMember, hiddenFields, TODAY, type Visitor } from '../support/app.js';
import { readExample } from '../support/examples.js';
import { letIn, Program } from '../support/program.js';
import { WebSuite } from '../support/web-suite.js';

const PAGE = '/account/toegangssleutels';

let suite: WebSuite;
let organisationId: string;
let base: string;
let slug: string;
let director: Visitor;

beforeAll(async () => {
  suite = await WebSuite.start();
  const own = await suite.enter(readExample('polderzeker'));
  ({ organisationId, base } = own);
  slug = base.slice('/o/'.length);
  director = own.visitor;
});

afterAll(async () => {
  await suite.stop();
});

afterEach(() => {
  suite.test.clock.now = TODAY;
});

async function makeOn(visitor: Visitor, fields: Record<string, string> = {}): Promise<string> {
  const answer = await visitor.submit(PAGE, PAGE, {
    name: 'Dashboard',
    organisation: slug,
    scope: 'read',
    days: '30',
    ...fields,
  });
  expect(answer.statusCode).toBe(200);
  return load(answer.body)('#sleutel').attr('value') ?? '';
}

async function statusOf(token: string): Promise<number> {
  return (await new Program(suite.test, token).send('GET', '/api/v1/organisations')).statusCode;
}

it('shows a token once, keeps a hash of it, and tells the audit trail', async () => {
  const token = await makeOn(director);
  expect(token).toMatch(/^kp_[\w-]{43}$/);
  expect((await director.get(PAGE)).body).not.toContain(token);
  const rows = await suite.database.read((em) => em.findBy(AccessToken, { organisationId }));
  expect(JSON.stringify(rows)).not.toContain(token.slice(3));
  const entries = await suite.database.read((em) =>
    em.findBy(AuditEntry, { organisationId, action: 'token-made' }),
  );
  expect(entries.at(-1)).toMatchObject({
    subjectKind: 'access-token',
    subjectName: 'Dashboard',
    after: { scope: 'read', until: '2026-07-11' },
  });
});

it('lets a program in until the token is taken back, and says when it was used', async () => {
  const token = await makeOn(director, { name: 'Kort' });
  expect(load((await director.get(PAGE)).body)('li:contains("Kort")').text()).toContain('Nog niet gebruikt.');
  expect(await statusOf(token)).toBe(200);
  const item = load((await director.get(PAGE)).body)('li:contains("Kort")');
  expect(item.text()).toContain('Voor het laatst gebruikt op 11 juni 2026');
  const action = item.find('form').attr('action') ?? '';
  expect((await director.submit(PAGE, action)).statusCode).toBe(303);
  expect(await statusOf(token)).toBe(401);
});

it('refuses a token after its last day', async () => {
  const token = await makeOn(director);
  suite.test.clock.now = new Date(TODAY.getTime() + 30 * 24 * 3_600_000 + 1);
  expect(await statusOf(token)).toBe(401);
});

it('asks what is missing, and keeps what was filled in', async () => {
  const answer = await director.submit(PAGE, PAGE, {
    name: '',
    organisation: slug,
    scope: 'write',
    days: '7',
  });
  expect(answer.statusCode).toBe(422);
  const $ = load(answer.body);
  expect($('.error-summary li').length + $('[id$="-error"]').length).toBeGreaterThan(1);
  expect($('input[name="scope"]:checked').val()).toBe('write');
});

it('makes no token for an organisation where somebody does not work', async () => {
  const other = await suite.enter(readExample('warmwerk'));
  const foreign = other.base.slice('/o/'.length);
  const fields = { name: 'x', organisation: foreign, scope: 'read', days: '30' };
  expect((await director.submit(PAGE, PAGE, fields)).statusCode).toBe(422);
});

it('takes back nobody else’s token', async () => {
  const token = await makeOn(director, { name: 'Blijft' });
  const mine = await suite.database.read((em) => em.findOneByOrFail(AccessToken, { name: 'Blijft' }));
  const other = await suite.join(organisationId, 'administrator');
  const fields = hiddenFields(load((await other.get(PAGE)).body), PAGE);
  expect((await other.post(`${PAGE}/${mine.id}/intrekken`, fields)).statusCode).toBe(404);
  expect(await statusOf(token)).toBe(200);
});

it.each([
  ['gets another role', '', { role: 'reader' }],
  ['is taken out of the organisation', '/verwijderen', {}],
])('ends the tokens of somebody who %s', async (_, suffix, fields) => {
  const administrator = await suite.join(organisationId, 'administrator');
  const personId = await addMember(suite.database, organisationId, 'consultant');
  const program = await letIn(suite.test, personId, slug);
  expect((await program.send('GET', '/api/v1/organisations')).statusCode).toBe(200);
  const page = `${base}/mensen/${personId}${suffix}`;
  expect((await administrator.submit(page, page, fields as Record<string, string>)).statusCode).toBe(303);
  expect((await program.send('GET', '/api/v1/organisations')).statusCode).toBe(401);
});

it('opens one organisation only, also for who works in several', async () => {
  const other = await suite.enter(readExample('polderzeker-advised'));
  const [row] = await suite.database.read((em) => em.findBy(AccessToken, { organisationId }));
  const program = await letIn(suite.test, row?.personId ?? '', slug);
  const listed = await program.send('GET', '/api/v1/organisations');
  expect(listed.json<{ items: { slug: string }[] }>().items.map((item) => item.slug)).toEqual([slug]);
  expect((await program.send('GET', `/api/v1${other.base}/audit-trail`)).statusCode).toBe(404);
});

it('waits for a program that asks too often, and for guesses', async () => {
  const token = await makeOn(director);
  let status = 200;
  for (let asked = 0; asked < 400 && status === 200; asked += 1) status = await statusOf(token);
  const answer = await new Program(suite.test, token).send('GET', '/api/v1/organisations');
  expect([status, answer.statusCode, answer.headers['retry-after']]).toEqual([429, 429, '60']);
  expect(await statusOf(await makeOn(director))).toBe(200);
});
