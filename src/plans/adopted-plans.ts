import { Injectable } from '@nestjs/common';
import type { OrganisationAccess } from '../accounts/index.js';
import { Database } from '../platform/database/index.js';
import type { AdoptedPlan } from '../portfolios/index.js';
import { portfolioOf } from '../rendering/index.js';
import { PlanVersionStore } from './store/plan-version.store.js';
import { readVersionData } from './version-data.js';

/** The plan as it was adopted last. */
@Injectable()
export class AdoptedPlans {
  constructor(private readonly database: Database) {}

  /** Null while no version was adopted. */
  async latest(access: OrganisationAccess, planId: string): Promise<AdoptedPlan | null> {
    return this.database.read(async (em) => {
      const versions = await new PlanVersionStore(em).list(access.organisationId, planId);
      const found = versions.findLast(({ status }) => status === 'final');
      if (!found) return null;
      const { number, createdAt } = found;
      const portfolio = portfolioOf(await readVersionData(em, access, planId, number));
      return { number, day: createdAt.slice(0, 10), portfolio };
    });
  }
}
