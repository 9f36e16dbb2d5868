import {
  addDays,
  checkSequence,
  dateOfWeek,
  type Examined,
  type Portfolio,
  type Profile,
  type Starts,
  type Violation,
  type Week,
} from '../../../src/planning/index.js';
import { isPast } from '../../../src/planning/sequencing/checker/index.js';

/** Every sequence there is, one after the other, by the checker's word alone. Only for cases with very few open weeks. */

type Row = readonly (Week | null)[];

/** Weeks in which the case lets something start. */
function openWeeks({ grid, plan }: Portfolio): readonly Week[] {
  return Array.from({ length: grid.weeks }, (_, week) => week).filter((week) => {
    const monday = dateOfWeek(grid, week);
    return !(plan.blackout ?? []).some(({ from, to }) => from <= monday && monday <= to);
  });
}

/** Blackouts that leave only these weeks open. */
export function onlyOpen(
  weeks: readonly Week[],
  horizon: number,
  start: string,
): { from: string; to: string }[] {
  return Array.from({ length: horizon }, (_, week) => week)
    .filter((week) => !weeks.includes(week))
    .map((week) => ({ from: addDays(start, week * 7), to: addDays(start, week * 7 + 6) }));
}

/** All rows of starts for one pilot: whole, without its last phases beyond the second, or not at all. */
function rowsOf(portfolio: Portfolio, index: number, open: readonly Week[]): readonly Row[] {
  const proposal = portfolio.counted[index];
  if (!proposal) return [];
  const { phases } = proposal;
  const still = phases.map(({ start, written }) =>
    written.status === 'running' || written.pin ? start : undefined,
  );
  let rows: Row[] = [[]];
  phases.forEach(({ weeks }, phase) => {
    const choices =
      still[phase] === undefined
        ? [...open.filter((week) => week + (weeks ?? 0) <= portfolio.grid.weeks), null]
        : [still[phase]];
    rows = rows.flatMap((row) =>
      choices
        .filter((week) => followsOn(row, week, phases[phase - 1]?.weeks ?? 0))
        .map((week) => [...row, week]),
    );
  });
  const decided = still.some((week) => week !== undefined);
  return rows.filter((row) => decided || row[0] === null || row.slice(0, 2).every((week) => week !== null));
}

function followsOn(row: Row, week: Week | null, weeksBefore: number): boolean {
  const before = row.at(-1);
  if (before === undefined || week === null) return true;
  return before !== null && week >= before + weeksBefore;
}

/** Ends of the phases of a pilot that lie in the horizon, up to the first that does not. */
function endsOf({ phases }: Portfolio['counted'][number], row: Row, horizon: Week): readonly Week[] {
  const ends = phases.map(({ weeks }, phase) => (row[phase] ?? Infinity) + (weeks ?? 0));
  const outside = ends.findIndex((end) => end > horizon);
  return outside < 0 ? ends : ends.slice(0, outside);
}

/** What one pilot adds: value, phases, result and finish. */
function shareOf(proposal: Portfolio['counted'][number], row: Row, horizon: Week): readonly number[] {
  const { pilot, phases } = proposal;
  const ends = endsOf(proposal, row, horizon);
  const value = pilot.value ?? 1;
  const begin = row[0] ?? null;
  if (begin === null || ends.length < Math.min(2, phases.length)) return [0, value * ends.length, 0, 0];
  const result = begin + (pilot.firstResultWeeks ?? phases[0]?.weeks ?? 0);
  return [value, value * ends.length, value * result, ends.at(-1) ?? 0];
}

/** The terms of the objective in their order, worked out anew from starts and certificate; less is better in all. */
function termsOf({ counted, grid }: Portfolio, starts: Starts, { certificate }: Examined): readonly number[] {
  const firstOfC = new Map<string, Week>();
  const sums = [0, 0, 0, 0];
  for (const proposal of counted) {
    const { c, id } = proposal.pilot;
    const row = starts.get(id) ?? [];
    const begin = row[0] ?? Infinity;
    if (begin < (firstOfC.get(c) ?? Infinity)) firstOfC.set(c, begin);
    shareOf(proposal, row, grid.weeks).forEach((share, term) => {
      sums[term] = (sums[term] ?? 0) + share;
    });
  }
  const [value = 0, phases = 0, result = 0, finish = 0] = sums;
  const smoothness = certificate.departments.reduce((sum, { rise }) => sum + rise * rise, 0);
  return [-value, -phases, Math.max(0, ...firstOfC.values()), result, finish, smoothness];
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const term = one.findIndex((each, index) => Math.abs(each - (other[index] ?? 0)) > 1e-6);
  return term >= 0 && (one[term] ?? 0) < (other[term] ?? 0);
}

/**
 * The best of all sequences that break nothing, term by term; undefined when there is none.
 * @param past limits that are history, and may be passed as far as they are
 */
export function bestTerms(
  portfolio: Portfolio,
  profile: Profile,
  limit: number,
  past: readonly Violation[] = [],
): readonly number[] | undefined | 'too-many' {
  const open = openWeeks(portfolio);
  const rows = portfolio.counted.map((_, index) => rowsOf(portfolio, index, open));
  if (rows.reduce((product, own) => product * own.length, 1) > limit) return 'too-many';
  let best: readonly number[] | undefined;
  const chosen = new Map<string, Row>();
  const choose = (index: number): void => {
    const proposal = portfolio.counted[index];
    if (!proposal) {
      const examined = checkSequence(portfolio, chosen, profile);
      if (!examined.violations.every((violation) => isPast(past, violation))) return;
      const terms = termsOf(portfolio, chosen, examined);
      if (!best || isLess(terms, best)) best = terms;
      return;
    }
    for (const row of rows[index] ?? []) {
      chosen.set(proposal.pilot.id, row);
      choose(index + 1);
    }
  };
  choose(0);
  return best;
}
