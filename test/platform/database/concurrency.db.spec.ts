import { setTimeout as sleep } from 'node:timers/promises';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import { Conflict, updateVersioned, type Database } from '../../../src/platform/database/index.js';
import { onBothDatabases } from '../../support/databases.js';
import { signal } from '../../support/signal.js';
import { mixedCrowd } from './mixed-crowd.js';
import { anOrganisation } from './rows.js';

// These are about what is kept, not about speed: a crowd on a slow machine may wait.
const patient = { limits: { patience: 50_000 } };

async function addOrganisation(database: Database): Promise<string> {
  const row = anOrganisation();
  await database.write((em) => em.insert(OrganisationRow, row));
  return row.id;
}

onBothDatabases(
  '200 transactions at once, half of which fail late, with single writes and reads between',
  (given) => {
    it('loses nothing acknowledged, keeps nothing rolled back and shows nobody what is not committed', async () => {
      expect(await mixedCrowd(given.database, 200)).toEqual({
        acknowledged: 150,
        rolledBack: 100,
        lost: 0,
        wronglyKept: 0,
        half: 0,
        dirty: 0,
        unexpected: [],
      });
    });
  },
  patient,
);

onBothDatabases(
  '100 editors of one row at one version',
  (given) => {
    it('accepts exactly one and tells the other 99', async () => {
      const { database } = given;
      const id = await addOrganisation(database);
      const edits = Array.from({ length: 100 }, (_, editor) =>
        database.write((em) =>
          updateVersioned(em, OrganisationRow, { id, version: 1 }, { name: `Versie van ${String(editor)}` }),
        ),
      );
      const outcomes = await Promise.allSettled(edits);

      const accepted = outcomes.flatMap((outcome, editor) =>
        outcome.status === 'fulfilled' ? [editor] : [],
      );
      const refused = outcomes.filter(
        (outcome) => outcome.status === 'rejected' && outcome.reason instanceof Conflict,
      );
      expect(accepted).toHaveLength(1);
      expect(refused).toHaveLength(99);
      const row = await database.read((em) => em.findOneByOrFail(OrganisationRow, { id }));
      expect(row).toMatchObject({ version: 2, name: `Versie van ${String(accepted[0])}` });
    });

    it('accepts all of them when each looks again after the refusal', async () => {
      const { database } = given;
      const id = await addOrganisation(database);
      let refusals = 0;
      const sign = (editor: number, known?: OrganisationRow) =>
        database.write(async (em) => {
          const { version, profile } = known ?? (await em.findOneByOrFail(OrganisationRow, { id }));
          const goal = `${profile.goal ?? ''} ${String(editor)}`;
          await updateVersioned(em, OrganisationRow, { id, version }, { profile: { ...profile, goal } });
        });
      const first = await database.read((em) => em.findOneByOrFail(OrganisationRow, { id }));
      const edits = Array.from({ length: 100 }, async (_, editor) => {
        try {
          await sign(editor, first);
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
          refusals += 1;
          await sign(editor);
        }
      });
      await Promise.all(edits);

      const row = await database.read((em) => em.findOneByOrFail(OrganisationRow, { id }));
      const editors = (row.profile.goal ?? '').trim().split(' ').map(Number);
      expect(refusals).toBe(99);
      expect(row.version).toBe(101);
      expect(editors.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, editor) => editor));
    });
  },
  patient,
);

onBothDatabases(
  'two changes that cross',
  (given) => {
    it('runs the later one again from the start, on what the first one left', async () => {
      const { database } = given;
      const id = await addOrganisation(database);
      let runs = 0;
      const slow = database.write(async (em) => {
        runs += 1;
        const { version, name } = await em.findOneByOrFail(OrganisationRow, { id });
        if (runs === 1) await sleep(300);
        await updateVersioned(em, OrganisationRow, { id, version }, { name: `${name}, traag` });
      });
      await sleep(100);
      const fast = database.write(async (em) => {
        const { version, name } = await em.findOneByOrFail(OrganisationRow, { id });
        await updateVersioned(em, OrganisationRow, { id, version }, { name: `${name}, snel` });
      });
      await Promise.all([slow, fast]);

      const row = await database.read((em) => em.findOneByOrFail(OrganisationRow, { id }));
      // PostgreSQL lets both begin and refuses the later one (40001); SQLite lets the second wait for its turn.
      const expected =
        given.kind === 'postgres'
          ? { runs: 2, name: 'Polderzeker, snel, traag' }
          : { runs: 1, name: 'Polderzeker, traag, snel' };
      expect({ runs, name: row.name }).toEqual(expected);
      expect(row.version).toBe(3);
    });
  },
  patient,
);

onBothDatabases('one piece of reading', (given) => {
  it('sees one moment, whatever is written meanwhile', async () => {
    const { database } = given;
    const id = await addOrganisation(database);
    const looked = signal();
    const renamed = signal();
    const reading = database.read(async (em) => {
      const before = await em.findOneByOrFail(OrganisationRow, { id });
      looked.give();
      await renamed.given;
      const after = await em.findOneByOrFail(OrganisationRow, { id });
      return [before.name, after.name];
    });
    await looked.given;
    await database.write((em) => em.update(OrganisationRow, { id }, { name: 'Nieuwe naam' }));
    renamed.give();

    expect(await reading).toEqual(['Polderzeker', 'Polderzeker']);
    const now = await database.read((em) => em.findOneByOrFail(OrganisationRow, { id }));
    expect(now.name).toBe('Nieuwe naam');
  });
});
