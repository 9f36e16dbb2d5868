import {
  applyChange,
  dateOfWeek,
  hasStarted,
  type Change,
  type Portfolio,
  type PlannedPhase,
} from '../../planning/index.js';
import { withDates } from '../planner-dates.js';
import { startsOf } from '../sequence-work.js';
import type { PinnedBy, PlanData, PlannerDates } from '../store/plan.entity.js';
import type { ScenarioData } from '../store/scenario.entity.js';

function datesOf({ pilot, number, written }: PlannedPhase): PlannerDates {
  const { pin = null, earliest = null, latest = null, emergency = null } = written;
  return { pilot, phase: number, pin, earliest, latest, emergency };
}

/** Who owns a pilot and which phases it has is for its proposal alone: records are kept by them. */
export function canBePlan({ change }: Pick<ScenarioData, 'change'>): boolean {
  return change?.kind !== 'split' && change?.kind !== 'owner';
}

/** Money and quarters are the plan's own; dates stand with the dates; milder phases stand with the plan as they are. */
function withChange(data: PlanData, change: Change, { counted }: Portfolio): PlanData {
  if (change.kind === 'money' || change.kind === 'horizon') {
    const bare = { organisation: { name: '', departments: [] }, pilots: [], links: [] };
    return { ...data, plan: applyChange({ ...bare, plan: data.plan }, change).plan };
  }
  if (change.kind === 'later' || change.kind === 'gap') {
    const own = counted.find(({ pilot }) => pilot.id === change.pilot);
    const phase = own?.phases[change.phase - 1];
    if (!phase) return data;
    return { ...data, dates: withDates(data.dates, { ...datesOf(phase), [change.what]: change.to }) };
  }
  return change.kind === 'smaller' ? { ...data, changes: [...(data.changes ?? []), change] } : data;
}

interface PromotedWith {
  readonly portfolio: Portfolio;
  /** Pilots that it leaves out, and those that it takes in again. */
  readonly choice: { readonly exclude: readonly string[]; readonly include: readonly string[] };
  readonly reason: string;
}

/** What the plan holds when a scenario is made the plan; its dates are computed after that. */
export function promotedData(
  data: PlanData,
  scenario: ScenarioData,
  { portfolio, choice: { exclude, include }, reason }: PromotedWith,
): PlanData {
  const out = data.out ?? [];
  const known = new Set(out.map(({ pilot }) => pilot));
  const parked = exclude.filter((pilot) => !known.has(pilot)).map((pilot) => ({ pilot, reason }));
  const chosen = { ...data, out: [...out.filter(({ pilot }) => !include.includes(pilot)), ...parked] };
  return scenario.change ? withChange(chosen, scenario.change, portfolio) : chosen;
}

interface TakenOver {
  readonly portfolio: Portfolio;
  readonly pilot: string;
  readonly reason: string;
  readonly by: PinnedBy;
}

/** What the plan holds when it goes about one pilot as the scenario does: left out, or fixed to its dates. */
export function takenOverData(
  data: PlanData,
  scenario: ScenarioData,
  { portfolio, pilot, reason, by }: TakenOver,
): PlanData {
  const own = portfolio.proposals.find((proposal) => proposal.pilot.id === pilot);
  const others = (data.out ?? []).filter((each) => each.pilot !== pilot);
  if (scenario.out.includes(pilot) && !own?.phases.some(hasStarted))
    return { ...data, out: [...others, { pilot, reason }] };
  const starts = startsOf(scenario.starts ?? []).get(pilot) ?? [];
  const dates = (own?.phases ?? []).reduce<readonly PlannerDates[]>((all, phase, index) => {
    const week = starts[index] ?? null;
    if (week === null || week === phase.start || hasStarted(phase)) return all;
    const pin = dateOfWeek(portfolio.grid, week);
    return withDates(all, { ...datesOf(phase), pin, earliest: null }, by);
  }, data.dates ?? []);
  return { ...data, out: others, dates };
}
