import type { IsoDate } from '../../kernel/dates.js';
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
  readonly groups: readonly { readonly c: C; readonly rows: readonly TimelineRow[] }[];
  /** Weeks in which nothing starts, up to and without `to`. */
  readonly blackout: readonly { readonly from: Week; readonly to: Week }[];
  readonly today?: Week;
  /** Rows carry the dates that were asked for, under the bars. */
  readonly hasAsked: boolean;
}

export interface TimelineRow {
  readonly pilot: string;
  readonly title: string;
  readonly owner: string;
  readonly bars: readonly TimelineBar[];
  /** What the owner asked for, when the bars show something else. */
  readonly asked: readonly { readonly start: Week; readonly end: Week }[];
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

function rowOf(portfolio: Portfolio, proposal: Proposal, withAsked: boolean): TimelineRow {
  const { pilot, phases } = proposal;
  const asked = withAsked ? planPhases(portfolio.grid, pilot) : [];
  return {
    pilot: pilot.id,
    title: pilot.title,
    owner: portfolio.departments.get(pilot.owner)?.name ?? pilot.owner,
    bars: phases.flatMap((phase) => barOf(portfolio, phase)),
    asked: asked.flatMap((phase) => {
      const end = endOf(phase);
      return phase.start === null || end === null ? [] : [{ start: phase.start, end }];
    }),
  };
}

/** The counted pilots in time, grouped by C in the order of the Cs. */
export function timeline(portfolio: Portfolio, options: TimelineOptions = {}): Timeline {
  const { grid, plan } = portfolio;
  const withAsked = options.withAsked ?? false;
  const groups = FOUR_CS.map((c) => ({
    c,
    rows: portfolio.counted
      .filter(({ pilot }) => pilot.c === c)
      .map((proposal) => rowOf(portfolio, proposal, withAsked)),
  })).filter(({ rows }) => rows.length > 0);
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
    hasAsked: withAsked,
  };
}

/** The same timeline over several pages, at most `rows` pilots on each. */
export function splitTimeline(data: Timeline, rows: number): readonly Timeline[] {
  const pages: Timeline['groups'][number][][] = [];
  let room = 0;
  for (const { c, rows: all } of data.groups) {
    for (let from = 0; from < all.length;) {
      if (room === 0) [room] = [rows, pages.push([])];
      const part = all.slice(from, from + room);
      pages.at(-1)?.push({ c, rows: part });
      [from, room] = [from + part.length, room - part.length];
    }
  }
  return pages.length < 2 ? [data] : pages.map((groups) => ({ ...data, groups }));
}
