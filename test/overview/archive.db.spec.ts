import type { OrganisationAccess } from '../../src/accounts/index.js';
import { OrganisationStore } from '../../src/organisations/store/organisation.store.js';
import { LEFT_OUT, ROOT, SECTIONS } from '../../src/overview/archive/archive-sections.js';
import { restoreOrganisation, type RestoreResult } from '../../src/overview/archive/restore.js';
import { JudgedPlans } from '../../src/portfolios/index.js';
import type { Section } from '../../src/platform/archive/index.js';
import { TABLES } from '../platform/database/rows.js';
import { makeDatabase, onBothDatabases, openDatabase, type Given } from '../support/databases.js';
import { archiveOf, wholeOrganisation } from './whole-organisation.js';

const NOW = new Date('2026-06-12T09:00:00.000Z');

type Json = Record<string, unknown>;

async function restore(
  { database }: Pick<Given, 'database'>,
  text: string,
  personId: string,
): Promise<RestoreResult> {
  return restoreOrganisation(database, { text, personId, role: 'administrator' }, NOW);
}

onBothDatabases('an archive', (given) => {
  let access: OrganisationAccess;
  let text: string;

  const tableOf = async ({ entity }: Section): Promise<string> =>
    given.database.read(async (em) => Promise.resolve(em.dataSource.getMetadata(entity).tableName));
  const count = async (): Promise<number> =>
    given.database.read(async (em) => new OrganisationStore(em).count());

  beforeAll(async () => {
    access = await wholeOrganisation(given.database);
    text = await archiveOf(given.database, access.organisationId);
  });

  it('holds every table of an organisation, or says why it does not', async () => {
    const held = await Promise.all([ROOT, ...SECTIONS].map(tableOf));
    expect([...held, ...Object.keys(LEFT_OUT)].toSorted()).toEqual([...TABLES].toSorted());
  });

  it('has something in every list, and knows nobody by an id', () => {
    const { format, organisation: _organisation, ...lists } = JSON.parse(text) as Json;
    expect(format).toBe('kikkerplan-archive/1');
    expect(Object.entries(lists).filter(([, rows]) => (rows as unknown[]).length === 0)).toEqual([]);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-/);
    expect(text).not.toContain('iris@polderzeker.example');
  });

  it('comes back the same as a new organisation, byte for byte', async () => {
    const restored = await restore(given, text, access.personId);
    expect(restored).toMatchObject({ ok: true, name: 'Polderzeker Onderlinge Verzekeringen U.A.' });
    const slug = restored.ok ? restored.slug : '';
    const row = await given.database.read(async (em) => new OrganisationStore(em).findBySlug(slug));
    const again = await archiveOf(given.database, row?.id ?? '');
    expect(again).toBe(text);

    const judged = new JudgedPlans(given.database);
    const before = await judged.all(access);
    const after = await judged.all({ organisationId: row?.id ?? '' });
    expect(before.map(({ planningCase }) => planningCase.pilots.length)).toEqual([8, 2]);
    // One of them runs on into the plan that begins later, on dates that were computed.
    expect(new Set(before[0]?.planningCase.plan.carried?.map(({ pilot }) => pilot))).toEqual(
      new Set(['P08']),
    );
    // The computed dates hold, as they did.
    expect(before.map(({ sequenced }) => sequenced === undefined)).toEqual([false, false]);
    expect(after.map(({ sequenced }) => sequenced === undefined)).toEqual([false, false]);
    expect(after.map(({ starts }) => starts)).toEqual(before.map(({ starts }) => starts));
    expect(after.map(({ planningCase }) => planningCase)).toEqual(
      before.map(({ planningCase }) => planningCase),
    );
  });

  it('is the same in the other kind of database', async () => {
    const made = await makeDatabase(given.kind === 'sqlite' ? 'postgres' : 'sqlite');
    const database = await openDatabase(made);
    try {
      const { personId } = await wholeOrganisation(database);
      const restored = await restore({ database }, text, personId);
      const row = await database.read(async (em) =>
        new OrganisationStore(em).findBySlug(restored.ok ? restored.slug : ''),
      );
      expect(await archiveOf(database, row?.id ?? '')).toBe(text);
    } finally {
      await database.close();
      await made.remove();
    }
  });

  it.each<[string, (archive: Json) => void, string, string]>([
    ['an unknown list', (all) => (all['secrets'] = []), 'secrets', 'unknown-key'],
    ['no list', (all) => delete all['steps'], '', 'missing-key'],
    ['an unknown field', (all) => (rows(all, 'pilots')[0]['admin'] = true), 'pilots[0].admin', 'unknown-key'],
    [
      'an unknown field of a proposal',
      (all) => ((rows(all, 'pilots')[0]['proposal'] as Json)['run'] = 1),
      'pilots[0].proposal.run',
      'unknown-key',
    ],
    [
      'a fact of no kind',
      (all) => ((rows(all, 'progress')[0]['fact'] as Json)['kind'] = 'sold'),
      'progress[0].fact.kind',
      'not-a-choice',
    ],
    [
      'a pilot that is not there',
      (all) => (rows(all, 'assessments')[0]['pilot'] = 'P99'),
      'assessments[0].pilot',
      'not-a-choice',
    ],
    [
      'a plan that is not there',
      (all) => (rows(all, 'versions')[0]['plan'] = 3),
      'versions[0].plan',
      'not-a-choice',
    ],
    [
      'the same pilot twice',
      (all) => rows(all, 'pilots').push({ ...rows(all, 'pilots')[0], position: 20 }),
      'pilots[10]',
      'repeated-item',
    ],
    [
      'a moment that is none',
      (all) => (rows(all, 'steps')[0]['takenAt'] = 'yesterday'),
      'steps[0].takenAt',
      'bad-date',
    ],
    [
      'a start that is none',
      (all) => ((rows(all, 'sequences')[0]['data'] as Json)['starts'] = [['P01', ['soon']]]),
      'sequences[0].data.starts[0][1][0]',
      'wrong-kind',
    ],
    [
      'reasons that are none',
      (all) =>
        ((rows(all, 'sequences')[0]['data'] as Json)['reasons'] = [{ pilot: 'P01', phase: 1, code: 'x' }]),
      'sequences',
      'unreadable',
    ],
    [
      'a version that was changed',
      (all) =>
        ((((rows(all, 'versions')[0]['data'] as Json)['case'] as Json)['plan'] as Json)['leerpauze'] = 3),
      'versions[0].fingerprint',
      'other-fingerprint',
    ],
    [
      'parts that do not fit',
      (all) => ((rows(all, 'pilots')[0]['proposal'] as Json)['owner'] = 'XX'),
      'pilots[0].proposal.owner',
      'unknown-department',
    ],
    [
      'parts that do not fit in another plan',
      (all) => ((rows(all, 'pilots')[7]?.['proposal'] as Json)['owner'] = 'XX'),
      'pilots[7].proposal.owner',
      'unknown-department',
    ],
    [
      'two plans that each have what no other names',
      (all) => delete (rows(all, 'plans')[1]?.['data'] as Json)['pilots'],
      'plans',
      'no-main-plan',
    ],
    [
      'an idea put with one that is not there',
      (all) => (rows(all, 'workshopNotes')[0]['mergedInto'] = 7),
      'workshopNotes[0].mergedInto',
      'not-a-choice',
    ],
    [
      'a day that is none',
      (all) => (rows(all, 'workshopNotes')[0]['due'] = '2026-02-30'),
      'workshopNotes[0].due',
      'bad-date',
    ],
    ['the first plan gone', (all) => (rows(all, 'plans')[0]['position'] = 2), 'plans', 'no-first-plan'],
    [
      'a pilot in a plan twice',
      (all) => ((rows(all, 'plans')[1]?.['data'] as Json)['pilots'] = ['P08', 'P10', 'P08']),
      'plans[1].data.pilots[2]',
      'repeated-item',
    ],
  ])('is refused with %s, and leaves nothing behind', async (_, damage, path, code) => {
    const archive = JSON.parse(text) as Json;
    damage(archive);
    const before = await count();
    const result = await restore(given, JSON.stringify(archive), access.personId);
    expect('problems' in result && result.problems).toEqual([expect.objectContaining({ path, code })]);
    expect(await count()).toBe(before);
  });

  it('is refused to who may make no organisation', async () => {
    await expect(restore(given, text, 'nobody')).rejects.toThrow('make-organisation');
  });
});

function rows(archive: Json, name: string): [Json, ...Json[]] {
  return archive[name] as [Json, ...Json[]];
}
