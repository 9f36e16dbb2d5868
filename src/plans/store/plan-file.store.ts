import { LessThan, type EntityManager } from 'typeorm';
import { PlanFileRow, type FileState } from './plan-file.entity.js';

/** All but the content, which may be tens of megabytes. */
const SUMMARY = {
  id: true,
  planId: true,
  version: true,
  format: true,
  language: true,
  name: true,
  state: true,
  step: true,
  size: true,
  createdAt: true,
  updatedAt: true,
} as const;

export type PlanFileSummary = Pick<PlanFileRow, keyof typeof SUMMARY>;

/** What of an ended file is kept. */
export interface EndedFile extends Pick<PlanFileRow, 'step' | 'content' | 'size' | 'updatedAt'> {
  readonly state: Exclude<FileState, 'working'>;
}

/** Files of the plans of one organisation. */
export class PlanFileStore {
  constructor(private readonly em: EntityManager) {}

  /** Those of one person, newest first. */
  async list(organisationId: string, createdBy: string): Promise<readonly PlanFileSummary[]> {
    const where = { organisationId, createdBy };
    return this.em.find(PlanFileRow, { select: SUMMARY, where, order: { createdAt: 'DESC', id: 'ASC' } });
  }

  /** A file is for whoever asked for it. */
  async find(organisationId: string, createdBy: string, id: string): Promise<PlanFileSummary | null> {
    return this.em.findOne(PlanFileRow, { select: SUMMARY, where: { organisationId, createdBy, id } });
  }

  async content(id: string): Promise<string | null> {
    const row = await this.em.findOne(PlanFileRow, { select: { id: true, content: true }, where: { id } });
    return row?.content ?? null;
  }

  async add(file: PlanFileRow): Promise<void> {
    await this.em.insert(PlanFileRow, file);
  }

  /** @returns false when it is no longer being made: somebody stopped it */
  async beat(id: string, step: string, updatedAt: string): Promise<boolean> {
    const { affected } = await this.em.update(PlanFileRow, { id, state: 'working' }, { step, updatedAt });
    return affected === 1;
  }

  /** Ends what is being made; what has ended stays as it is. */
  async end(id: string, ended: EndedFile): Promise<void> {
    await this.em.update(PlanFileRow, { id, state: 'working' }, ended);
  }

  /** Stops what is still being made for somebody: whoever asks for another file no longer waits for it. */
  async stopFor(organisationId: string, createdBy: string, updatedAt: string): Promise<void> {
    const making = { organisationId, createdBy, state: 'working' } as const;
    await this.em.update(PlanFileRow, making, { state: 'cancelled', step: 'cancelled', updatedAt });
  }

  /** Lets go of what is older, in every organisation: nobody comes back for it. */
  async forget(before: string): Promise<void> {
    await this.em.delete(PlanFileRow, { createdAt: LessThan(before) });
  }
}
