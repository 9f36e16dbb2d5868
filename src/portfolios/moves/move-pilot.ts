import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import type { C, IsoDate, PlannedPhase } from '../../planning/index.js';
import type { Database } from '../../platform/database/index.js';
import { pinnedBy, withDates } from '../planner-dates.js';
import type { PinnedBy, PlanData } from '../store/plan.entity.js';
import { PlanStore } from '../store/plan.store.js';

export interface PilotMove {
  readonly phase: PlannedPhase;
  readonly from: C;
  readonly c: C;
  /** Monday on which the phase is fixed; null: its dates stay as they are. */
  readonly pin: IsoDate | null;
  /** Of the plan that the form was filled from. */
  readonly version: number;
}

/** The fixed start says when it begins, so an earliest day has nothing to add; a deadline stays. */
function movedData(data: PlanData, { phase, c, pin }: PilotMove, by: PinnedBy): PlanData {
  const { pilot, number, written } = phase;
  const cs = { ...data.cs, [pilot]: c };
  if (pin === null) return { ...data, cs };
  const kept = { latest: written.latest ?? null, emergency: written.emergency ?? null };
  const dates = withDates(data.dates, { pilot, phase: number, pin, earliest: null, ...kept }, by);
  return { ...data, cs, dates };
}

/**
 * Puts a pilot under another C, or fixes one of its phases to another week.
 * @throws Conflict when the plan was changed meanwhile, NotAllowed when the role may only read
 */
export async function movePilot(
  database: Database,
  access: OrganisationAccess,
  move: PilotMove,
  now: Date,
): Promise<void> {
  assertMay(access, 'compute-sequence');
  const { organisationId } = access;
  const { phase, version } = move;
  await database.write(async (em) => {
    const store = new PlanStore(em);
    const row = await store.get(access);
    const at = now.toISOString();
    const data = movedData(row.data, move, await pinnedBy(em, access, at));
    await store.change({ id: row.id, organisationId, version }, { data, updatedAt: at });
    await recordAudit(em, {
      who: access,
      at,
      action: 'pilot-moved',
      subject: { kind: 'plan', id: row.id, name: `${phase.pilot} ${String(phase.number)}` },
      before: { c: move.from, pin: phase.written.pin ?? '' },
      after: { c: move.c, pin: move.pin ?? phase.written.pin ?? '' },
    });
  });
}
