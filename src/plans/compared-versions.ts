import type { OrganisationAccess } from '../accounts/index.js';
import type { Database } from '../platform/database/index.js';
import { inForce, type JudgedPlans } from '../portfolios/index.js';
import type { PlanContent } from '../rendering/index.js';
import { currentVersion, numberAfter, readHistory, readVersionContent } from './versions.js';

interface Sources {
  readonly database: Database;
  readonly plans: JudgedPlans;
}

export interface ComparedVersions {
  readonly before: PlanContent;
  readonly after: PlanContent;
}

/** Two versions to hold beside each other; without a later one the plan as it is now. @throws NotFound */
export async function readCompared(
  { database, plans }: Sources,
  access: OrganisationAccess,
  number: number,
  later: number | undefined,
): Promise<ComparedVersions> {
  const judged = await plans.current(access);
  const planId = judged.plan.id;
  return database.read(async (em) => {
    const before = await readVersionContent(em, access, planId, number);
    if (later !== undefined) return { before, after: await readVersionContent(em, access, planId, later) };
    const { versions, language } = await readHistory(em, access, judged);
    const now = currentVersion(judged, numberAfter(versions), language);
    return { before, after: { ...now, judged: inForce(judged) } };
  });
}
