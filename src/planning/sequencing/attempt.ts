import type { Week } from '../kernel/grid.js';
import type { Portfolio, Starts } from '../portfolio/portfolio.js';
import { checkSequence, isPast, type Examined } from './checker/index.js';
import type { Violation } from './constraint.js';
import { toProblem } from './model.js';
import { withPast } from './past.js';
import { FREE, UNPLACED, type Problem, type SequenceDemands } from './problem.js';
import type { Profile } from './profile.js';
import type { SearchOptions } from './search.js';
import { solve, type Solution } from './solve.js';

/** A plan with what is asked of it. */
export interface Asked {
  readonly portfolio: Portfolio;
  readonly profile: Profile;
  readonly demands: SequenceDemands;
  /** What has begun passes these limits by itself, and that is taken as it is; absent: every limit holds everywhere. */
  readonly past?: readonly Violation[];
}

/** The same with its numbers. */
export interface Sequencing extends Asked {
  readonly problem: Problem;
}

export interface Attempt {
  /** The best that was found; absent when what is fixed contradicts itself, so that nothing was looked for. */
  readonly solution?: Solution;
  /** Empty: it is a sequence. */
  readonly violations: readonly Violation[];
}

export function sequencingOf(asked: Asked): Sequencing {
  const problem = toProblem(asked.portfolio, asked.profile, asked.demands);
  return { ...asked, problem: asked.past ? withPast(problem) : problem };
}

/** Back to names, in the order of the case, without phases that do not come. A phase that is done and has no date keeps none. */
export function toStarts(portfolio: Portfolio, problem: Problem, found: Int32Array): Starts {
  const weekOf = (phase: number): Week | null => {
    const week = found[phase] ?? UNPLACED;
    return week === UNPLACED || problem.phases.undated[phase] === 1 ? null : week;
  };
  return new Map(
    portfolio.counted.map(({ pilot, phases }): [string, readonly (Week | null)[]] => {
      const index = problem.names.pilots.indexOf(pilot.id);
      const first = problem.pilots.firstPhase[index] ?? 0;
      return [pilot.id, phases.map((_, phase) => weekOf(first + phase))];
    }),
  );
}

/** From names to indexes; what stands still stays where it is. */
export function fromStarts({ names, phases }: Problem, starts: Starts): Int32Array {
  return Int32Array.from(names.phases, ({ pilot, phase }, index) =>
    phases.standing[index] === FREE
      ? (starts.get(pilot)?.[phase - 1] ?? UNPLACED)
      : (phases.fixed[index] ?? UNPLACED),
  );
}

export function fixedStarts({ phases }: Problem): Int32Array {
  return phases.fixed.map((week, phase) => (phases.standing[phase] === FREE ? UNPLACED : week));
}

/** What other pilots can still mend by warming the quarter before. */
function isSteep({ code }: Violation): boolean {
  return code === 'rise' || code === 'temperature';
}

/** What is only about something that is not placed yet. */
function isAboutMissing(violation: Violation): boolean {
  switch (violation.code) {
    case 'breadth':
    case 'service-first':
      return true;
    case 'order':
    case 'ladder':
      return violation.facts.earliest === null;
    case 'link':
      return violation.facts.earliest === null && violation.facts.counted;
    case 'latest':
      return violation.facts.until === null;
    default:
      return false;
  }
}

export function check({ portfolio, problem, profile, demands }: Sequencing, starts: Int32Array): Examined {
  return checkSequence(portfolio, toStarts(portfolio, problem, starts), profile, demands);
}

/** Limits that a sequence breaks, without what is history. */
export function brokenBy(
  { past = [] }: Pick<Asked, 'past'>,
  { violations }: Pick<Examined, 'violations'>,
): readonly Violation[] {
  return past.length === 0 ? violations : violations.filter((violation) => !isPast(past, violation));
}

/** Looks for a sequence; the independent checker has the last word. `isLifted` names limits that need not hold. */
export function attempt(
  sequencing: Sequencing,
  options: Partial<SearchOptions>,
  isLifted: (violation: Violation) => boolean = () => false,
): Attempt {
  const { problem } = sequencing;
  const violationsOf = (starts: Int32Array): readonly Violation[] =>
    brokenBy(sequencing, check(sequencing, starts)).filter((violation) => !isLifted(violation));
  const base = violationsOf(fixedStarts(problem)).filter((violation) => !isAboutMissing(violation));
  const contradictions = [...problem.conflicts, ...base];
  if (!contradictions.every(isSteep)) return { violations: contradictions };
  const solution = solve(problem, options);
  const violations = violationsOf(solution.starts);
  // Engine and checker share no code, so that this would catch a mistake in either.
  const mistaken = solution.defects === 0 && violations.length > 0;
  return { solution: mistaken ? { ...solution, proved: false } : solution, violations };
}

export interface PersistentOptions extends Partial<SearchOptions> {
  /** Steps of a second try, where the first found no sequence and did not prove that there is none. Default: no second try. */
  readonly persist?: number;
}

/** The same, not giving up too soon: pins can leave so little room that a good answer elsewhere takes a tenth of the steps. */
export function persistentAttempt(
  sequencing: Sequencing,
  { persist, ...options }: PersistentOptions,
): Attempt {
  const first = attempt(sequencing, options);
  const { solution } = first;
  const isOpen = solution && first.violations.length > 0 && !solution.proved;
  if (!persist || !isOpen || options.isCancelled?.()) return first;
  const { onProgress } = options;
  const second = attempt(sequencing, {
    ...{ ...options, work: persist, from: solution.starts },
    ...(onProgress ? { onProgress: (progress) => onProgress({ ...progress, again: true }) } : {}),
  });
  if (!second.solution) return second;
  return { ...second, solution: { ...second.solution, work: solution.work + second.solution.work } };
}
