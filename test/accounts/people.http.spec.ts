import { randomUUID } from 'node:crypto';
import { load } from 'cheerio';
import type { Role } from '../../src/accounts/index.js';
import { AuditEntry } from '../../src/accounts/store/audit-entry.entity.js';
import type { Database } from '../../src/platform/database/index.js';
import { Mailer } from '../../src/platform/mail/index.js';
import { addExample, addMember, ORIGIN, startApp, TODAY, Visitor, type TestApp } from '../support/app.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../support/databases.js';
import { Mailbox } from '../support/mailbox.js';

const PASSWORD = 'een kikker in koud water';

let made: TestDatabase;
let database: Database;
let mailbox: Mailbox;
let mailer: Mailer;
let test: TestApp;
let organisationId: string;
let foreignId: string;
let base: string;

beforeAll(async () => {
  made = await makeDatabase('sqlite');
  [database, mailbox] = await Promise.all([openDatabase(made), Mailbox.open()]);
  mailer = new Mailer({ url: mailbox.url, from: 'Kikkerplan <kp@example.nl>' });
  test = await startApp(database, { mailer });
  const own = await addExample(database);
  ({ organisationId } = own);
  base = `/o/${own.slug}`;
  foreignId = (await addExample(database)).organisationId;
});

afterAll(async () => {
  await test.app.close();
  await Promise.all([mailbox.close(), database.close()]);
  await made.remove();
});

beforeEach(() => {
  test.clock.now = TODAY;
});

async function member(role: Role, where = organisationId): Promise<{ id: string; visitor: Visitor }> {
  const id = await addMember(database, where, role);
  return { id, visitor: await new Visitor(test).signIn(id) };
}

let count = 0;
/** Invites somebody new and gives the path of the link. */
async function invite(
  by: Visitor,
  fields: Record<string, string> = {},
): Promise<{ email: string; path: string }> {
  count += 1;
  const email = `nieuw-${String(count)}@polderzeker.example`;
  const url = `${base}/mensen/uitnodigen`;
  const answer = await by.submit(url, url, { email, role: 'reader', ...fields });
  const address = load(answer.body)('#link').attr('value') ?? '';
  if (!address.startsWith(ORIGIN)) throw new Error(load(answer.body)('main').text());
  return { email, path: address.slice(ORIGIN.length) };
}

describe('an invitation', () => {
  it('brings somebody in with the role and the departments it names, once', async () => {
    const { visitor } = await member('administrator');
    const { email, path } = await invite(visitor, { role: 'department-head', departments: 'MC' });
    await mailer.settle();
    expect(mailbox.to(email).text).toContain(path);
    const guest = new Visitor(test);
    const page = load((await guest.get(path)).body);
    expect(page('h1').text()).toMatch(/^Welkom bij Polderzeker/);
    expect(page('main').text()).toContain(email);
    const weak = await guest.submit(path, path, { name: 'Noor', password: 'kort' });
    expect([weak.statusCode, load(weak.body)('#name').attr('value')]).toEqual([422, 'Noor']);
    const answer = await guest.submit(path, path, { name: 'Noor', password: PASSWORD });
    expect(answer.headers.location).toBe(base);
    expect((await guest.get(base)).body).toContain('afdelingshoofd');
    expect((await new Visitor(test).get(path)).statusCode).toBe(410);
    expect((await new Visitor(test).signInWith(email, PASSWORD)).statusCode).toBe(303);
    expect((await visitor.get(`${base}/mensen`)).body).toContain('Noor');
  });

  it('lets one in when two use it at once', async () => {
    const { visitor } = await member('administrator');
    const { path } = await invite(visitor);
    const guests = [new Visitor(test), new Visitor(test)];
    const answers = await Promise.all(
      guests.map(async (guest) => guest.submit(path, path, { name: 'Twee', password: PASSWORD })),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
  });

  it('works for 14 days, and a new link for it replaces the old one', async () => {
    const { visitor } = await member('administrator');
    const { email, path } = await invite(visitor);
    test.clock.now = new Date(TODAY.getTime() + 14 * 24 * 3_600_000 - 1);
    expect((await new Visitor(test).get(path)).statusCode).toBe(200);
    test.clock.now = new Date(TODAY.getTime() + 14 * 24 * 3_600_000);
    expect((await new Visitor(test).get(path)).statusCode).toBe(410);
    test.clock.now = TODAY;
    const page = load((await visitor.get(`${base}/mensen`)).body);
    const action = page('form')
      .filter((_, form) => /vernieuwen$/.test(page(form).attr('action') ?? ''))
      .filter((_, form) => page(form).text().includes(email))
      .attr('action');
    const renewed = await visitor.submit(`${base}/mensen`, action ?? '');
    const fresh = (load(renewed.body)('#link').attr('value') ?? '').slice(ORIGIN.length);
    expect((await new Visitor(test).get(path)).statusCode).toBe(410);
    expect((await new Visitor(test).get(fresh)).statusCode).toBe(200);
    await visitor.submit(`${base}/mensen`, (action ?? '').replace('vernieuwen', 'intrekken'));
    expect((await new Visitor(test).get(fresh)).body).toContain('ingetrokken');
  });

  it('of an administrator is renewed and taken back by administrators only', async () => {
    const { visitor } = await member('administrator');
    const { email, path } = await invite(visitor, { role: 'administrator' });
    const [row] = await database.read((em) =>
      em.query<{ id: string }[]>(`SELECT id FROM invitation WHERE email = '${email}'`),
    );
    const people = `${base}/mensen`;
    const at = `${base}/uitnodigingen/${row?.id ?? ''}`;
    const director = await member('strategy-director');
    const seen = load((await director.visitor.get(people)).body);
    expect([seen('main').text().includes(email), seen(`form[action^="${at}"]`).length]).toEqual([true, 0]);
    const _csrf = seen('input[name=_csrf]').first().attr('value') ?? '';
    for (const url of [`${at}/vernieuwen`, `${at}/intrekken`]) {
      const refused = await director.visitor.post(url, { _csrf });
      expect([refused.statusCode, refused.body.includes('Alleen een beheerder')]).toEqual([422, true]);
    }
    expect((await new Visitor(test).get(path)).statusCode).toBe(200);
    expect((await visitor.submit(people, `${at}/intrekken`)).statusCode).toBe(303);
  });

  it('asks who has an account to sign in, and brings them back', async () => {
    const { visitor } = await member('administrator');
    const first = await invite(visitor);
    const guest = new Visitor(test);
    await guest.submit(first.path, first.path, { name: 'Al', password: PASSWORD });
    const again = `${base}/mensen/uitnodigen`;
    const here = await visitor.submit(again, again, { email: first.email, role: 'reader' });
    expect([here.statusCode, here.body.includes('werkt al in deze organisatie')]).toEqual([422, true]);
    const { visitor: elsewhere } = await member('administrator', foreignId);
    const [foreign] = await database.read((em) =>
      em.query<{ slug: string }[]>(`SELECT slug FROM organisation WHERE id = '${foreignId}'`),
    );
    const url = `/o/${foreign?.slug ?? ''}/mensen/uitnodigen`;
    const made = await elsewhere.submit(url, url, { email: first.email, role: 'consultant' });
    const path = (load(made.body)('#link').attr('value') ?? '').slice(ORIGIN.length);
    const link = load((await new Visitor(test).get(path)).body)('main a[href^="/aanmelden"]').attr('href');
    expect(link).toBe(`/aanmelden?terug=${encodeURIComponent(path)}`);
    expect((await guest.submit(path, path)).headers.location).toBe(`/o/${foreign?.slug ?? ''}`);
    expect(load((await guest.get('/')).body)('main').text()).toContain('consultant');
  });

  it('is kept as a hash, and refuses a head without a department', async () => {
    const { visitor } = await member('administrator');
    const { path } = await invite(visitor);
    const rows = await database.read((em) => em.query<unknown>('SELECT * FROM invitation'));
    expect(JSON.stringify(rows)).not.toContain(path.split('/').at(-1));
    const url = `${base}/mensen/uitnodigen`;
    const answer = await visitor.submit(url, url, { email: 'x@y.example', role: 'department-head' });
    expect([answer.statusCode, load(answer.body)('#email').attr('value')]).toEqual([422, 'x@y.example']);
    const unknown = await visitor.submit(url, url, {
      email: 'x@y.example',
      role: 'reader',
      departments: 'NERGENS',
    });
    expect(unknown.statusCode).toBe(422);
  });
});

describe('the role of somebody', () => {
  it('is changed at once, with another session id at the next page', async () => {
    const { visitor } = await member('administrator');
    const other = await member('reader');
    await other.visitor.get(base);
    const before = other.visitor.cookie('kikkerplan');
    expect((await other.visitor.get(`${base}/pilots`)).statusCode).toBe(403);
    const url = `${base}/mensen/${other.id}`;
    expect((await visitor.submit(url, url, { role: 'consultant' })).statusCode).toBe(303);
    expect((await other.visitor.get(`${base}/pilots`)).statusCode).toBe(200);
    expect(other.visitor.cookie('kikkerplan')).not.toBe(before);
  });

  it('ends with being taken out: everything here is then unknown to them', async () => {
    const { visitor } = await member('administrator');
    const other = await member('consultant');
    const url = `${base}/mensen/${other.id}/verwijderen`;
    expect((await visitor.submit(url, url)).headers.location).toBe(`${base}/mensen`);
    expect((await other.visitor.get(base)).statusCode).toBe(404);
    expect((await visitor.get(`${base}/mensen/${other.id}`)).statusCode).toBe(404);
  });

  it('of administrator is given and taken by administrators only, and one of them stays', async () => {
    const own = await addExample(database);
    const at = `/o/${own.slug}/mensen`;
    const director = await member('strategy-director', own.organisationId);
    const first = await member('administrator', own.organisationId);
    const url = `${at}/${first.id}`;
    const taken = await director.visitor.submit(url, url, { role: 'reader' });
    expect([taken.statusCode, taken.body.includes('Alleen een beheerder')]).toEqual([422, true]);
    const demoted = await first.visitor.submit(url, url, { role: 'reader' });
    expect([demoted.statusCode, demoted.body.includes('enige beheerder')]).toEqual([422, true]);
    expect((await first.visitor.submit(`${url}/verwijderen`, `${url}/verwijderen`)).statusCode).toBe(422);
    const given = `${at}/${director.id}`;
    expect((await first.visitor.submit(given, given, { role: 'administrator' })).statusCode).toBe(303);
    expect((await first.visitor.submit(url, url, { role: 'reader' })).statusCode).toBe(303);
  });
});

describe('a link for a new password', () => {
  it('is made for who works here only, and for nobody who works elsewhere too', async () => {
    const { visitor } = await member('administrator');
    const other = await member('reader');
    const url = `${base}/mensen/${other.id}`;
    const answer = await visitor.submit(url, `${url}/herstellink`);
    const path = (load(answer.body)('#link').attr('value') ?? '').slice(ORIGIN.length);
    expect((await new Visitor(test).submit(path, path, { password: PASSWORD })).statusCode).toBe(303);
    await database.write((em) =>
      em.query(
        `INSERT INTO membership (id, person_id, organisation_id, role, departments, created_at)
         SELECT substr(id, 1, 35) || 'x', person_id, '${foreignId}', role, departments, created_at
         FROM membership WHERE person_id = '${other.id}'`,
      ),
    );
    const refused = await visitor.submit(url, `${url}/herstellink`);
    expect([refused.statusCode, refused.body.includes('ook in een andere organisatie')]).toEqual([422, true]);
  });
});

describe('somebody of another organisation', () => {
  it('looks like nobody, whatever is asked', async () => {
    const { visitor } = await member('administrator');
    const stranger = await member('reader', foreignId);
    const csrf =
      load((await visitor.get(base)).body)('input[name=_csrf]')
        .first()
        .attr('value') ?? '';
    for (const id of [stranger.id, 'nobody'])
      expect([
        (await visitor.get(`${base}/mensen/${id}`)).statusCode,
        (await visitor.post(`${base}/mensen/${id}`, { _csrf: csrf, role: 'reader' })).statusCode,
        (await visitor.post(`${base}/mensen/${id}/verwijderen`, { _csrf: csrf })).statusCode,
        (await visitor.post(`${base}/mensen/${id}/herstellink`, { _csrf: csrf })).statusCode,
      ]).toEqual([404, 404, 404, 404]);
  });
});

describe('the audit trail', () => {
  it('shows who did what, by person, action and period, and as CSV', async () => {
    const { visitor, id } = await member('administrator');
    const { email } = await invite(visitor);
    const url = `${base}/logboek`;
    const all = load((await visitor.get(url)).body)('table').text();
    expect(all).toContain('uitgenodigd');
    expect(all).toContain(email);
    const mine = load(
      (await visitor.get(`${url}?wie=${id}&wat=invited&vanaf=11-6-2026&tot=2026-06-11`)).body,
    );
    expect(mine('tbody tr')).toHaveLength(1);
    expect(mine('tbody tr').text()).toContain('rol: lezer');
    expect((await visitor.get(`${url}?wie=${id}&tot=2026-06-10`)).body).toContain('Er is niets gevonden');
    expect((await visitor.get(`${url}?vanaf=2026-06-12&tot=2026-06-11`)).statusCode).toBe(422);
    expect((await visitor.get(`${url}?vreemd=1`)).statusCode).toBe(422);
    const csv = (await visitor.get(`${base}/logboek.csv?wie=${id}&wat=invited`)).body;
    expect(csv).toMatch(/^\uFEFFWanneer;Wie;Wat;/);
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect((await visitor.get(url)).body).toContain('geëxporteerd');
  });

  it('makes text of what a spreadsheet would compute', async () => {
    const { visitor } = await member('administrator');
    await database.write((em) =>
      em.insert(AuditEntry, {
        id: randomUUID(),
        organisationId,
        at: TODAY.toISOString(),
        personId: null,
        personName: '=1+1',
        action: 'invited',
        subjectKind: 'invitation',
        subjectId: 'a',
        subjectName: '',
        before: {},
        after: {},
        requestId: null,
      }),
    );
    expect((await visitor.get(`${base}/logboek.csv?wat=invited`)).body).toContain("'=1+1");
  });

  it('shows nothing of another organisation', async () => {
    const { visitor } = await member('administrator', foreignId);
    const [foreign] = await database.read((em) =>
      em.query<{ slug: string }[]>(`SELECT slug FROM organisation WHERE id = '${foreignId}'`),
    );
    expect((await visitor.get(`/o/${foreign?.slug ?? ''}/logboek`)).body).not.toContain('nieuw-1@');
  });
});
