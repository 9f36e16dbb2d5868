import type { EntityManager } from 'typeorm';
import { PilotRow } from './pilot.entity.js';

/** Inserts a few dozen rows at a time: SQLite takes a limited number of values in one statement. */
const BATCH = 50;

/** Proposals of one organisation, each stored as the whole entry of a case file. */
export class PilotStore {
  constructor(private readonly em: EntityManager) {}

  async list(organisationId: string): Promise<readonly PilotRow[]> {
    return this.em.find(PilotRow, { where: { organisationId }, order: { position: 'ASC' } });
  }

  /** Id and version of each pilot: what changes when any of them does. */
  async listVersions(organisationId: string): Promise<readonly Pick<PilotRow, 'id' | 'version'>[]> {
    return this.em.find(PilotRow, {
      select: { id: true, version: true },
      where: { organisationId },
      order: { position: 'ASC' },
    });
  }

  async add(pilots: readonly PilotRow[]): Promise<void> {
    for (let from = 0; from < pilots.length; from += BATCH) {
      await this.em.insert(PilotRow, pilots.slice(from, from + BATCH));
    }
  }
}
