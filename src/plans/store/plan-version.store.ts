import { In, type EntityManager } from 'typeorm';
import { PlanVersionRow } from './plan-version.entity.js';

/** All but the data, which may be a megabyte. */
const SUMMARY = {
  id: true,
  number: true,
  status: true,
  reason: true,
  fingerprint: true,
  createdAt: true,
  createdByName: true,
} as const;

export type VersionSummary = Pick<PlanVersionRow, keyof typeof SUMMARY>;

/** Kept and adopted versions of the plans of one organisation. */
export class PlanVersionStore {
  constructor(private readonly em: EntityManager) {}

  /** Oldest first. */
  async list(organisationId: string, planId: string): Promise<readonly VersionSummary[]> {
    return this.em.find(PlanVersionRow, {
      select: SUMMARY,
      where: { organisationId, planId },
      order: { number: 'ASC' },
    });
  }

  /** Of the plans of several organisations, oldest first: one question however many there are. */
  async listOf(
    organisationIds: readonly string[],
  ): Promise<readonly Pick<PlanVersionRow, 'planId' | 'number' | 'status' | 'createdAt'>[]> {
    return this.em.find(PlanVersionRow, {
      select: { planId: true, number: true, status: true, createdAt: true },
      where: { organisationId: In([...organisationIds]) },
      order: { number: 'ASC' },
    });
  }

  /** Without its data; null when there is none. */
  async idOf(organisationId: string, planId: string, number: number): Promise<string | null> {
    const where = { organisationId, planId, number };
    return (await this.em.findOne(PlanVersionRow, { select: { id: true }, where }))?.id ?? null;
  }

  async find(organisationId: string, planId: string, number: number): Promise<PlanVersionRow | null> {
    return this.em.findOneBy(PlanVersionRow, { organisationId, planId, number });
  }

  /** Which version something of the same organisation points to. */
  async get(organisationId: string, id: string): Promise<Pick<PlanVersionRow, 'planId' | 'number'>> {
    const select = { id: true, planId: true, number: true };
    return this.em.findOneOrFail(PlanVersionRow, { select, where: { organisationId, id } });
  }

  async add(version: PlanVersionRow): Promise<void> {
    await this.em.insert(PlanVersionRow, version);
  }

  /** In every organisation: somebody is erased as a whole. */
  async rename(createdBy: string, createdByName: string): Promise<void> {
    await this.em.update(PlanVersionRow, { createdBy }, { createdByName });
  }
}
