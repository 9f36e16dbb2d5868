import { In, type EntityManager } from 'typeorm';
import { updateVersioned, type RowAtVersion } from '../../platform/database/index.js';
import { PilotRow } from './pilot.entity.js';

/** Inserts a few dozen rows at a time: SQLite takes a limited number of values in one statement. */
const BATCH = 50;

/** Proposals of one organisation, each stored as the whole entry of a case file. */
export class PilotStore {
  constructor(private readonly em: EntityManager) {}

  async list(organisationId: string): Promise<readonly PilotRow[]> {
    return this.em.find(PilotRow, { where: { organisationId }, order: { position: 'ASC' } });
  }

  /** What changes of each pilot when it does, in their own order. */
  async listVersions(
    organisationId: string,
  ): Promise<readonly Pick<PilotRow, 'id' | 'code' | 'version' | 'updatedAt'>[]> {
    return this.em.find(PilotRow, {
      select: { id: true, code: true, version: true, updatedAt: true },
      where: { organisationId },
      order: { position: 'ASC' },
    });
  }

  /** In several organisations at once. */
  async listCodes(
    organisationIds: readonly string[],
  ): Promise<readonly Pick<PilotRow, 'id' | 'organisationId' | 'code'>[]> {
    return this.em.find(PilotRow, {
      select: { id: true, organisationId: true, code: true },
      where: { organisationId: In([...organisationIds]) },
    });
  }

  async find(organisationId: string, code: string): Promise<PilotRow | null> {
    return this.em.findOneBy(PilotRow, { organisationId, code });
  }

  /** Codes and places that are taken. */
  async listPlaces(organisationId: string): Promise<readonly Pick<PilotRow, 'code' | 'position'>[]> {
    return this.em.find(PilotRow, { select: { code: true, position: true }, where: { organisationId } });
  }

  /** @throws Conflict when the row is no longer at that version */
  async update(
    at: RowAtVersion & { readonly organisationId: string },
    changes: Pick<PilotRow, 'title' | 'c' | 'ownerCode' | 'state' | 'proposal' | 'updatedAt'>,
  ): Promise<number> {
    // TypeORM's type of a partial row does not know that a JSON column is one value.
    return updateVersioned(this.em, PilotRow, at, changes as object);
  }

  async add(pilots: readonly PilotRow[]): Promise<void> {
    for (let from = 0; from < pilots.length; from += BATCH) {
      await this.em.insert(PilotRow, pilots.slice(from, from + BATCH));
    }
  }
}
