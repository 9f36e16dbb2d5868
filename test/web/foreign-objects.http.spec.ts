import { randomUUID } from 'node:crypto';
import { load } from 'cheerio';
import { readExample } from '../support/examples.js';
import { hiddenFields, type Visitor } from '../support/app.js';
import { WebSuite } from '../support/web-suite.js';
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
};

/** Addresses with an id in them that only its own organisation may know; `id` means something else in each. */
function keptBehind({ url }: MatrixRow): readonly (readonly [parameter: string, entity: string])[] {
  if (!url.startsWith('/o/:organisation/')) return [];
  const named = Object.entries(BEHIND).filter(([parameter]) => url.includes(`/:${parameter}`));
  if (url.includes('/plan/bestand/:id')) return [['id', 'PlanFileRow']];
  if (url.includes('/inbreng/:id')) return [['id', 'InputRequestRow']];
  return named;
}

const ROWS = MATRIX.flatMap((row) =>
  keptBehind(row).map(([parameter, entity]) => ({ row, parameter, entity })),
);

let suite: WebSuite;
const foreign = new Map<string, string>();
let base: string;
let visitors: readonly Visitor[];
const unknown = randomUUID();

beforeAll(async () => {
  suite = await WebSuite.start();
  const everything = oneOfEverything();
  await suite.database.write(async (em) => {
    for (const { entity, row } of everything) await em.insert(entity, row);
  });
  for (const { entity, row } of everything) foreign.set((entity as { name: string }).name, row.id);
  const own = await suite.enter(readExample('polderzeker'));
  base = own.base;
  visitors = [own.visitor, await suite.join(own.organisationId, 'administrator')];
});

afterAll(async () => {
  await suite.stop();
});

async function ask(visitor: Visitor, { row, parameter }: (typeof ROWS)[number], id: string): Promise<string> {
  const url = row.url
    .replace('/o/:organisation', base)
    .replace(/:(\w+)/g, (_, name: string) => (name === parameter ? id : (row.params?.[name] ?? '')));
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

it('has ids of another organisation to ask for', () => {
  expect(ROWS.length).toBeGreaterThan(15);
  expect(ROWS.filter(({ entity }) => !foreign.has(entity))).toEqual([]);
});

it.each(ROWS)(
  '$row.method $row.url: what another organisation has looks like what does not exist',
  async (row) => {
    for (const visitor of visitors) {
      const there = await ask(visitor, row, foreign.get(row.entity) ?? '');
      expect(there).toBe(await ask(visitor, row, unknown));
      expect(there).toMatch(/^(403|404) /);
    }
  },
);
