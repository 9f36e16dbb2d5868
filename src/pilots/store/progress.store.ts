import type { EntityManager, FindOptionsWhere } from 'typeorm';
import type { PilotsOf } from './assessment.store.js';
import { ProgressEntryRow } from './progress-entry.entity.js';

/** Inserts a few dozen rows at a time: SQLite takes a limited number of values in one statement. */
const BATCH = 50;

/** What happened to pilots that run, the first thing first. */
export class ProgressStore {
  constructor(private readonly em: EntityManager) {}

  async list(of: PilotsOf): Promise<readonly ProgressEntryRow[]> {
    return this.em.find(ProgressEntryRow, {
      where: { ...of } as FindOptionsWhere<ProgressEntryRow>,
      order: { pilotId: 'ASC', number: 'ASC' },
    });
  }

  /** Which entries there are, without what they say. */
  async listNumbers(
    organisationId: string,
  ): Promise<readonly Pick<ProgressEntryRow, 'pilotId' | 'number' | 'writtenByName'>[]> {
    return this.em.find(ProgressEntryRow, {
      select: { pilotId: true, number: true, writtenByName: true },
      where: { organisationId },
      order: { pilotId: 'ASC', number: 'ASC' },
    });
  }

  async add(rows: readonly ProgressEntryRow[]): Promise<void> {
    for (let from = 0; from < rows.length; from += BATCH) {
      await this.em.insert(ProgressEntryRow, rows.slice(from, from + BATCH));
    }
  }

  /** The only change that an entry ever sees: the name of somebody who is erased. */
  async rename(person: string, name: string): Promise<void> {
    await this.em.update(ProgressEntryRow, { writtenBy: person }, { writtenByName: name });
  }
}
