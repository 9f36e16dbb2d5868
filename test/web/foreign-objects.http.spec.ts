import { randomUUID } from 'node:crypto';
import { load } from 'cheerio';
import { readExample } from '../support/examples.js';
import { JobRow } from '../../src/platform/jobs/store/job.entity.js';
import { addMember, hiddenFields, type Visitor } from '../support/app.js';
import { isForPrograms, letIn, type Program } from '../support/program.js';
import { WebSuite } from '../support/web-suite.js';
import type { AnyRow } from '../platform/database/any-row.js';
import { oneOfEverything } from '../platform/database/rows.js';
import { MATRIX, type MatrixRow } from './tenant-matrix.js';

/** Whose row in the database stands behind a part of an address: the table of the entity, by its class. */
const BEHIND: Readonly<Record<string, string>> = {
  person: 'Person',
  invitation: 'Invitation',
  profile: 'ProfileRow',
  scenario: 'ScenarioRow',
  sequence: 'SequenceRow',
  link: 'ShareLinkRow',
  signal: 'CustomerSignalRow',
  request: 'InputRequestRow',
  workshop: 'WorkshopRow',
};

/** Addresses with an id in them that only its own organisation may know; `id` means something else in each. */
function keptBehind({ url }: MatrixRow): readonly (readonly [parameter: string, entity: string])[] {
  if (!url.includes('/o/:organisation/')) return [];
  const named = Object.entries(BEHIND).filter(([parameter]) => url.includes(`/:${parameter}`));
  if (url.includes('/plan/bestand/:id')) return [['id', 'PlanFileRow']];
  if (url.includes('/plan/files/:id')) return [['id', 'PlanFileRow']];
  if (url.includes('/sequence/jobs/:id')) return [['id', 'JobRow']];
  if (url.includes('/sequence/proposed/:id')) return [['id', 'SequenceRow']];
  if (url.includes('/inbreng/:id')) return [['id', 'InputRequestRow']];
  return named;
}

const ROWS = MATRIX.flatMap((row) =>
  keptBehind(row).map(([parameter, entity]) => ({ row, parameter, entity })),
);

let suite: WebSuite;
/** What the other organisation has, by the class of its table. */
const foreign = new Map<
  string,
  { readonly entity: AnyRow['entity']; readonly id: string; stored?: unknown }
>();
let base: string;
let visitors: readonly Visitor[];
let programs: readonly Program[];
const unknown = randomUUID();

beforeAll(async () => {
  suite = await WebSuite.start();
  const everything = oneOfEverything();
  await suite.database.write(async (em) => {
    for (const { entity, row } of everything) await em.insert(entity, row);
    // One that runs would be taken up by this server.
    await em.update(JobRow, { state: 'running' }, { state: 'done', leaseOwner: null, leaseUntil: null });
  });
  for (const { entity, row } of everything) {
    const { name } = entity as { name: string };
    foreign.set(name, { entity, id: row.id });
  }
  for (const name of new Set(ROWS.map(({ entity }) => entity))) {
    const row = foreign.get(name);
    if (row) row.stored = await storedAt(row);
  }
  const own = await suite.enter(readExample('polderzeker'));
  base = own.base;
  visitors = [own.visitor, await suite.join(own.organisationId, 'administrator')];
  programs = await Promise.all(
    (['strategy-director', 'administrator'] as const).map(async (role) =>
      letIn(suite.test, await addMember(suite.database, own.organisationId, role), base.slice('/o/'.length)),
    ),
  );
});

async function storedAt({ entity, id }: { readonly entity: AnyRow['entity']; readonly id: string }) {
  return suite.database.read(async (em) => em.findOneByOrFail(entity, { id }));
}

afterAll(async () => {
  await suite.stop();
});

function addressOf({ row, parameter }: (typeof ROWS)[number], id: string): string {
  return row.url
    .replace('/o/:organisation', base)
    .replace(/:(\w+)/g, (_, name: string) => (name === parameter ? id : (row.params?.[name] ?? '')));
}

/** What is answered, without what differs every time. */
async function ask(visitor: Visitor, each: (typeof ROWS)[number], id: string): Promise<string> {
  const { row } = each;
  const url = addressOf(each, id);
  const page = load((await visitor.get('/account/gegevens')).body);
  const token = { _csrf: hiddenFields(page, '/taal')['_csrf'] ?? '' };
  const answer =
    row.method === 'GET' ? await visitor.get(url) : await visitor.post(url, { ...token, ...row.fields });
  const body = answer.body
    .replaceAll(id, '')
    .replace(/(name="_csrf" value=")[^"]*/g, '$1')
    .replace(/verzoek: [\w-]+/g, '');
  return `${String(answer.statusCode)} ${body}`;
}

async function askAs(program: Program, each: (typeof ROWS)[number], id: string): Promise<string> {
  const { method, body, ifMatch } = each.row;
  const sent = { ...(body === undefined ? {} : { body }), ...(ifMatch === undefined ? {} : { ifMatch }) };
  const answer = await program.send(method, addressOf(each, id), sent);
  return `${String(answer.statusCode)} ${JSON.stringify({ ...answer.json<object>(), instance: '' })}`;
}

it('has ids of another organisation to ask for', () => {
  expect(ROWS.filter(({ row }) => !isForPrograms(row.url)).length).toBeGreaterThan(15);
  expect(ROWS.filter(({ row }) => isForPrograms(row.url)).length).toBeGreaterThan(10);
  expect(ROWS.filter(({ entity }) => !foreign.has(entity))).toEqual([]);
});

it.each(ROWS)(
  '$row.method $row.url: what another organisation has looks like what does not exist',
  async (row) => {
    const other = foreign.get(row.entity);
    const askers = isForPrograms(row.row.url)
      ? programs.map((program) => async (id: string) => askAs(program, row, id))
      : visitors.map((visitor) => async (id: string) => ask(visitor, row, id));
    for (const asker of askers) {
      const there = await asker(other?.id ?? '');
      expect(there).toBe(await asker(unknown));
      expect(there).toMatch(/^(403|404) /);
    }
    if (other) expect(await storedAt(other)).toEqual(other.stored);
  },
);
