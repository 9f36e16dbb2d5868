import type { EntityManager } from 'typeorm';
import { assertMay, nameOf, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import type { Phase, Pilot } from '../planning/index.js';
import type { Database } from '../platform/database/index.js';
import type { PinnedBy, PlanData, PlannerDates } from './store/plan.entity.js';
import { PlanStore } from './store/plan.store.js';

function decided(phase: Phase, dates: PlannerDates | undefined): Phase {
  if (!dates) return phase;
  const { pin, earliest, latest, emergency } = dates;
  return { ...phase, pin, earliest, latest, ...(emergency === undefined ? {} : { emergency }) };
}

function parked({ id }: Pilot, out: NonNullable<PlanData['out']>): Pick<Pilot, 'state' | 'stateReason'> {
  const own = out.find(({ pilot }) => pilot === id);
  return own ? { state: 'parked', stateReason: own.reason } : {};
}

/** Proposals with what the planner decided in them: what everything is computed from. */
export function withPlannerChoices(
  pilots: readonly Pilot[],
  { dates = [], cs = {}, out = [] }: Pick<PlanData, 'dates' | 'cs' | 'out'>,
): readonly Pilot[] {
  return pilots.map((pilot) => ({
    ...pilot,
    ...parked(pilot, out),
    c: cs[pilot.id] ?? pilot.c,
    phases: pilot.phases.map((phase, index) =>
      decided(
        phase,
        dates.find((each) => each.pilot === pilot.id && each.phase === index + 1),
      ),
    ),
  }));
}

/** Who is at work, as what they fix remembers them. */
export async function pinnedBy(
  em: EntityManager,
  { personId }: OrganisationAccess,
  at: string,
): Promise<PinnedBy> {
  return { id: personId, name: await nameOf(em, personId), at };
}

/**
 * Dates with these in the place of those of the same phase. A pin that stays keeps who made it.
 * @param by who decides this; may be left out where no pin can be new
 */
export function withDates(
  all: readonly PlannerDates[] = [],
  dates: PlannerDates,
  by?: PinnedBy,
): readonly PlannerDates[] {
  const before = all.find((each) => isOf(each, dates));
  const pinned = before?.pin === dates.pin ? before.pinned : by;
  const others = all.filter((each) => !isOf(each, dates));
  return [...others, { ...dates, ...(dates.pin !== null && pinned ? { pinned } : {}) }];
}

function isOf(each: PlannerDates, { pilot, phase }: PlannerDates): boolean {
  return each.pilot === pilot && each.phase === phase;
}

function factsOf(dates: PlannerDates | undefined): Readonly<Record<string, string>> {
  return {
    pin: dates?.pin ?? '',
    earliest: dates?.earliest ?? '',
    latest: dates?.latest ?? '',
    emergency: dates?.emergency ?? '',
  };
}

/**
 * Keeps the planner's dates for one phase.
 * @param version of the plan that the form was filled from
 * @throws Conflict when the plan was changed meanwhile, NotAllowed when the role may only read
 */
export async function changePlannerDates(
  database: Database,
  access: OrganisationAccess,
  { version, ...dates }: PlannerDates & { readonly version: number },
  now: Date,
): Promise<void> {
  assertMay(access, 'compute-sequence');
  await database.write(async (em) => {
    const store = new PlanStore(em);
    const row = await store.get(access);
    const before = row.data.dates?.find((each) => isOf(each, dates));
    const at = now.toISOString();
    const by = await pinnedBy(em, access, at);
    const data = { ...row.data, dates: withDates(row.data.dates, dates, by) };
    await store.change({ id: row.id, organisationId: row.organisationId, version }, { data, updatedAt: at });
    await recordAudit(em, {
      who: access,
      at,
      action: 'phase-dates-changed',
      subject: { kind: 'plan', id: row.id, name: `${dates.pilot} ${String(dates.phase)}` },
      before: factsOf(before),
      after: factsOf(dates),
    });
  });
}
