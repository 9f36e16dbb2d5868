import { Injectable } from '@nestjs/common';
import type { OrganisationAccess } from '../accounts/index.js';
import type { Portfolio } from '../planning/index.js';
import { Database } from '../platform/database/index.js';
import type { AdoptedPlan } from '../portfolios/index.js';
import { portfolioOf } from '../rendering/index.js';
import type { VersionSummary } from './store/plan-version.store.js';
import { PlanVersionStore } from './store/plan-version.store.js';
import { readVersionData } from './versions.js';

/** As many organisations as have their judgement kept at hand. */
const KEPT = 50;

/** The plan as it was adopted last. A version never changes, so what was made of one stays true. */
@Injectable()
export class AdoptedPlans {
  private readonly kept = new Map<string, Portfolio>();

  constructor(private readonly database: Database) {}

  /** Null while no version was adopted. */
  async latest(access: OrganisationAccess, planId: string): Promise<AdoptedPlan | null> {
    const versions = await this.database.read(async (em) =>
      new PlanVersionStore(em).list(access.organisationId, planId),
    );
    const found = versions.findLast(({ status }) => status === 'final');
    if (!found) return null;
    const portfolio = this.kept.get(found.id) ?? (await this.read(access, planId, found));
    this.kept.delete(found.id);
    this.kept.set(found.id, portfolio);
    const oldest = this.kept.size > KEPT ? this.kept.keys().next().value : undefined;
    if (oldest !== undefined) this.kept.delete(oldest);
    return { number: found.number, day: found.createdAt.slice(0, 10), portfolio };
  }

  private async read(
    access: OrganisationAccess,
    planId: string,
    { number }: VersionSummary,
  ): Promise<Portfolio> {
    return portfolioOf(await this.database.read(async (em) => readVersionData(em, access, planId, number)));
  }
}
