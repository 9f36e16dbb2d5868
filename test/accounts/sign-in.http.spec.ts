import { load } from 'cheerio';
import { createOneTimeToken } from '../../src/accounts/index.js';
import type { Database } from '../../src/platform/database/index.js';
import {
  addExample,
  addMember,
  hiddenFields,
  startApp,
  TODAY,
  Visitor,
  type TestApp,
} from '../support/app.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../support/databases.js';

let made: TestDatabase;
let database: Database;
let test: TestApp;
let person: string;

beforeAll(async () => {
  made = await makeDatabase('sqlite');
  database = await openDatabase(made);
  test = await startApp(database);
  const { organisationId } = await addExample(database);
  person = await addMember(database, organisationId, 'strategy-director');
});

afterAll(async () => {
  await test.app.close();
  await database.close();
  await made.remove();
});

beforeEach(() => {
  test.clock.now = TODAY;
});

async function address(): Promise<string> {
  return `/aanmelden/${await createOneTimeToken(database, person, test.clock.now)}`;
}

function minutesLater(minutes: number): Date {
  return new Date(TODAY.getTime() + minutes * 60_000);
}

describe('the one-time address', () => {
  it('shows a button and changes nothing by looking, twice', async () => {
    const url = await address();
    const visitor = new Visitor(test);
    for (const _ of [1, 2]) {
      const $ = load((await visitor.get(url)).body);
      expect($('form button[type=submit]').text()).toBe('Meld mij aan');
    }
    expect((await visitor.get('/')).statusCode).toBe(303);
    expect((await visitor.submit(url, url)).headers.location).toBe('/account/begin');
  });

  it('signs in once; the second time it says so', async () => {
    const url = await address();
    const first = new Visitor(test);
    await first.submit(url, url);
    expect((await first.get('/')).headers.location).toMatch(/^\/o\/polderzeker/);
    const second = await new Visitor(test).get(url);
    expect(second.statusCode).toBe(410);
    expect(second.body).toContain('al gebruikt');
  });

  it('lets one in when two press the button at once', async () => {
    const url = await address();
    const visitors = [new Visitor(test), new Visitor(test)];
    const answers = await Promise.all(visitors.map(async (visitor) => visitor.submit(url, url)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 410]);
  });

  it.each([
    [14, 200],
    [15, 410],
  ])('after %d minutes answers %d', async (minutes, status) => {
    const url = await address();
    test.clock.now = minutesLater(minutes);
    expect((await new Visitor(test).get(url)).statusCode).toBe(status);
  });

  it('is refused without the token of its own form, and from another site', async () => {
    const url = await address();
    const visitor = new Visitor(test);
    expect((await visitor.post(url, {})).statusCode).toBe(403);
    const fields = hiddenFields(load((await visitor.get(url)).body), url);
    expect((await visitor.post(url, fields, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await visitor.post(url, fields)).statusCode).toBe(303);
  });

  it('keeps only a hash of the token', async () => {
    const token = await createOneTimeToken(database, person, test.clock.now);
    const rows = await database.read((em) => em.query<unknown>('SELECT * FROM sign_in_token'));
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('a session', () => {
  it('gets a new id at sign-in and ends at sign-out', async () => {
    const url = await address();
    const visitor = new Visitor(test);
    await visitor.get(url);
    const before = visitor.cookie('kikkerplan');
    await visitor.submit(url, url);
    const after = visitor.cookie('kikkerplan');
    expect(after).not.toBe(before);
    await visitor.submit('/stijl', '/afmelden');
    expect((await visitor.get('/')).headers.location).toContain('/aanmelden');
  });

  it('ends after twelve quiet hours, and after a week in any case', async () => {
    const visitor = await new Visitor(test).signIn(person);
    test.clock.now = minutesLater(12 * 60 - 1);
    expect((await visitor.get('/')).headers.location).toMatch(/^\/o\//);
    test.clock.now = minutesLater(24 * 60 + 1);
    expect((await visitor.get('/')).headers.location).toContain('/aanmelden');
  });

  it('brings a visitor back to the page that was asked for, also by the address from the console', async () => {
    const page = '/o/polderzeker-onderlinge-verzekeringen/portfolio?data=gevraagd';
    const visitor = new Visitor(test);
    const wanted = await visitor.get(page);
    expect(wanted.headers.location).toBe(`/aanmelden?terug=${encodeURIComponent(page)}`);
    await visitor.get('/');
    const url = await address();
    // By way of the page where the first person chooses a password.
    const begin = `/account/begin?terug=${encodeURIComponent(page)}`;
    expect((await visitor.submit(url, url)).headers.location).toBe(begin);
    const later = await address();
    expect((await visitor.submit(later, later)).headers.location).toBe('/account/begin');
  });

  it('never leads to another site', async () => {
    for (const elsewhere of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      const url = await address();
      const visitor = new Visitor(test);
      await visitor.get('/o/polderzeker/portfolio');
      const form = load((await visitor.get(`${url}?terug=${encodeURIComponent(elsewhere)}`)).body);
      expect(hiddenFields(form, url)['back']).toBe('/');
    }
  });
});

describe('the language', () => {
  it('is the browser’s until somebody chooses, and stays chosen', async () => {
    const visitor = await new Visitor(test).signIn(person);
    visitor.language = 'en';
    expect(load((await visitor.get('/stijl')).body)('html').attr('lang')).toBe('en');
    visitor.language = 'nl';
    await visitor.submit('/stijl', '/taal');
    expect(load((await visitor.get('/stijl')).body)('html').attr('lang')).toBe('en');
    const elsewhere = await new Visitor(test).signIn(person);
    expect(load((await elsewhere.get('/stijl')).body)('html').attr('lang')).toBe('en');
  });
});
