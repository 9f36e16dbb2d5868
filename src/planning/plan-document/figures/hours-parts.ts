import { PERIOD_WEEKS } from '../../kernel/grid.js';
import { groupBy } from '../../kernel/groups.js';
import { exceeds } from '../../kernel/numbers.js';
import { endOf, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import { contributionTitle, type Contribution } from './heat-curve.js';

/** What one pilot asks of a department in the fullest week of each quarter. */
export interface HoursPart {
  readonly about: Pick<Contribution, 'pilot' | 'title' | 'plan'>;
  /** Full-time equivalents per quarter; over all pilots they add up to the hours of the department. */
  readonly fte: readonly number[];
}

interface Asked {
  readonly department: string;
  readonly about: HoursPart['about'];
  readonly start: number;
  readonly end: number;
  readonly fte: number;
}

function askedBy(about: HoursPart['about'], phase: PlannedPhase): readonly Asked[] {
  const { start, written } = phase;
  const end = endOf(phase);
  if (start === null || end === null) return [];
  return Object.entries(written.fte ?? {}).flatMap(([department, fte]) =>
    fte > 0 ? [{ department, about, start, end, fte }] : [],
  );
}

/** What is asked of each department, in the order of the plan; what runs on from other plans comes last. */
function askedPerDepartment({ counted, carried }: Portfolio): ReadonlyMap<string, readonly Asked[]> {
  const all: readonly Asked[] = [
    ...counted.flatMap(({ pilot: { id, title }, phases }) =>
      phases.flatMap((phase) => askedBy({ pilot: id, title }, phase)),
    ),
    ...carried.flatMap(({ about: { pilot, title, plan }, phase }) => askedBy({ pilot, title, plan }, phase)),
  ];
  return groupBy(all, ({ department }) => department);
}

/** What runs in the fullest week of a quarter; the first such week when there are more. Hours only rise at a start. */
function fullest(asked: readonly Asked[], period: number): readonly Asked[] {
  const [first, after] = [period * PERIOD_WEEKS, (period + 1) * PERIOD_WEEKS];
  const near = asked.filter(({ start, end }) => start < after && end > first);
  const weeks = [...new Set([first, ...near.map(({ start }) => Math.max(first, start))])].sort(
    (a, b) => a - b,
  );
  let best: readonly Asked[] = [];
  let most = 0;
  for (const week of weeks) {
    const running = near.filter(({ start, end }) => start <= week && end > week);
    const sum = running.reduce((total, { fte }) => total + fte, 0);
    if (exceeds(sum, most)) [best, most] = [running, sum];
  }
  return best;
}

function partsOf(asked: readonly Asked[], periods: number): readonly HoursPart[] {
  const rows = new Map<string, { readonly about: HoursPart['about']; readonly fte: number[] }>();
  for (let period = 0; period < periods; period += 1) {
    for (const { about, fte } of fullest(asked, period)) {
      const key = contributionTitle(about) + about.pilot;
      const row = rows.get(key) ?? { about, fte: Array.from({ length: periods }, () => 0) };
      row.fte[period] = (row.fte[period] ?? 0) + fte;
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}

/** Per department id how its hours are made up; departments of which nothing is asked are left out. */
export function hoursParts(portfolio: Portfolio): ReadonlyMap<string, readonly HoursPart[]> {
  const periods = portfolio.grid.periods.length;
  return new Map(
    [...askedPerDepartment(portfolio)].map(([department, asked]) => [department, partsOf(asked, periods)]),
  );
}
