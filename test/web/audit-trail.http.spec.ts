import { load } from 'cheerio';
import { AuditEntry } from '../../src/accounts/store/audit-entry.entity.js';
import { hashPassword } from '../../src/accounts/passwords/hash-password.js';
import { keepPassword } from '../../src/accounts/passwords/keep-password.js';
import type { Database } from '../../src/platform/database/index.js';
import { addExample, addMember, ORIGIN, startApp, TODAY, Visitor, type TestApp } from '../support/app.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../support/databases.js';
import { asItStands } from '../support/filled-forms.js';

const PASSWORD = 'een kikker in koud water';

let made: TestDatabase;
let database: Database;
let test: TestApp;
let base: string;
let organisationId: string;
let administrator: Visitor;
let director: Visitor;
let readerId: string;
/** Address of an invitation. */
let invited = '';
/** Each deed has a minute of its own. */
let minutes = 0;

beforeAll(async () => {
  made = await makeDatabase('sqlite');
  database = await openDatabase(made);
  test = await startApp(database, { databaseUrl: made.url });
  const example = await addExample(database);
  ({ organisationId } = example);
  base = `/o/${example.slug}`;
  const [boss, strategist] = await Promise.all(
    (['administrator', 'strategy-director'] as const).map((role) =>
      addMember(database, organisationId, role),
    ),
  );
  readerId = await addMember(database, organisationId, 'reader');
  const hash = await hashPassword(PASSWORD);
  await database.write(async (em) =>
    keepPassword(em, { personId: boss ?? '', hash, how: 'first', keepSession: null }, TODAY),
  );
  administrator = await new Visitor(test).signIn(boss ?? '');
  director = await new Visitor(test).signIn(strategist ?? '');
});

afterAll(async () => {
  await test.app.close();
  await database.close();
  await made.remove();
});

type Facts = Readonly<Record<string, unknown>>;

/** A deed, done on the pages as somebody does it, and what the trail has to say of it. */
interface Deed {
  readonly what: string;
  readonly done: () => Promise<unknown>;
  readonly by: string;
  readonly action: string;
  /** Of what it was done to. */
  readonly kind: string;
  readonly before?: Facts;
  readonly after?: Facts;
  /** On the page, in words: before and after. */
  readonly told: readonly [action: string, before: string, after: string];
}

/** Opens a page, fills in its form with this address, and sends it. */
async function fill(visitor: Visitor, page: string, fields: Facts = {}, action = page): Promise<string> {
  const standing = asItStands((await visitor.get(`${base}${page}`)).body, `${base}${action}`);
  const answer = await visitor.post(`${base}${action}`, { ...standing, ...fields } as Record<string, string>);
  expect([action, [200, 303].includes(answer.statusCode)]).toEqual([action, true]);
  return answer.body;
}

async function enterAnew(): Promise<void> {
  const visitor = await new Visitor(test).signIn(readerId);
  await visitor.get(base);
}

async function acceptInvitation(): Promise<void> {
  const guest = new Visitor(test);
  const path = invited.slice(ORIGIN.length);
  const answer = await guest.submit(path, path, { name: 'Jo', password: PASSWORD });
  expect(answer.statusCode).toBe(303);
}

async function changeSettings(): Promise<void> {
  const fields = { 'heat.capacityPerTolerance': '1,5' };
  const html = await fill(director, '/instellingen/heat', fields, '/instellingen/effect');
  const action = `${base}/instellingen`;
  await director.post(action, asItStands(html, action) as Record<string, string>);
}

async function writeProposal(): Promise<void> {
  await fill(director, '/voorstellen/nieuw', { title: 'Proef', c: 'content', owner: 'MC' });
  const answers = {
    idee: { title: 'Proef', customerGain: 'Sneller antwoord' },
    'fase-1': { title: 'Eén team', weeks: '13', from: '2026-Q4' },
    verandering: { reach: '1', depth: '1', visibility: '0', mandate: '0', technology: '1' },
    vervolg: { next: 'no', reason: 'We willen alleen iets weten' },
  };
  for (const [question, fields] of Object.entries(answers))
    await fill(director, `/voorstellen/P11/vragen/${question}`, fields);
  await fill(director, '/voorstellen/P11/controle', {}, '/voorstellen/P11/indienen');
}

const DIRECTOR = 'Test strategy-director';
const JO = 'jo@polderzeker.example';

const DEEDS: readonly Deed[] = [
  {
    what: 'who comes in',
    done: enterAnew,
    by: 'Test reader',
    action: 'entered',
    kind: 'organisation',
    after: { role: 'reader' },
    told: ['binnengekomen', '', 'rol: lezer'],
  },
  {
    what: 'an invitation',
    done: async () => {
      const html = await fill(director, '/mensen/uitnodigen', { email: JO, role: 'reader' });
      invited = load(html)('#link').attr('value') ?? '';
    },
    by: DIRECTOR,
    action: 'invited',
    kind: 'invitation',
    after: { role: 'reader', departments: [] },
    told: ['uitgenodigd', '', 'rol: lezer; afdelingen: geen'],
  },
  {
    what: 'an invitation that is accepted',
    done: acceptInvitation,
    by: 'Jo',
    action: 'invitation-accepted',
    kind: 'invitation',
    after: { role: 'reader', departments: [] },
    told: ['uitnodiging aangenomen', '', 'rol: lezer; afdelingen: geen'],
  },
  {
    what: 'another role',
    done: async () =>
      fill(administrator, `/mensen/${readerId}`, { role: 'department-head', departments: 'KS' }),
    by: 'Test administrator',
    action: 'role-changed',
    kind: 'person',
    before: { role: 'reader', departments: [] },
    after: { role: 'department-head', departments: ['KS'] },
    told: ['rol gewijzigd', 'rol: lezer; afdelingen: geen', 'rol: afdelingshoofd; afdelingen: KS'],
  },
  {
    what: 'a proposal that is sent in',
    done: writeProposal,
    by: DIRECTOR,
    action: 'proposal-submitted',
    kind: 'pilot',
    before: { state: 'draft' },
    after: { state: 'submitted' },
    told: ['voorstel ingediend', 'stand: concept', 'stand: ingediend'],
  },
  {
    what: 'a verdict on a pilot by hand',
    done: async () => {
      await fill(director, '/pilots/P01/oordeel', { verdict: 'approved', reason: 'Eerst zo' });
      await fill(director, '/pilots/P01/oordeel', { verdict: 'rejected', reason: 'Toch niet' });
    },
    by: DIRECTOR,
    action: 'verdict-overridden',
    kind: 'pilot',
    before: { verdict: 'approved', reason: 'Eerst zo' },
    after: { verdict: 'rejected', reason: 'Toch niet' },
    told: [
      'oordeel met de hand gezet',
      'oordeel: goedgekeurd; reden: Eerst zo',
      'oordeel: afgewezen voor nu; reden: Toch niet',
    ],
  },
  {
    what: 'a verdict on the plan by hand that is taken back',
    done: async () => {
      await fill(director, '/portfolio/oordeel', { verdict: 'ready', reason: 'De raad draagt het' });
      await fill(director, '/portfolio/oordeel', {}, '/portfolio/oordeel/berekend');
    },
    by: DIRECTOR,
    action: 'override-withdrawn',
    kind: 'plan',
    before: { verdict: 'ready', reason: 'De raad draagt het' },
    told: ['oordeel met de hand ingetrokken', 'oordeel: Gereed; reden: De raad draagt het', ''],
  },
  {
    what: 'other settings',
    done: changeSettings,
    by: DIRECTOR,
    action: 'settings-changed',
    kind: 'settings',
    before: { 'heat.capacityPerTolerance': '2' },
    after: { 'heat.capacityPerTolerance': '1.5' },
    told: [
      'instellingen gewijzigd',
      'Plafond per punt verandertolerantie, in graden: 2',
      'Plafond per punt verandertolerantie, in graden: 1,5',
    ],
  },
  {
    what: 'a version of the plan that is adopted',
    done: async () =>
      fill(director, '/plan', { status: 'final', reason: 'Besluit van 11 juni' }, '/plan/versies'),
    by: DIRECTOR,
    action: 'plan-approved',
    kind: 'plan',
    after: { version: 1, reason: 'Besluit van 11 juni', fingerprint: expect.any(String) as unknown },
    told: [
      'plan vastgesteld',
      '',
      expect.stringMatching(/^versie: 1; reden: Besluit van 11 juni; vingerafdruk: /),
    ],
  },
  {
    what: 'a plan that is taken along as a file',
    done: async () => administrator.get(`${base}/plan/integratieplan.html`),
    by: 'Test administrator',
    action: 'exported',
    kind: 'plan',
    told: ['geëxporteerd', '', ''],
  },
  {
    what: 'the trail itself as a file',
    done: async () => director.get(`${base}/logboek.csv?wat=exported`),
    by: DIRECTOR,
    action: 'exported',
    kind: 'audit-trail',
    after: { lines: 1 },
    told: ['geëxporteerd', '', 'regels: 1'],
  },
  {
    what: 'a backup',
    done: async () => fill(administrator, '/reservekopie', { current: PASSWORD }),
    by: 'Test administrator',
    action: 'exported',
    kind: 'installation',
    after: { rows: expect.any(Number) as unknown },
    told: ['geëxporteerd', '', expect.stringMatching(/^rijen: \d+$/)],
  },
];

it.each(DEEDS)('writes down $what, with who, when, before and after', async (deed) => {
  minutes += 1;
  test.clock.now = new Date(TODAY.getTime() + minutes * 60_000);
  await deed.done();
  const at = test.clock.now.toISOString();
  const { action, kind, by, before = {}, after = {} } = deed;
  const entries = await database.read((em) => em.findBy(AuditEntry, { organisationId, action, at }));
  const facts = { personName: by, subjectKind: kind, before, after };
  expect(entries).toEqual(expect.arrayContaining([expect.objectContaining(facts)]));

  const $ = load((await director.get(`${base}/logboek?wat=${action}`)).body);
  const rows = $('tbody tr')
    .toArray()
    .map((row) =>
      $(row)
        .find('td')
        .toArray()
        .map((cell) => $(cell).text().trim()),
    );
  const [told, was, became] = deed.told;
  expect(rows).toContainEqual([by, told, expect.any(String), was, became]);
});
