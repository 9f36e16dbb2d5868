import { load } from 'cheerio';
import { addExample, addMember, startApp, Visitor, type TestApp } from '../support/app.js';
import type { Database } from '../../src/platform/database/index.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../support/databases.js';
import { letIn, type Program } from '../support/program.js';
import { upload } from '../support/upload.js';

const RESTORE = '/organisaties/terugzetten';

let made: TestDatabase;
let database: Database;
let test: TestApp;
let base: string;
let director: Visitor;
let program: Program;
let administrator: Visitor;

beforeAll(async () => {
  made = await makeDatabase('sqlite');
  database = await openDatabase(made);
  test = await startApp(database, { databaseUrl: made.url });
  const { organisationId, slug } = await addExample(database);
  base = `/o/${slug}`;
  const personId = await addMember(database, organisationId, 'strategy-director');
  director = await new Visitor(test).signIn(personId);
  program = await letIn(test, personId, slug, 'read');
  administrator = await new Visitor(test).signIn(await addMember(database, organisationId, 'administrator'));
});

afterAll(async () => {
  await test.app.close();
  await database.close();
  await made.remove();
});

async function putBack(text: string) {
  return upload(administrator, RESTORE, RESTORE, { name: 'archief.json', bytes: Buffer.from(text) });
}

it('is taken along by a director, and put back as a new organisation by who may make one', async () => {
  expect((await director.get(`${base}/plan/bestanden/nu`)).body).toContain(`href="${base}/archief"`);
  const page = load((await director.get(`${base}/archief`)).body);
  expect(page('main').text()).toMatch(/Wachtwoorden, sessies.*Het logboek:/s);
  const taken = await director.submit(`${base}/archief`, `${base}/archief`, {});
  expect([taken.statusCode, taken.headers['content-disposition']]).toEqual([
    200,
    'attachment; filename="polderzeker-onderlinge-verzekeringen-2026-06-11.json"',
  ]);
  expect(JSON.parse(taken.body)).toMatchObject({ format: 'kikkerplan-archive/1' });
  expect((await program.send('GET', `/api/v1${base}/archive`)).body).toBe(taken.body);

  expect((await administrator.get('/organisaties')).body).toContain(`href="${RESTORE}"`);
  const answer = await putBack(taken.body);
  const home = '/o/polderzeker-onderlinge-verzekeringen-2';
  expect([answer.statusCode, answer.headers.location]).toEqual([303, home]);
  expect((await administrator.get(`${home}/plan`)).statusCode).toBe(200);
  const again = await administrator.submit(`${home}/archief`, `${home}/archief`, {});
  expect(again.body).toBe(taken.body);
  const trail = load((await administrator.get(`${home}/logboek`)).body);
  expect(trail('tbody').text()).toMatch(/geëxporteerd.*begonnen als: archive/s);
}, 60_000);

it('says of a wrong file what is wrong and where, and makes nothing', async () => {
  const said = async (text: string) => {
    const answer = await putBack(text);
    const $ = load(answer.body);
    return [answer.statusCode, $('.error-summary, .notice, table').text().replace(/\s+/g, ' ').trim()];
  };
  expect(await said('{"format": "kikkerplan-archive/2", "extra": 1}')).toEqual([
    422,
    expect.stringMatching(/er kloppen \d+ dingen niet.*format.*kikkerplan-archive\/1.*extra/),
  ]);
  // Five megabytes are read and judged; above the limit it says so, in the form.
  const room = (megabytes: number) =>
    `{"format": "kikkerplan-archive/2"${' '.repeat(megabytes * 1_048_576)}}`;
  expect(await said(room(5))).toEqual([422, expect.stringContaining('kikkerplan-archive/1')]);
  expect(await said(room(46))).toEqual([422, expect.stringContaining('groter dan 45 MB')]);
  // Another at the same time is not read, and asked to come back.
  const both = await Promise.all([said('[]'), said('[]')]);
  expect(both.map(([status]) => status).toSorted()).toEqual([422, 503]);
  expect(await said('PK no json')).toEqual([422, expect.stringContaining('het hele bestand')]);
  const empty = await upload(administrator, RESTORE, RESTORE);
  expect([empty.statusCode, load(empty.body)('.error-summary').text()]).toEqual([
    422,
    expect.stringContaining('Kies eerst een archief'),
  ]);
  expect(load((await administrator.get('/organisaties')).body)('tbody tr').length).toBe(2);
}, 60_000);
