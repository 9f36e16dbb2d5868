import { PERIOD_WEEKS, type Week } from '../../kernel/grid.js';
import { FOUR_CS } from '../../pilots/four-cs.js';
import type { Violation } from '../constraint.js';
import { refOf, type Examination, type Placement } from './placement.js';

/** How many pilots start when, where, and with what: starts per quarter, hot starts, breadth, the opening. */

/** Quarter of the plan that a week lies in; undefined before and after. */
function quarterOf({ portfolio: { grid } }: Examination, week: Week): number | undefined {
  return week < 0 || week >= grid.weeks ? undefined : Math.floor(week / PERIOD_WEEKS);
}

interface Start {
  readonly placement: Placement;
  readonly week: Week;
  readonly quarter: number | undefined;
}

/** Starts of pilots: their first phases. */
function newStarts(examination: Examination): readonly Start[] {
  return examination.placements.flatMap((placement) => {
    const { start, phase } = placement;
    return start === null || phase !== 1
      ? []
      : [{ placement, week: start, quarter: quarterOf(examination, start) }];
  });
}

function checkStartsPerQuarter(examination: Examination, starts: readonly Start[]): readonly Violation[] {
  const { grid, organisation } = examination.portfolio;
  return organisation.departments.flatMap(({ id, tolerance }) => {
    const limit = examination.settings['starts.perPeriod'][tolerance - 1] ?? 0;
    return grid.periods.flatMap((period, quarter): readonly Violation[] => {
      const own = starts.filter((start) => start.placement.owner === id && start.quarter === quarter);
      if (own.length <= limit) return [];
      const others = own.map(({ placement }) => refOf(placement));
      return [{ code: 'starts', facts: { department: id, period, value: own.length, limit, others } }];
    });
  });
}

/** A pilot that is done without dates was its department's start, somewhere in the past. */
function startedInThePast({ placements }: Examination, department: string): boolean {
  return placements.some(
    ({ owner, phase, begun, start }) => owner === department && phase === 1 && begun && start === null,
  );
}

function checkCompanyStarts(examination: Examination, starts: readonly Start[]): readonly Violation[] {
  const { grid, organisation } = examination.portfolio;
  const share = organisation.departments.length * examination.settings['bigBang.departmentShare'];
  const limit = Math.max(1, Math.floor(share + 1e-9));
  const firsts = organisation.departments.flatMap(({ id }) => {
    const own = starts.filter(({ placement }) => placement.owner === id);
    if (own.length === 0 || startedInThePast(examination, id)) return [];
    return [{ id, quarter: quarterOf(examination, Math.min(...own.map(({ week }) => week))) }];
  });
  return grid.periods.flatMap((period, quarter): readonly Violation[] => {
    const departments = firsts.filter((first) => first.quarter === quarter).map(({ id }) => id);
    if (departments.length <= limit) return [];
    return [{ code: 'company-starts', facts: { period, value: departments.length, limit, departments } }];
  });
}

/**
 * No new start in the quarter of, or after, the start of something hot in the same department. Nor does a pilot start and
 * get hot in one quarter, unless it did so already.
 */
function checkHotStarts(examination: Examination, starts: readonly Start[]): readonly Violation[] {
  const { grid } = examination.portfolio;
  const hotFrom = examination.settings['starts.hotIntensity'];
  const hot = examination.placements.filter(({ intensity, start }) => intensity >= hotFrom && start !== null);
  return hot.flatMap((placement) => {
    const quarter = Math.floor((placement.start ?? 0) / PERIOD_WEEKS);
    const close = starts.filter(
      (start) =>
        start.placement !== placement &&
        !(start.placement.pilot === placement.pilot && placement.begun) &&
        start.placement.owner === placement.owner &&
        (start.quarter === quarter || start.quarter === quarter + 1),
    );
    return close.map((start): Violation => {
      const facts = {
        department: placement.owner,
        period: grid.periods[start.quarter ?? 0] ?? '',
        hot: refOf(placement),
      };
      return {
        code: 'hot-start',
        ...refOf(start.placement),
        facts: { ...facts, newStart: refOf(start.placement) },
      };
    });
  });
}

function hasBegun(examination: Examination, pilot: string): boolean {
  return examination.pilots.get(pilot)?.some(({ begun }) => begun) ?? false;
}

function checkBreadth(examination: Examination, starts: readonly Start[]): readonly Violation[] {
  const { counted, plan } = examination.portfolio;
  const quarters = examination.settings['breadth.withinPeriods'];
  return FOUR_CS.flatMap((c): readonly Violation[] => {
    const own = counted.filter(({ pilot }) => pilot.c === c).map(({ pilot }) => pilot.id);
    const excused = Boolean(plan.emptyC?.[c]?.trim());
    const inTime = starts.some(({ placement, week }) => placement.c === c && week < quarters * PERIOD_WEEKS);
    if (own.length === 0 || excused || inTime || own.some((pilot) => hasBegun(examination, pilot))) return [];
    return [{ code: 'breadth', facts: { c, quarters, pilots: own } }];
  });
}

/** What a service organisation may open with: listening or webcare, else what stands in for it. */
function openersOf({ portfolio }: Examination): readonly string[] {
  const pilots = portfolio.counted.map(({ pilot }) => pilot);
  const listening = pilots.filter(
    ({ phases: [first] }) => first?.rung === 'listening' || first?.rung === 'webcare',
  );
  const standIns = pilots.filter(({ c }) => c === 'customer-experience' || c === 'conversation');
  return (listening.length > 0 ? listening : standIns).map(({ id }) => id);
}

function checkOpening(examination: Examination, starts: readonly Start[]): readonly Violation[] {
  const { organisation, plan, counted } = examination.portfolio;
  const past =
    Boolean(plan.facts?.webcare?.runningSince) ||
    counted.some(({ pilot }) => hasBegun(examination, pilot.id));
  const openers = openersOf(examination);
  const [first] = [...starts].sort((one, other) => one.week - other.week);
  if (!organisation.service || past || openers.length === 0 || !first) return [];
  const opening = starts.filter(({ placement }) => openers.includes(placement.pilot)).map(({ week }) => week);
  const earliest = opening.length === 0 ? null : Math.min(...opening);
  if (earliest !== null && earliest <= first.week) return [];
  return [
    {
      code: 'service-first',
      ...refOf(first.placement),
      facts: { pilots: openers, first: first.placement.pilot, earliest },
    },
  ];
}

export function checkStarts(examination: Examination): readonly Violation[] {
  const starts = newStarts(examination);
  const checks = [checkStartsPerQuarter, checkCompanyStarts, checkHotStarts, checkBreadth, checkOpening];
  return checks.flatMap((check) => check(examination, starts));
}
