import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { readOrganisation, takeTurn } from '../../organisations/index.js';
import { checkCase, type CaseProblem, type IsoDate } from '../../planning/index.js';
import type { Database } from '../../platform/database/index.js';
import { PlanStore } from '../store/plan.store.js';
import { isTaken, MAX_PLANS, newPlanData } from './new-plan.js';
import { organisationFor } from './organisation-for.js';

export interface NewPlan {
  readonly name: string;
  /** A Monday. */
  readonly start: IsoDate;
  readonly quarters: number;
}

export type MadePlan =
  /** Its number in addresses. */
  | { readonly made: true; readonly number: number }
  | { readonly made: false; readonly because: 'full' }
  | { readonly made: false; readonly because: 'name-taken' }
  | {
      readonly made: false;
      readonly because: 'impossible';
      readonly problems: readonly CaseProblem[];
    };

/**
 * Makes another plan, without pilots: settings and facts as in the plan that is looked at.
 * @throws NotAllowed
 */
export async function makePlan(
  database: Database,
  access: OrganisationAccess,
  wish: NewPlan,
  now: Date,
): Promise<MadePlan> {
  assertMay(access, 'make-plan');
  const { organisationId } = access;
  const at = now.toISOString();
  return database.write(async (em) => {
    await takeTurn(em, organisationId, at);
    const store = new PlanStore(em);
    const rows = await store.list(organisationId);
    if (rows.length >= MAX_PLANS) return { made: false, because: 'full' };
    if (isTaken(rows, wish.name)) return { made: false, because: 'name-taken' };
    const data = newPlanData((await store.get(access)).data, rows, wish);
    const problems = await problemsOf(em, organisationId, data);
    if (problems.length > 0) return { made: false, because: 'impossible', problems };
    const position = Math.max(...rows.map((row) => row.position)) + 1;
    const id = randomUUID();
    const { name } = wish;
    const times = { createdAt: at, updatedAt: at };
    await store.add({ id, organisationId, name, position, data, version: 1, ...times });
    await recordAudit(em, {
      who: access,
      at,
      action: 'plan-made',
      subject: { kind: 'plan', id, name },
      after: { planStart: wish.start, quarters: wish.quarters },
    });
    return { made: true, number: position + 1 };
  });
}

async function problemsOf(
  em: EntityManager,
  organisationId: string,
  { plan }: ReturnType<typeof newPlanData>,
): Promise<readonly CaseProblem[]> {
  const described = await readOrganisation(em, organisationId);
  // The hours are those of the first plan: what matters here is that there is one for each quarter.
  const organisation = organisationFor(described, plan, { hoursOf: { periods: [] }, isFirst: false });
  return checkCase({ organisation, plan, pilots: [], links: [] });
}
