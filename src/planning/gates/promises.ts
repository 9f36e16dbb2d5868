import { addDays, daysBetween, type IsoDate } from '../kernel/dates.js';
import { dateOfWeek } from '../kernel/grid.js';
import { round } from '../kernel/numbers.js';
import { endOf, type PlannedPhase } from '../pilots/planned-phase.js';
import { entriesOf, type PhasePromise, type ProgressEntry, type PromiseSource } from '../pilots/progress.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';

function promiseOf({ grid }: Portfolio, phase: PlannedPhase): PhasePromise {
  const { written, start, weeks, intensity } = phase;
  const end = endOf(phase);
  const { title, measure, gate, money, fte } = written;
  const hours = fte && round(Object.values(fte).reduce((sum, value) => sum + value, 0));
  return {
    ...(title === undefined ? {} : { title }),
    from: start === null ? null : dateOfWeek(grid, start),
    to: end === null ? null : addDays(dateOfWeek(grid, end), -1),
    weeks,
    intensity,
    ...(measure === undefined ? {} : { measure }),
    ...(gate === undefined || gate === null ? {} : { gate }),
    ...(money === undefined ? {} : { money }),
    ...(hours === undefined ? {} : { fte: hours }),
  };
}

/** What the plan promises of a pilot now: to be frozen when the plan is adopted, or when a phase begins without one. */
export function promisesOf(portfolio: Portfolio, { phases }: Proposal): readonly PhasePromise[] {
  return phases.map((phase) => promiseOf(portfolio, phase));
}

/** A frozen promise of one phase with where it comes from. */
export interface FrozenPromise {
  readonly source: PromiseSource;
  readonly promise: PhasePromise;
}

/**
 * What was promised of a phase: the latest that was frozen before it began. What is adopted while it runs is no promise
 * about it any more.
 */
export function frozenPromise(entries: readonly ProgressEntry[], phase: number): FrozenPromise | undefined {
  const begun = entriesOf(entries, 'started').find(({ fact }) => fact.phase === phase);
  const before = entriesOf(entries, 'promised').filter(({ number }) => !begun || number < begun.number);
  const { source, phases } = before.at(-1)?.fact ?? {};
  const promise = phases?.[phase - 1];
  return source && promise ? { source, promise } : undefined;
}

/** Whole weeks that something came later than promised; negative when earlier. */
export function weeksLater(promised: IsoDate | null, real: IsoDate): number | null {
  return promised === null ? null : Math.floor(daysBetween(promised, real) / 7);
}
