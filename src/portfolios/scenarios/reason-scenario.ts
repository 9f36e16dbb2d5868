import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import type { ScenarioData } from '../store/scenario.entity.js';
import { PlanStore } from '../store/plan.store.js';
import { ScenarioStore } from '../store/scenario.store.js';

export interface WhyNot {
  readonly id: string;
  /** Empty: there is none any more. */
  readonly reason: string;
  /** The reason that this one replaces. */
  readonly before: string;
}

/**
 * Writes down why a scenario was not chosen, or takes that back. Its dates and figures stay as they are; whether they
 * were computed again meanwhile is no matter of the reason.
 * @throws NotAllowed, NotFound, and Conflict when there is another reason than the one to replace
 */
export async function reasonScenario(
  database: Database,
  access: OrganisationAccess,
  { id, reason, before }: WhyNot,
  now: Date,
): Promise<void> {
  assertMay(access, 'make-scenario');
  const { organisationId } = access;
  await database.write(async (em) => {
    const store = new ScenarioStore(em);
    const { id: planId } = await new PlanStore(em).get(access);
    const row = await store.find({ id, organisationId, planId });
    const { whyNot = '', ...others } = row.data;
    if (whyNot !== before) throw new Conflict('scenario', id, row.version);
    const data: ScenarioData = reason === '' ? others : { ...others, whyNot: reason };
    const at = now.toISOString();
    await store.change(row, { data, updatedAt: at });
    await recordAudit(em, {
      who: access,
      at,
      action: 'scenario-reasoned',
      subject: { kind: 'scenario', id, name: row.name },
      before: { reason: before },
      after: { reason },
    });
  });
}
