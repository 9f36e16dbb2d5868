import { daysBetween, type IsoDate } from '../../kernel/dates.js';
import { PERIOD_WEEKS, periodAt, weekOfDate, type PeriodId, type Week } from '../../kernel/grid.js';
import { FOUR_CS, type C } from '../../pilots/four-cs.js';
import { endOf, planPhases, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import { EVALUATION_WEEKS, gateWindow } from '../spans.js';

/** Bars per pilot on weeks counted from the plan's start. */
export interface Timeline {
  /** Monday of week 0. */
  readonly start: IsoDate;
  /** Quarters on the axis; later than the plan's own when phases run on. */
  readonly periods: readonly PeriodId[];
  /** Weeks in the plan itself; the axis may be longer. */
  readonly horizon: number;
  readonly groups: readonly TimelineGroup[];
  /** Weeks in which nothing starts, up to and without `to`. */
  readonly blackout: readonly { readonly from: Week; readonly to: Week }[];
  readonly today?: Week;
  /** What stands under the bars: the dates that were asked for, or those of the plan as it was adopted. */
  readonly baseline?: 'asked' | 'adopted';
}

/** Pilots of one C, or of one department by its name. */
export type TimelineGroup = ({ readonly c: C } | { readonly department: string }) & {
  readonly rows: readonly TimelineRow[];
};

export interface TimelineRow {
  readonly pilot: string;
  readonly title: string;
  readonly owner: string;
  readonly bars: readonly TimelineBar[];
  /** Where its phases are in the baseline. */
  readonly baseline: readonly { readonly start: Week; readonly end: Week }[];
}

export interface TimelineBar {
  readonly phase: number;
  readonly intensity: number;
  readonly start: Week;
  /** First week after it. */
  readonly end: Week;
  /** Weeks at the end in which the phase is evaluated; 0 without a gate. */
  readonly evaluation: number;
  /** Week of the decision; absent without a gate. */
  readonly gate?: Week;
}

export interface TimelineOptions {
  /** Draw the dates that the owners asked for under the bars. */
  readonly withAsked?: boolean;
  /** Draw the dates of this plan under the bars instead: the one that was adopted. */
  readonly adopted?: Portfolio;
  /** By C unless asked otherwise. */
  readonly by?: 'c' | 'department';
  readonly today?: IsoDate;
}

/** Longest axis, in quarters beyond the plan's own. */
const EXTRA_PERIODS = 8;

function barOf(portfolio: Portfolio, phase: PlannedPhase): readonly TimelineBar[] {
  const end = endOf(phase);
  if (phase.start === null || end === null || end <= phase.start) return [];
  const gate = gateWindow(portfolio.grid, phase);
  const bar: TimelineBar = {
    phase: phase.number,
    intensity: phase.intensity,
    start: phase.start,
    end,
    evaluation: gate ? Math.min(EVALUATION_WEEKS, end - phase.start) : 0,
    ...(gate ? { gate: gate.week } : {}),
  };
  return [bar];
}

/** Phases of the plan that the bars are held against, on the weeks of this one. */
type Baseline = (proposal: Proposal) => TimelineRow['baseline'];

function spans(phases: readonly PlannedPhase[], shift: Week): TimelineRow['baseline'] {
  return phases.flatMap((phase) => {
    const end = endOf(phase);
    return phase.start === null || end === null ? [] : [{ start: phase.start + shift, end: end + shift }];
  });
}

function baselineOf({ grid }: Portfolio, { adopted, withAsked }: TimelineOptions): Baseline | undefined {
  if (adopted) {
    const shift = daysBetween(grid.start, adopted.grid.start) / 7;
    const known = new Map(adopted.counted.map(({ pilot, phases }) => [pilot.id, phases]));
    return ({ pilot }) => spans(known.get(pilot.id) ?? [], shift);
  }
  return withAsked === true ? ({ pilot }) => spans(planPhases(grid, pilot), 0) : undefined;
}

function rowOf(portfolio: Portfolio, { pilot, phases }: Proposal, baseline: TimelineRow['baseline']) {
  return {
    pilot: pilot.id,
    title: pilot.title,
    owner: portfolio.departments.get(pilot.owner)?.name ?? pilot.owner,
    bars: phases.flatMap((phase) => barOf(portfolio, phase)),
    baseline,
  };
}

function groupsOf(
  { counted, departments }: Portfolio,
  by: TimelineOptions['by'],
  row: (proposal: Proposal) => TimelineRow,
): readonly TimelineGroup[] {
  const rows = (isIn: (proposal: Proposal) => boolean) => counted.filter(isIn).map(row);
  const groups =
    by === 'department'
      ? [...departments.values()].map(({ id, name }) => ({
          department: name,
          rows: rows(({ pilot }) => pilot.owner === id),
        }))
      : FOUR_CS.map((c) => ({ c, rows: rows(({ pilot }) => pilot.c === c) }));
  return groups.filter((group) => group.rows.length > 0);
}

/** The counted pilots in time, grouped by C in the order of the Cs, or by department in the order of the organisation. */
export function timeline(portfolio: Portfolio, options: TimelineOptions = {}): Timeline {
  const { grid, plan } = portfolio;
  const baseline = baselineOf(portfolio, options);
  const groups = groupsOf(portfolio, options.by, (proposal) =>
    rowOf(portfolio, proposal, baseline?.(proposal) ?? []),
  );
  const last = Math.max(
    grid.weeks,
    ...groups.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars.map(({ end }) => end))),
  );
  const periods = Math.min(Math.ceil(last / PERIOD_WEEKS), grid.periods.length + EXTRA_PERIODS);
  const today = options.today === undefined ? undefined : weekOfDate(grid, options.today);
  return {
    start: grid.start,
    periods: Array.from({ length: periods }, (_, index) => periodAt(grid, index)),
    horizon: grid.weeks,
    groups,
    blackout: (plan.blackout ?? []).map(({ from, to }) => ({
      from: weekOfDate(grid, from),
      to: weekOfDate(grid, to) + 1,
    })),
    ...(today === undefined ? {} : { today }),
    ...(baseline ? { baseline: options.adopted ? 'adopted' : 'asked' } : {}),
  };
}

/** The same timeline over several pages, at most `rows` pilots on each. */
export function splitTimeline(data: Timeline, rows: number): readonly Timeline[] {
  const pages: TimelineGroup[][] = [];
  let room = 0;
  for (const group of data.groups) {
    const { rows: all } = group;
    for (let from = 0; from < all.length;) {
      if (room === 0) [room] = [rows, pages.push([])];
      const part = all.slice(from, from + room);
      pages.at(-1)?.push({ ...group, rows: part });
      [from, room] = [from + part.length, room - part.length];
    }
  }
  return pages.length < 2 ? [data] : pages.map((groups) => ({ ...data, groups }));
}
