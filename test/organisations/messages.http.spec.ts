import { addMembership, addPerson, type Role } from '../../src/accounts/index.js';
import { GateReminders } from '../../src/gates/gate-reminders.js';
import { MessagePost } from '../../src/organisations/messages/message-post.js';
import type { Database } from '../../src/platform/database/index.js';
import { Mailer } from '../../src/platform/mail/index.js';
import { importCase } from '../../src/portfolios/index.js';
import { QUESTION_LIST } from '../../src/planning/index.js';
import { addMember, ORIGIN, startApp, TODAY, Visitor, type TestApp } from '../support/app.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../support/databases.js';
import { readExample } from '../support/examples.js';
import { asItStands } from '../support/filled-forms.js';
import { Mailbox } from '../support/mailbox.js';

let made: TestDatabase;
let database: Database;
let mailbox: Mailbox;
let test: TestApp;
const failures: unknown[] = [];

beforeAll(async () => {
  made = await makeDatabase('sqlite');
  database = await openDatabase(made);
  mailbox = await Mailbox.open();
  const mailer = new Mailer({ url: mailbox.url, from: 'Kikkerplan <kp@example.nl>' });
  test = await startApp(database, { mailer });
  mailer.onFailure = (error) => failures.push(error);
});

afterAll(async () => {
  await test.app.close();
  await mailbox.close();
  await database.close();
  await made.remove();
});

let base: string;
let own: string;
let director: Visitor;
/** Of Marketing & Communicatie (MC), which owns P03 and P05. */
let head: Visitor;
let people: readonly (readonly [Visitor, string])[];
let number = 0;

beforeEach(async () => {
  test.clock.now = TODAY;
  mailbox.mails.length = 0;
  failures.length = 0;
  number += 1;
  const { organisationId, slug } = await database.write(async (em) =>
    importCase(em, readExample('polderzeker'), TODAY.toISOString()),
  );
  [base, own] = [`/o/${slug}`, organisationId];
  const join = async (role: Role, name: string): Promise<readonly [Visitor, string]> => {
    const now = TODAY.toISOString();
    const id = await database.write(async (em) => {
      const personId = await addPerson(em, { name, email: addressOf(name) }, now);
      const departments = role === 'department-head' ? ['MC'] : [];
      await addMembership(em, { personId, organisationId, role, departments }, now);
      return personId;
    });
    return [await new Visitor(test).signIn(id), id];
  };
  people = [
    await join('strategy-director', 'Iris'),
    await join('department-head', 'Bram'),
    await join('reader', 'Lies'),
  ];
  [[director], [head]] = people as [[Visitor, string], [Visitor, string]];
});

function addressOf(name: string): string {
  return `${name.toLowerCase()}${String(number)}@polderzeker.example`;
}

/** Who got mail by now, with the subjects. */
async function sent(): Promise<readonly (readonly [string, string])[]> {
  await test.app.get(MessagePost, { strict: false }).sendDue();
  return mailbox.mails.map(({ to, subject }) => [to.join(), subject.replace(/^.*?: /, '')]);
}

async function ask(): Promise<void> {
  const form = `${base}/voorstellen/P05/inbreng`;
  const colleague = /value="([^"]+)"[^>]*>Bram/.exec((await director.get(form)).body)?.[1] ?? '';
  const fields = { kind: 'comment', person: colleague, question: 'Wat vind je ervan?' };
  const answer = await director.submit(form, form, fields);
  expect(answer.statusCode).toBe(303);
}

/** As the head of its department does it, on the pages. */
async function writeProposal(): Promise<void> {
  const fill = async (page: string, fields: Record<string, string>, action = page): Promise<void> => {
    const standing = asItStands((await head.get(`${base}${page}`)).body, `${base}${action}`);
    const answer = await head.post(`${base}${action}`, { ...standing, ...fields } as Record<string, string>);
    expect([action, answer.statusCode]).toEqual([action, 303]);
  };
  await fill('/voorstellen/nieuw', { title: 'Proef', c: 'content', owner: 'MC' });
  const answers = {
    idee: { title: 'Proef', customerGain: 'Sneller antwoord' },
    'fase-1': { title: 'Eén team', weeks: '13', from: '2026-Q4' },
    verandering: { reach: '1', depth: '1', visibility: '0', mandate: '0', technology: '1' },
    vervolg: { next: 'no', reason: 'We willen alleen iets weten' },
  };
  for (const [question, fields] of Object.entries(answers))
    await fill(`/voorstellen/P11/vragen/${question}`, fields);
  await fill('/voorstellen/P11/controle', {}, '/voorstellen/P11/indienen');
}

/** The director and a consultant both judge P05, and the consultant closes the round. */
async function judge(): Promise<void> {
  const consultant = await new Visitor(test).signIn(await addMember(database, own, 'consultant'));
  const form = `${base}/pilots/P05/beoordeling`;
  const answers = QUESTION_LIST.flatMap(({ id }) => [
    [id, '3'],
    [`${id}.reason`, 'gezien'],
    [`${id}.evidence`, 'verslag'],
  ]);
  const fields = { ...(Object.fromEntries(answers) as Record<string, string>), submit: 'true' };
  for (const assessor of [director, consultant])
    expect((await assessor.submit(form, form, fields)).statusCode).toBe(303);
  expect((await consultant.submit(form, `${form}/sluiten`)).statusCode).toBe(303);
}

describe('what waits for somebody, by mail', () => {
  it('tells the proposers of the verdict, with a link to its reason', async () => {
    await judge();
    await sent();
    mailbox.mails.length = 0;
    const form = `${base}/voorstellen/P05/oordeel`;
    const given = await director.submit(form, form, { verdict: 'approved', reason: 'Sterk en klein' });
    expect(given.statusCode).toBe(303);
    expect(await sent()).toEqual([[addressOf('Bram'), 'het oordeel over uw voorstel Campagne Stormklaar']]);
    const { text } = mailbox.to(addressOf('Bram'));
    expect(text).toContain('Iris heeft een oordeel gegeven over uw voorstel “Campagne Stormklaar”');
    expect(text).toContain(`${ORIGIN}${base}/voorstellen/P05`);
    expect(failures).toEqual([]);
  });

  it('goes to who was asked, with a link from the configuration, and not to who asked', async () => {
    await ask();
    expect(await sent()).toEqual([[addressOf('Bram'), 'uw mening over Campagne Stormklaar']]);
    const { text } = mailbox.to(addressOf('Bram'));
    expect(text).toContain('Iris vraagt wat u vindt van het voorstel “Campagne Stormklaar”');
    expect(text).toContain(`${ORIGIN}${base}/voorstellen/P05/inbreng`);
    expect(text).toContain(`${ORIGIN}/account/berichten`);
    await sent();
    expect(mailbox.mails.length).toBe(1);
  });

  it('is in the language of who reads it', async () => {
    await head.submit('/account/gegevens', '/account/gegevens', { name: 'Bram', language: 'en' });
    await ask();
    expect(await sent()).toEqual([[addressOf('Bram'), 'your opinion on Campagne Stormklaar']]);
  });

  it('is off for who wants none', async () => {
    const form = '/account/berichten';
    expect((await head.submit(form, form, { messages: 'off' })).statusCode).toBe(303);
    await ask();
    expect(await sent()).toEqual([]);
    await head.submit(form, form, { messages: 'at-once' });
    await ask();
    expect((await sent()).length).toBe(1);
  });

  it('tells of a proposal that is sent in, and of a question about it', async () => {
    await writeProposal();
    expect(await sent()).toEqual([[addressOf('Iris'), 'voorstel ingediend: Proef']]);
    expect(mailbox.to(addressOf('Iris')).text).toContain(`${ORIGIN}${base}/voorstellen/P11`);
    const back = `${base}/voorstellen/P11/vraag`;
    expect((await director.submit(back, back, { question: 'Wie belt er terug?' })).statusCode).toBe(303);
    expect((await sent()).slice(1)).toEqual([[addressOf('Bram'), 'een vraag over uw voorstel Proef']]);
  });

  it('comes later when the mail server cannot take it, and what was done is done', async () => {
    mailbox.refuses = true;
    await ask();
    expect(await sent()).toEqual([]);
    expect(failures.length).toBe(1);
    mailbox.refuses = false;
    expect(await sent()).toEqual([]);
    test.clock.now = new Date(TODAY.getTime() + 61_000);
    expect((await sent()).length).toBe(1);
  });

  it('is forgotten when it could not be sent in two days', async () => {
    mailbox.refuses = true;
    await ask();
    await sent();
    mailbox.refuses = false;
    test.clock.now = new Date(TODAY.getTime() + 49 * 3_600_000);
    expect(await sent()).toEqual([]);
  });

  it('tells once that a gate can be decided, and what was decided', async () => {
    const plan = { status: 'final', reason: 'Besproken' };
    await director.submit(`${base}/plan`, `${base}/plan/versies`, plan);
    const start = `${base}/poorten/P03/start`;
    expect((await head.submit(start, start, { on: '2026-01-05' })).statusCode).toBe(303);
    const reminders = test.app.get(GateReminders, { strict: false });
    await reminders.remindAll();
    expect(await sent()).toEqual([]);
    test.clock.now = new Date('2026-06-29T08:00:00.000Z');
    for (const [visitor, id] of people) await visitor.signIn(id);
    await reminders.remindAll();
    await reminders.remindAll();
    expect(await sent()).toEqual([[addressOf('Bram'), 'te besluiten: Luisterpost: social monitoring']]);
    expect(mailbox.to(addressOf('Bram')).text).toContain('uiterlijk 3 juli 2026');
    const form = `${base}/poorten/P03/besluit`;
    const decided = {
      outcome: 'stop',
      reason: 'Geen capaciteit',
      lesson: 'Begin later',
      send: 'confirm',
      deviates: 'false',
    };
    expect((await director.submit(form, form, decided)).statusCode).toBe(303);
    expect((await sent()).slice(1)).toEqual([
      [addressOf('Bram'), 'besluit over Luisterpost: social monitoring'],
    ]);
  });
});
