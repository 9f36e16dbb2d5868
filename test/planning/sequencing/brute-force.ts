import {
  addDays,
  checkSequence,
  dateOfWeek,
  type Portfolio,
  type Profile,
  type Starts,
  type Week,
} from '../../../src/planning/index.js';

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

export function valueOf({ counted, grid }: Portfolio, starts: Starts): number {
  return counted.reduce((sum, { pilot, phases }) => {
    const fits = phases.slice(0, 2).every(({ weeks }, phase) => {
      const start = starts.get(pilot.id)?.[phase] ?? null;
      return start !== null && start + (weeks ?? 0) <= grid.weeks;
    });
    return fits ? sum + (pilot.value ?? 1) : sum;
  }, 0);
}

/** The highest value of a sequence that breaks nothing; undefined when there is none. */
export function bestValue(
  portfolio: Portfolio,
  profile: Profile,
  limit: number,
): number | undefined | 'too-many' {
  const open = openWeeks(portfolio);
  const rows = portfolio.counted.map((_, index) => rowsOf(portfolio, index, open));
  if (rows.reduce((product, own) => product * own.length, 1) > limit) return 'too-many';
  let best: number | undefined;
  const chosen = new Map<string, Row>();
  const choose = (index: number): void => {
    const proposal = portfolio.counted[index];
    if (!proposal) {
      const value = valueOf(portfolio, chosen);
      if (
        (best === undefined || value > best) &&
        checkSequence(portfolio, chosen, profile).violations.length === 0
      )
        best = value;
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
