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
import type { PlanData, PlannerDates } from '../store/plan.entity.js';
import type { ScenarioData } from '../store/scenario.entity.js';

function datesOf({ pilot, number, written }: PlannedPhase): PlannerDates {
  const { pin = null, earliest = null, latest = null, emergency = null } = written;
  return { pilot, phase: number, pin, earliest, latest, emergency };
}

/** What was decided about the phases after a phase that is split is about one phase further. */
function renumbered(dates: readonly PlannerDates[], change: Change): readonly PlannerDates[] {
  if (change.kind !== 'split') return dates;
  return dates.map((each) =>
    each.pilot === change.pilot && each.phase > change.phase ? { ...each, phase: each.phase + 1 } : each,
  );
}

/** Money and quarters are the plan's own; dates stand with the dates; the rest stands with the plan as it is. */
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
  return {
    ...data,
    changes: [...(data.changes ?? []), change],
    dates: renumbered(data.dates ?? [], change),
  };
}

/** What the plan holds when a scenario is made the plan; its dates are computed after that. */
export function promotedData(
  data: PlanData,
  scenario: ScenarioData,
  { portfolio, reason }: { readonly portfolio: Portfolio; readonly reason: string },
): PlanData {
  const out = scenario.out.map(
    (pilot) => data.out?.find((each) => each.pilot === pilot) ?? { pilot, reason },
  );
  const chosen = { ...data, out };
  return scenario.change ? withChange(chosen, scenario.change, portfolio) : chosen;
}

/** What the plan holds when it goes about one pilot as the scenario does: left out, or fixed to its dates. */
export function takenOverData(
  data: PlanData,
  scenario: ScenarioData,
  {
    portfolio,
    pilot,
    reason,
  }: { readonly portfolio: Portfolio; readonly pilot: string; readonly reason: string },
): PlanData {
  const others = (data.out ?? []).filter((each) => each.pilot !== pilot);
  if (scenario.out.includes(pilot)) return { ...data, out: [...others, { pilot, reason }] };
  const own = portfolio.proposals.find((proposal) => proposal.pilot.id === pilot);
  const starts = startsOf(scenario.starts ?? []).get(pilot) ?? [];
  const dates = (own?.phases ?? []).reduce<readonly PlannerDates[]>((all, phase, index) => {
    const week = starts[index] ?? null;
    if (week === null || week === phase.start || hasStarted(phase)) return all;
    const pin = dateOfWeek(portfolio.grid, week);
    return withDates(all, { ...datesOf(phase), pin, earliest: null });
  }, data.dates ?? []);
  return { ...data, out: others, dates };
}
