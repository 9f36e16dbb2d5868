import { assertMay, recordAudit, type AuditAction, type OrganisationAccess } from '../../accounts/index.js';
import type { Change } from '../../planning/index.js';
import type { Database } from '../../platform/database/index.js';
import type { PlanData } from '../store/plan.entity.js';
import { PlanStore } from '../store/plan.store.js';

export interface PilotChoice {
  /** Code and title. */
  readonly pilot: string;
  readonly title: string;
  /** Of the plan that the page was made from. */
  readonly version: number;
}

interface Changed {
  readonly action: AuditAction;
  readonly data: (data: PlanData) => PlanData;
  readonly after?: Readonly<Record<string, string>>;
  readonly now: Date;
}

function outWithout({ out = [] }: PlanData, pilot: string): NonNullable<PlanData['out']> {
  return out.filter((each) => each.pilot !== pilot);
}

async function change(
  database: Database,
  access: OrganisationAccess,
  { pilot, title, version }: PilotChoice,
  { action, data, now, ...facts }: Changed,
): Promise<void> {
  assertMay(access, 'choose-pilots');
  const { organisationId } = access;
  const at = now.toISOString();
  await database.write(async (em) => {
    const store = new PlanStore(em);
    const row = await store.get(access);
    await store.change({ id: row.id, organisationId, version }, { data: data(row.data), updatedAt: at });
    const subject = { kind: 'pilot', id: pilot, name: title } as const;
    await recordAudit(em, { who: access, at, action, subject, ...facts });
  });
}

/**
 * Leaves a pilot out of the plan, with why; what its proposal says stays as it is.
 * @throws Conflict when the plan was changed meanwhile, NotAllowed
 */
export async function parkPilot(
  database: Database,
  access: OrganisationAccess,
  { reason, ...choice }: PilotChoice & { readonly reason: string },
  now: Date,
): Promise<void> {
  const { pilot } = choice;
  const data = (plan: PlanData): PlanData => ({
    ...plan,
    out: [...outWithout(plan, pilot), { pilot, reason }],
  });
  await change(database, access, choice, { action: 'pilot-parked', data, now, after: { reason } });
}

/** @throws Conflict when the plan was changed meanwhile, NotAllowed */
export async function returnPilot(
  database: Database,
  access: OrganisationAccess,
  choice: PilotChoice,
  now: Date,
): Promise<void> {
  const data = (plan: PlanData): PlanData => ({ ...plan, out: outWithout(plan, choice.pilot) });
  await change(database, access, choice, { action: 'pilot-returned', data, now });
}

/**
 * Phases that a scenario made milder are as warm again as the proposal says.
 * @throws Conflict when the plan was changed meanwhile, NotAllowed
 */
export async function takeBackMilder(
  database: Database,
  access: OrganisationAccess,
  choice: PilotChoice,
  now: Date,
): Promise<void> {
  const isOwn = (each: Change): boolean => 'pilot' in each && each.pilot === choice.pilot;
  const data = (plan: PlanData): PlanData => ({
    ...plan,
    changes: (plan.changes ?? []).filter((each) => !isOwn(each)),
  });
  await change(database, access, choice, { action: 'milder-taken-back', data, now });
}
