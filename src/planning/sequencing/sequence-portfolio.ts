import type { Week } from '../kernel/grid.js';
import type { Portfolio, Starts } from '../portfolio/portfolio.js';
import { checkSequence } from './checker/index.js';
import type { Certificate } from './checker/certificate.js';
import type { Reason, Violation } from './constraint.js';
import { explain } from './explain.js';
import { toProblem } from './model.js';
import { objectiveOf } from './objective.js';
import type { Objective } from './objective-terms.js';
import { FREE, UNPLACED, type Problem, type SequenceDemands } from './problem.js';
import { namedProfile, type Profile, type ProfileId } from './profile.js';
import type { SearchOptions } from './search.js';
import { solve, type Solution } from './solve.js';
import { makeTimeline, setStarts } from './timeline.js';
import { whyNot, type Unfit } from './why-not.js';

export interface SequenceOptions extends SequenceDemands, Partial<SearchOptions> {
  /** One of the three by name, or one of the user's own. Default balanced. */
  readonly profile?: ProfileId | Profile;
}

/**
 * optimal: proved that no sequence is better. feasible: breaks nothing, and may not be the best. infeasible: none was
 * found that breaks nothing; `violations` says what stands in the way.
 */
export type SequenceStatus = 'optimal' | 'feasible' | 'infeasible';

export interface SequenceResult {
  readonly status: SequenceStatus;
  readonly profile: Profile;
  /** By pilot id, in the order of the case. When infeasible: only what runs or is pinned. */
  readonly starts: Starts;
  readonly unfit: readonly Unfit[];
  readonly objective: Objective;
  /** What no sequence can beat, per term, where known. */
  readonly bound?: Partial<Objective>;
  /** Why no phase is a week earlier; of each phase the first is the one to name. */
  readonly reasons: readonly Reason[];
  /** Empty unless infeasible (or as asked). */
  readonly violations: readonly Violation[];
  readonly certificate: Certificate;
  /** Sequences built to find it. */
  readonly work: number;
  /** True when the status is proved: nothing better exists, or nothing at all. */
  readonly proved: boolean;
}

function profileOf(portfolio: Portfolio, profile: ProfileId | Profile = 'balanced'): Profile {
  return typeof profile === 'string' ? namedProfile(profile, portfolio.settings) : profile;
}

/** Back to names, in the order of the case. A phase that is done and has no date keeps none. */
function toStarts(portfolio: Portfolio, problem: Problem, found: Int32Array): Starts {
  const weekOf = (phase: number): Week | null => {
    const week = found[phase] ?? UNPLACED;
    return week === UNPLACED || problem.phases.undated[phase] === 1 ? null : week;
  };
  return new Map(
    portfolio.counted.map(({ pilot }): [string, readonly (Week | null)[]] => {
      const index = problem.names.pilots.indexOf(pilot.id);
      const first = problem.pilots.firstPhase[index] ?? 0;
      return [pilot.id, pilot.phases.map((_, phase) => weekOf(first + phase))];
    }),
  );
}

function fixedStarts({ phases }: Problem): Int32Array {
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

interface Sequencing {
  readonly portfolio: Portfolio;
  readonly problem: Problem;
  readonly profile: Profile;
  readonly demands: SequenceDemands;
}

function check(
  { portfolio, problem, profile, demands }: Sequencing,
  starts: Int32Array,
): ReturnType<typeof checkSequence> {
  return checkSequence(portfolio, toStarts(portfolio, problem, starts), profile, demands);
}

function measure(problem: Problem, starts: Int32Array): Objective {
  const timeline = makeTimeline(problem);
  setStarts(timeline, starts);
  return objectiveOf(timeline);
}

/** No sequence: what runs and what is pinned stays, with what the nearest attempt breaks and leaves out. */
function infeasible(
  sequencing: Sequencing,
  violations: readonly Violation[],
  attempt?: Solution,
): SequenceResult {
  const { portfolio, problem, profile } = sequencing;
  const starts = fixedStarts(problem);
  return {
    status: 'infeasible',
    profile,
    starts: toStarts(portfolio, problem, starts),
    unfit: attempt ? whyNot(portfolio, problem, attempt.starts) : [],
    objective: measure(problem, starts),
    reasons: explain(portfolio, problem, starts),
    violations,
    certificate: check(sequencing, starts).certificate,
    work: attempt?.work ?? 0,
    proved: attempt?.proved ?? true,
  };
}

function feasible(sequencing: Sequencing, solution: Solution): SequenceResult {
  const { portfolio, problem, profile } = sequencing;
  const { starts, objective, bound, proved, work } = solution;
  const { certificate, violations } = check(sequencing, starts);
  // The checker has the last word; engine and checker share no code, so that this would catch a mistake in either.
  if (violations.length > 0) return infeasible(sequencing, violations, { ...solution, proved: false });
  return {
    status: proved ? 'optimal' : 'feasible',
    profile,
    starts: toStarts(portfolio, problem, starts),
    unfit: whyNot(portfolio, problem, starts),
    objective,
    bound,
    reasons: explain(portfolio, problem, starts),
    violations,
    certificate,
    work,
    proved,
  };
}

/** Computes when every phase of every counted pilot starts. The same case and seed give the same answer everywhere. */
export function sequencePortfolio(portfolio: Portfolio, options: SequenceOptions = {}): SequenceResult {
  const profile = profileOf(portfolio, options.profile);
  const problem = toProblem(portfolio, profile, options);
  const sequencing: Sequencing = { portfolio, problem, profile, demands: options };
  const base = check(sequencing, fixedStarts(problem)).violations.filter(
    (violation) => !isAboutMissing(violation),
  );
  const contradictions = [...problem.conflicts, ...base];
  if (!contradictions.every(isSteep)) return infeasible(sequencing, contradictions);
  const solution = solve(problem, options);
  if (solution.defects > 0)
    return infeasible(sequencing, check(sequencing, solution.starts).violations, solution);
  return feasible(sequencing, solution);
}

/** The dates that the owners asked for, held against the same limits. */
export function asAskedSequence(
  portfolio: Portfolio,
  options: Omit<SequenceOptions, keyof SearchOptions> = {},
): SequenceResult {
  const profile = profileOf(portfolio, options.profile);
  const problem = toProblem(portfolio, profile, options);
  const asked: Starts = new Map(
    portfolio.counted.map(({ pilot, phases }) => [pilot.id, phases.map(({ start }) => start)]),
  );
  const { certificate, violations } = checkSequence(portfolio, asked, profile, options);
  const starts = problem.phases.fixed.map((_, phase) => {
    const ref = problem.names.phases[phase];
    return asked.get(ref?.pilot ?? '')?.[(ref?.phase ?? 1) - 1] ?? UNPLACED;
  });
  return {
    status: violations.length === 0 ? 'feasible' : 'infeasible',
    profile,
    starts: asked,
    unfit: [],
    objective: measure(problem, starts),
    reasons: [],
    violations,
    certificate,
    work: 0,
    proved: true,
  };
}
