import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { keepPassword } from '../../src/accounts/passwords/keep-password.js';
import { hashPassword } from '../../src/accounts/passwords/hash-password.js';
import type { Database } from '../../src/platform/database/index.js';
import { addExample, addMember, startApp, TODAY, Visitor, type TestApp } from '../support/app.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../support/databases.js';
import { problemOf, putBack } from '../platform/database/backup/backups.js';

const PASSWORD = 'een kikker in koud water';

let made: TestDatabase;
let database: Database;
let test: TestApp;
let personId: string;
let visitor: Visitor;
let url: string;

beforeEach(async () => {
  made = await makeDatabase('sqlite');
  database = await openDatabase(made);
  test = await startApp(database, { databaseUrl: made.url });
  const { organisationId, slug } = await addExample(database);
  url = `/o/${slug}/reservekopie`;
  personId = await addMember(database, organisationId, 'administrator');
  visitor = await new Visitor(test).signIn(personId);
});

afterEach(async () => {
  await test.app.close();
  await database.close();
  await made.remove();
});

async function choosePassword(): Promise<void> {
  const hash = await hashPassword(PASSWORD);
  await database.write(async (em) =>
    keepPassword(em, { personId, hash, how: 'first', keepSession: null }, TODAY),
  );
  visitor = await new Visitor(test).signIn(personId);
}

describe('taking a backup along', () => {
  it('asks for the password, gives a file that can be put back, and writes it down', async () => {
    await choosePassword();
    const answer = await visitor.submit(url, url, { current: PASSWORD });
    expect([
      answer.statusCode,
      answer.headers['content-disposition'],
      answer.headers['cache-control'],
    ]).toEqual([200, 'attachment; filename="kikkerplan-2026-06-11.backup"', 'no-store']);
    const file = join(made.folder, 'taken');
    await writeFile(file, answer.rawPayload);
    const elsewhere = { ...made, url: `sqlite:${join(made.folder, 'elsewhere.db')}` };
    expect((await putBack(elsewhere, file)).sums.find(({ table }) => table === 'organisation')?.rows).toBe(1);
    const trail = load((await visitor.get(url.replace('reservekopie', 'logboek'))).body);
    expect(trail('tbody').text()).toMatch(/geëxporteerdinstallatie database.*rijen: \d+/);
  });

  it.each([
    ['nothing', {}],
    ['another password', { current: 'een kikker in warm water' }],
  ])('refuses %s, and gives nothing', async (_, fields) => {
    await choosePassword();
    const answer = await visitor.submit(url, url, fields);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([422, 'text/html; charset=utf-8']);
    expect(load(answer.body)('.error-summary a, [href="#current"]').length).toBeGreaterThan(0);
  });

  it('without a password says to choose one, and has no form', async () => {
    const page = load((await visitor.get(url)).body);
    expect(page('main form').length).toBe(0);
    expect(page('main a[href="/account/wachtwoord"]').text()).toBe('Kies een wachtwoord');
    const { _csrf } = Object.fromEntries(
      page('input[name=_csrf]')
        .toArray()
        .map((input) => ['_csrf', page(input).attr('value') ?? '']),
    );
    expect((await visitor.post(url, { _csrf: _csrf ?? '', current: 'x' })).statusCode).toBe(403);
  });

  it('with another organisation in the installation says who can, until one is administrator there too', async () => {
    await choosePassword();
    const other = await addExample(database, 'warmwerk');
    const page = load((await visitor.get(url)).body);
    expect(page('main form').length).toBe(0);
    expect(page('main').text()).toContain('Vraag het aan wie de server beheert');
    const there = await addMember(database, other.organisationId, 'administrator');
    await database.write((em) =>
      em.query(`UPDATE membership SET person_id = ? WHERE person_id = ?`, [personId, there]),
    );
    expect(load((await visitor.get(url)).body)('main form').length).toBe(1);
  });

  it('leaves a half-sent file of no use', async () => {
    await choosePassword();
    const answer = await visitor.submit(url, url, { current: PASSWORD });
    const file = join(made.folder, 'half');
    await writeFile(file, answer.rawPayload.subarray(0, answer.rawPayload.length / 2));
    expect(await problemOf(putBack({ ...made, url: `sqlite:${join(made.folder, 'x.db')}` }, file))).toBe(
      'damaged',
    );
  });
});
