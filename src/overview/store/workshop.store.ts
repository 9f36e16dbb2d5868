import type { EntityManager } from 'typeorm';
import { NotFound, type Instant } from '../../platform/database/index.js';
import { WorkshopNoteRow } from './workshop-note.entity.js';
import { WorkshopRow } from './workshop.entity.js';

/** Workshops of one organisation, and what was written down in them. */
export class WorkshopStore {
  constructor(private readonly em: EntityManager) {}

  /** The latest first. */
  async list(organisationId: string): Promise<readonly WorkshopRow[]> {
    return this.em.find(WorkshopRow, {
      where: { organisationId },
      order: { heldOn: 'DESC', createdAt: 'DESC', id: 'ASC' },
    });
  }

  /** @throws NotFound */
  async find(organisationId: string, id: string): Promise<WorkshopRow> {
    const row = await this.em.findOneBy(WorkshopRow, { organisationId, id });
    if (!row) throw new NotFound('workshop', id);
    return row;
  }

  async add(row: WorkshopRow): Promise<void> {
    await this.em.insert(WorkshopRow, row);
  }

  async close({ id, organisationId }: WorkshopRow, closedAt: Instant | null): Promise<void> {
    await this.em.update(WorkshopRow, { id, organisationId }, { closedAt });
  }

  /** Of all workshops, in the order in which they were written down. */
  async listKinds(organisationId: string): Promise<readonly Pick<WorkshopNoteRow, 'workshopId' | 'kind'>[]> {
    return this.em.find(WorkshopNoteRow, {
      select: { workshopId: true, kind: true },
      where: { organisationId },
    });
  }

  async listNotes(organisationId: string, workshopId: string): Promise<readonly WorkshopNoteRow[]> {
    return this.em.find(WorkshopNoteRow, {
      where: { organisationId, workshopId },
      order: { number: 'ASC' },
    });
  }

  async addNote(row: WorkshopNoteRow): Promise<void> {
    await this.em.insert(WorkshopNoteRow, row);
  }

  async merge({ id, organisationId }: WorkshopNoteRow, mergedInto: number): Promise<void> {
    await this.em.update(WorkshopNoteRow, { id, organisationId }, { mergedInto });
  }
}
