import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { takeTurn } from '../../organisations/index.js';
import { readPilots } from '../../pilots/index.js';
import type { Pilot } from '../../planning/index.js';
import { Conflict, NotFound, type Database } from '../../platform/database/index.js';
import type { PlanRow } from '../store/plan.entity.js';
import { placed, PlanStore } from '../store/plan.store.js';
import { movedData } from './move-data.js';
import { isIn } from './plan-order.js';

export interface ToPlan {
  readonly pilot: string;
  /** Number of the plan that it goes to. */
  readonly to: number;
  /** Of both plans, as the page was made from them. */
  readonly versions: { readonly from: number; readonly to: number };
}

/** What has begun stays: its sequence, promises and gates are those of the plan that it began in. */
export function hasBegun({ phases }: Pilot): boolean {
  return phases.some(({ status }) => status === 'running' || status === 'done');
}

function atVersion(row: PlanRow | null, version: number): PlanRow {
  if (!row) throw new NotFound('plan', '');
  if (row.version !== version) throw new Conflict('plan', row.id, version);
  return row;
}

/**
 * Moves a pilot that has not begun from the plan of the address to another one.
 * @throws NotAllowed, NotFound, and Conflict when one of the plans was changed, or the pilot has begun, meanwhile
 */
export async function moveToPlan(
  database: Database,
  access: OrganisationAccess,
  { pilot: code, to: number, versions }: ToPlan,
  now: Date,
): Promise<void> {
  assertMay(access, 'choose-pilots');
  const { organisationId } = access;
  const at = now.toISOString();
  await database.write(async (em) => {
    await takeTurn(em, organisationId, at);
    const store = new PlanStore(em);
    const rows = await store.list(organisationId);
    const from = atVersion(placed(rows, access.plan), versions.from);
    const to = atVersion(placed(rows, number), versions.to);
    const pilot = (await readPilots(em, organisationId)).find(({ id }) => id === code);
    if (!pilot || from.id === to.id || !isIn(from, rows)(code)) throw new NotFound('pilot', code);
    if (hasBegun(pilot)) throw new Conflict('pilot', code, 1);
    const data = movedData({ from: from.data, to: to.data }, code);
    await store.change(from, { data: data.from, updatedAt: at });
    await store.change(to, { data: data.to, updatedAt: at });
    await recordAudit(em, {
      who: access,
      at,
      action: 'pilot-to-plan',
      subject: { kind: 'pilot', id: code, name: pilot.title },
      before: { plan: from.name },
      after: { plan: to.name },
    });
  });
}
