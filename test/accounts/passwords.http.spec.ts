import { load } from 'cheerio';
import type { Database } from '../../src/platform/database/index.js';
import { Mailer } from '../../src/platform/mail/index.js';
import { addExample, addMember, ORIGIN, startApp, TODAY, Visitor, type TestApp } from '../support/app.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../support/databases.js';
import { Mailbox } from '../support/mailbox.js';

const PASSWORD = '  een kikker in koud water ';
const EMAIL = 'jo@polderzeker.example';

let made: TestDatabase;
let database: Database;
let mailbox: Mailbox;
let mailer: Mailer;
let test: TestApp;
let organisationId: string;

beforeAll(async () => {
  made = await makeDatabase('sqlite');
  [database, mailbox] = await Promise.all([openDatabase(made), Mailbox.open()]);
  mailer = new Mailer({ url: mailbox.url, from: 'Kikkerplan <kp@example.nl>' });
  test = await startApp(database, { mailer });
  ({ organisationId } = await addExample(database));
  const visitor = await new Visitor(test).signIn(await addMember(database, organisationId, 'consultant'));
  const fields = { name: 'Jo', email: 'Jo@Polderzeker.example', password: PASSWORD };
  expect((await visitor.submit('/account/begin', '/account/begin', fields)).statusCode).toBe(303);
});

afterAll(async () => {
  await test.app.close();
  await Promise.all([mailbox.close(), database.close()]);
  await made.remove();
});

beforeEach(async () => {
  test.clock.now = TODAY;
  await database.write((em) => em.query('DELETE FROM attempt'));
});

function pathIn(text: string): string {
  const link = text.split(/\s+/).find((word) => word.startsWith(ORIGIN));
  if (link === undefined) throw new Error(`no link in:\n${text}`);
  return link.slice(ORIGIN.length);
}

describe('signing in with a password', () => {
  it('lets in who types it exactly, spaces and all, and the address in any case', async () => {
    expect((await new Visitor(test).signInWith('JO@polderzeker.example', PASSWORD)).headers.location).toBe(
      '/',
    );
    expect((await new Visitor(test).signInWith(EMAIL, PASSWORD.trim())).statusCode).toBe(401);
  });

  it('says the same to a wrong password and to an address that nobody has', async () => {
    const answers = [];
    for (const email of [EMAIL, 'nobody@polderzeker.example']) {
      const answer = await new Visitor(test).signInWith(email, 'niet het wachtwoord');
      const $ = load(answer.body);
      expect($('input[name=email]').attr('value')).toBe(email);
      expect(answer.body).not.toContain('niet het wachtwoord');
      answers.push([answer.statusCode, $('.error-summary').text()]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[1]).toContain('horen niet bij elkaar');
  });

  it('goes back to the page that was asked for, also after a mistake', async () => {
    const visitor = new Visitor(test);
    const wanted = String((await visitor.get('/account/gegevens')).headers.location);
    expect(wanted).toBe('/aanmelden?terug=%2Faccount%2Fgegevens');
    const wrong = await visitor.submit(wanted, '/aanmelden', { email: EMAIL, password: 'mis' });
    const fields = Object.fromEntries(
      load(wrong.body)('main form input[type=hidden]')
        .toArray()
        .map(({ attribs }) => [attribs['name'] ?? '', attribs['value'] ?? '']),
    );
    const right = await visitor.post('/aanmelden', { ...fields, email: EMAIL, password: PASSWORD });
    expect(right.headers.location).toBe('/account/gegevens');
  });

  it.each([EMAIL, 'nobody@polderzeker.example'])('refuses the eleventh attempt for %s', async (email) => {
    const statuses = [];
    for (let attempt = 1; attempt <= 11; attempt += 1)
      statuses.push((await new Visitor(test).signInWith(email, 'mis')).statusCode);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
    // Also the right password has to wait; afterwards it works again.
    const blocked = await new Visitor(test).signInWith(email, PASSWORD);
    expect([blocked.statusCode, blocked.body.includes('over 15 minuten')]).toEqual([429, true]);
    test.clock.now = new Date(TODAY.getTime() + 15 * 60_000);
    expect((await new Visitor(test).signInWith(email, PASSWORD)).statusCode).toBe(
      email === EMAIL ? 303 : 401,
    );
  });
});

describe('a forgotten password', () => {
  async function ask(email: string): Promise<string> {
    const answer = await new Visitor(test).submit('/wachtwoord-vergeten', '/wachtwoord-vergeten', { email });
    await mailer.settle();
    return load(answer.body)('main').text();
  }

  it('mails a link to who has an account, and says the same to who has none', async () => {
    const before = mailbox.mails.length;
    expect(await ask(EMAIL)).toBe(await ask('nobody@polderzeker.example'));
    expect(mailbox.mails.length).toBe(before + 1);
  });

  it('lets choose another once, within the hour, and signs out everywhere else', async () => {
    const elsewhere = new Visitor(test);
    await elsewhere.signInWith(EMAIL, PASSWORD);
    await ask(EMAIL);
    const path = pathIn(mailbox.to(EMAIL).text);
    const visitor = new Visitor(test);
    const weak = await visitor.submit(path, path, { password: 'Kikkerplan2026' });
    expect([weak.statusCode, load(weak.body)('.error-summary').text()]).toEqual([
      422,
      expect.stringContaining('makkelijk te raden'),
    ]);
    expect(
      (await visitor.submit(path, path, { password: 'iets heel anders dan eerst' })).headers.location,
    ).toBe('/');
    expect((await visitor.get('/account')).statusCode).toBe(200);
    expect((await elsewhere.get('/account')).statusCode).toBe(303);
    expect((await new Visitor(test).get(path)).statusCode).toBe(410);
    expect((await new Visitor(test).signInWith(EMAIL, PASSWORD)).statusCode).toBe(401);
    const owner = new Visitor(test);
    await owner.signInWith(EMAIL, 'iets heel anders dan eerst');
    await owner.submit('/account/wachtwoord', '/account/wachtwoord', {
      current: 'iets heel anders dan eerst',
      password: PASSWORD,
    });
  });

  it('does not work after an hour, nor when a newer link was asked for', async () => {
    await ask(EMAIL);
    const first = pathIn(mailbox.to(EMAIL).text);
    await ask(EMAIL);
    const second = pathIn(mailbox.to(EMAIL).text);
    expect((await new Visitor(test).get(first)).statusCode).toBe(410);
    expect((await new Visitor(test).get(second)).statusCode).toBe(200);
    test.clock.now = new Date(TODAY.getTime() + 60 * 60_000);
    expect((await new Visitor(test).get(second)).statusCode).toBe(410);
  });
});

describe('one’s own account', () => {
  async function signedIn(): Promise<Visitor> {
    const visitor = new Visitor(test);
    await visitor.signInWith(EMAIL, PASSWORD);
    return visitor;
  }

  it('gets another name and language', async () => {
    const visitor = await signedIn();
    const path = '/account/gegevens';
    expect((await visitor.submit(path, path, { name: '', language: 'en' })).statusCode).toBe(422);
    await visitor.submit(path, path, { name: 'Johanna', language: 'en' });
    const $ = load((await visitor.get('/account')).body);
    expect([$('html').attr('lang'), $('h1').text()]).toEqual(['en', 'Your account']);
    expect($('main').text()).toContain('Johanna');
    await visitor.submit(path, path, { name: 'Jo', language: 'browser' });
  });

  it('changes the password only with the present one, and gets a new session id', async () => {
    const visitor = await signedIn();
    const path = '/account/wachtwoord';
    const password = 'een tweede kikker in de sloot';
    expect((await visitor.submit(path, path, { current: 'mis', password })).statusCode).toBe(422);
    const before = visitor.cookie('kikkerplan');
    expect((await visitor.submit(path, path, { current: PASSWORD, password })).statusCode).toBe(303);
    expect(visitor.cookie('kikkerplan')).not.toBe(before);
    await visitor.submit(path, path, { current: password, password: PASSWORD });
  });

  it('changes the address when the link in the mail to it is opened, and not before', async () => {
    const visitor = await signedIn();
    const path = '/account/e-mail';
    const email = 'johanna@polderzeker.example';
    await visitor.submit(path, path, { email, current: PASSWORD });
    await mailer.settle();
    expect(mailbox.to(EMAIL).text).toContain(email);
    expect((await new Visitor(test).signInWith(email, PASSWORD)).statusCode).toBe(401);
    const link = pathIn(mailbox.to(email).text);
    const stranger = await new Visitor(test).signIn(await addMember(database, organisationId, 'reader'));
    expect((await stranger.get(link)).statusCode).toBe(410);
    expect((await visitor.submit(link, link)).headers.location).toBe('/account');
    expect((await new Visitor(test).signInWith(email, PASSWORD)).statusCode).toBe(303);
    await visitor.submit(path, path, { email: EMAIL, current: PASSWORD });
    await mailer.settle();
    const back = pathIn(mailbox.to(EMAIL).text);
    await visitor.submit(back, back);
  });

  it('lists where one is signed in, and ends one session or all others', async () => {
    const [here, there, third] = [await signedIn(), await signedIn(), await signedIn()];
    const page = load((await here.get('/account')).body);
    const own = page('main form').filter((_, form) => page(form).attr('action') === '/account/sessies');
    expect(page('main table tbody tr').length).toBeGreaterThanOrEqual(3);
    const session = own.first().find('input[name=session]').attr('value') ?? '';
    await here.submit('/account', '/account/sessies', { session });
    const left = [(await there.get('/account')).statusCode, (await third.get('/account')).statusCode];
    expect(left.filter((status) => status === 303).length).toBeLessThanOrEqual(1);
    await here.submit('/account', '/account/sessies', { session: 'others' });
    expect([
      (await here.get('/account')).statusCode,
      (await there.get('/account')).statusCode,
      (await third.get('/account')).statusCode,
    ]).toEqual([200, 303, 303]);
  });

  it('cannot end the session of somebody else', async () => {
    const victim = await signedIn();
    const [row] = await database.read((em) =>
      em.query<{ id: string }[]>(
        'SELECT id FROM session WHERE person_id IS NOT NULL ORDER BY last_seen_at DESC LIMIT 1',
      ),
    );
    const stranger = await new Visitor(test).signIn(await addMember(database, organisationId, 'reader'));
    await stranger.submit('/account', '/account/sessies', { session: row?.id ?? '' });
    expect((await victim.get('/account')).statusCode).toBe(200);
  });
});
