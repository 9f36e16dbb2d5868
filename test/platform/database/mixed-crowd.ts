import { setTimeout as sleep } from 'node:timers/promises';
import { DepartmentRow } from '../../../src/organisations/store/department.entity.js';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import type { Database } from '../../../src/platform/database/index.js';
import { aDepartment, anOrganisation } from './rows.js';

/** What was found after transactions that all began at once, of which half fail late, with single writes and reads between. */
export interface CrowdReport {
  readonly acknowledged: number;
  readonly rolledBack: number;
  /** Acknowledged and not there. */
  readonly lost: number;
  /** There, and never acknowledged. */
  readonly wronglyKept: number;
  /** Only one of the two rows of a transaction is there. */
  readonly half: number;
  /** Reads that saw what was not committed. */
  readonly dirty: number;
  readonly unexpected: readonly unknown[];
}

class ChangedMyMind extends Error {}

class Crowd {
  readonly kept = new Set<string>();
  readonly rolledBack = new Set<string>();
  readonly seen = new Set<string>();
  readonly unexpected: unknown[] = [];

  constructor(private readonly database: Database) {}

  async inTwoSteps(fails: boolean): Promise<void> {
    const row = anOrganisation({ name: 'half' });
    try {
      await this.database.write(async (em) => {
        await em.insert(OrganisationRow, row);
        await sleep(2);
        await em.insert(DepartmentRow, aDepartment(row.id));
        await em.update(OrganisationRow, { id: row.id }, { name: 'whole' });
        if (fails) throw new ChangedMyMind();
      });
      this.kept.add(row.id);
    } catch (error) {
      if (!(error instanceof ChangedMyMind)) this.unexpected.push(error);
      this.rolledBack.add(row.id);
    }
  }

  async inOneStep(): Promise<void> {
    const row = anOrganisation();
    try {
      await this.database.write((em) => em.insert(OrganisationRow, row));
      this.kept.add(row.id);
    } catch (error) {
      this.unexpected.push(error);
    }
  }

  async look(): Promise<void> {
    try {
      const rows = await this.database.read((em) => em.find(OrganisationRow));
      for (const { id, name } of rows) this.seen.add(name === 'half' ? `dirty ${id}` : id);
    } catch (error) {
      this.unexpected.push(error);
    }
  }
}

/** @param database empty, and patient enough for so many at once */
export async function mixedCrowd(database: Database, size: number): Promise<CrowdReport> {
  const crowd = new Crowd(database);
  const everything = Array.from({ length: size }, (_, index) => [
    crowd.inTwoSteps(index % 2 === 1),
    ...(index % 4 === 0 ? [crowd.inOneStep(), crowd.look()] : []),
  ]);
  await Promise.all(everything.flat());
  const { there, departments } = await database.read(async (em) => ({
    there: new Set((await em.find(OrganisationRow)).map(({ id }) => id)),
    departments: await em.count(DepartmentRow),
  }));
  const { kept, rolledBack, seen, unexpected } = crowd;
  const inTwoSteps = size - rolledBack.size;
  return {
    acknowledged: kept.size,
    rolledBack: rolledBack.size,
    lost: [...kept].filter((id) => !there.has(id)).length,
    wronglyKept: [...there].filter((id) => !kept.has(id)).length,
    half: Math.abs(departments - inTwoSteps),
    dirty: [...seen].filter((id) => !kept.has(id)).length,
    unexpected,
  };
}
