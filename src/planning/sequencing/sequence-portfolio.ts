import type { Portfolio, Starts } from '../portfolio/portfolio.js';
import {
  attempt,
  brokenBy,
  check,
  fixedStarts,
  fromStarts,
  persistentAttempt,
  sequencingOf,
  toStarts,
  type Attempt,
  type PersistentOptions,
  type Sequencing,
} from './attempt.js';
import { checkSequence, isPast, pastBreaches } from './checker/index.js';
import type { Certificate } from './checker/certificate.js';
import type { Obstacle } from './conflicts/obstacle.js';
import { planConflict } from './conflicts/plan-conflict.js';
import type { Reason, Violation } from './constraint.js';
import { explain } from './explain.js';
import { objectiveOf } from './objective.js';
import type { Objective } from './objective-terms.js';
import { UNPLACED, type Problem, type SequenceDemands } from './problem.js';
import { wholeProfile, type Profile, type ProfileId } from './profile.js';
import { keptStarts, movedFrom, resequence, type KeptStarts, type MovedStart } from './resequence.js';
import type { SearchOptions } from './search.js';
import { settle } from './settle.js';
import { PERSISTENT_WORK, type Solution } from './solve.js';
import { makeTimeline, setStarts } from './timeline.js';
import { whyNot, type Unfit } from './why-not.js';

export interface SequenceProgress {
  /** Steps done, of `work`. */
  readonly done: number;
  readonly work: number;
  /** The best so far, by pilot id; absent while none breaks no limit. */
  readonly best?: { readonly objective: Objective; readonly starts: Starts };
  /** True of a second try, where the first found no sequence. */
  readonly again?: true;
}

export interface SequenceOptions extends SequenceDemands, Omit<PersistentOptions, 'onProgress' | 'from'> {
  readonly onProgress?: (progress: SequenceProgress) => void;
  /** One of the three by name, or one of the user's own. Default balanced. */
  readonly profile?: ProfileId | Profile;
  /** An earlier sequence: what fits comes first, then as few other starts as possible, then the rest of the objective. */
  readonly keep?: Starts;
  /** The best of a search of the same plan that was broken off: this one goes on from there, and is no worse. */
  readonly from?: Starts;
}

/**
 * optimal: proved that no sequence is better. feasible: breaks nothing but what begun phases pass by themselves (`past`),
 * and may not be the best. infeasible: none was found; `violations` says what stands in the way.
 */
export type SequenceStatus = 'optimal' | 'feasible' | 'infeasible';

export interface SequenceResult {
  readonly status: SequenceStatus;
  readonly profile: Profile;
  /** By pilot id, in the order of the case. When infeasible: only what runs or is pinned. */
  readonly starts: Starts;
  readonly unfit: readonly Unfit[];
  /**
   * When nothing is feasible: a smallest set of limits that cannot hold together. Empty when they are not to blame, as
   * with phases that wait for each other; `violations` then names the culprits.
   */
  readonly conflict: readonly Obstacle[];
  /** With `keep`: the starts that had to change, in the order of the problem. */
  readonly moved?: readonly MovedStart[];
  readonly objective: Objective;
  /** What no sequence can beat, per term, where known. */
  readonly bound?: Partial<Objective>;
  /** Why no phase is a week earlier; of each phase the first is the one to name. */
  readonly reasons: readonly Reason[];
  /** Empty unless infeasible (or as asked). */
  readonly violations: readonly Violation[];
  /** Limits that phases which have begun pass by themselves, which is taken as it is. Absent: none. */
  readonly past?: readonly Violation[];
  readonly certificate: Certificate;
  /** Sequences built to find it. */
  readonly work: number;
  /** True when the status is proved: nothing better exists, or nothing at all. */
  readonly proved: boolean;
}

function profileOf({ settings }: Portfolio, profile: ProfileId | Profile = 'balanced'): Profile {
  return wholeProfile(profile, settings);
}

function measure(problem: Problem, starts: Int32Array): Objective {
  const timeline = makeTimeline(problem);
  setStarts(timeline, starts);
  return objectiveOf(timeline);
}

/** No sequence: what runs and what is pinned stays, with what the nearest attempt breaks and leaves out. */
function infeasible(sequencing: Sequencing, { solution, violations }: Attempt): SequenceResult {
  const { portfolio, problem, profile } = sequencing;
  const starts = fixedStarts(problem);
  return {
    status: 'infeasible',
    profile,
    starts: toStarts(portfolio, problem, starts),
    unfit: solution ? whyNot(portfolio, problem, solution.starts) : [],
    conflict: planConflict(sequencing),
    objective: measure(problem, starts),
    reasons: explain(portfolio, problem, starts),
    violations,
    ...(sequencing.past ? { past: sequencing.past } : {}),
    certificate: check(sequencing, starts).certificate,
    work: solution?.work ?? 0,
    proved: solution?.proved ?? !problem.narrowed,
  };
}

function feasible(
  sequencing: Sequencing,
  { starts: found, bound, proved, work }: Solution,
  kept?: KeptStarts,
): SequenceResult {
  const { portfolio, problem, profile } = sequencing;
  const starts = settle(portfolio, problem, found, kept);
  const examined = check(sequencing, starts);
  const violations = brokenBy(sequencing, examined);
  const past = (sequencing.past ?? []).filter((each) =>
    examined.violations.some((violation) => isPast([each], violation)),
  );
  return {
    status: proved ? 'optimal' : 'feasible',
    profile,
    starts: toStarts(portfolio, problem, starts),
    unfit: whyNot(portfolio, problem, starts),
    conflict: [],
    ...(kept ? { moved: movedFrom(problem, kept, starts) } : {}),
    objective: measure(problem, starts),
    bound,
    reasons: explain(portfolio, problem, starts, kept),
    violations,
    ...(past.length > 0 ? { past } : {}),
    certificate: examined.certificate,
    work,
    proved,
  };
}

/** A sequence to begin with, if it keeps to every limit; it comes from outside, so the checker is asked first. */
function begunWith(sequencing: Sequencing, from: Starts | undefined): Pick<SearchOptions, 'from'> {
  const starts = from && fromStarts(sequencing.problem, from);
  return starts && brokenBy(sequencing, check(sequencing, starts)).length === 0 ? { from: starts } : {};
}

/** Progress by names instead of indexes, and what to begin with by indexes instead of names. */
function searchOptions(
  sequencing: Sequencing,
  { onProgress, from, ...others }: SequenceOptions,
): PersistentOptions {
  const { portfolio, problem } = sequencing;
  const options = { ...others, ...begunWith(sequencing, from) };
  if (!onProgress) return options;
  return {
    ...options,
    onProgress: ({ best, ...progress }) => {
      // Only made when asked for: a search reports thousands of times.
      const named = best && {
        objective: best.objective,
        get starts(): Starts {
          return toStarts(portfolio, problem, best.starts);
        },
      };
      onProgress({ ...progress, ...(named ? { best: named } : {}) });
    },
  };
}

/** Steps, where the caller asks for fewer, in which a sequence that keeps every limit may be found. */
const LEAST_WORK = 200;

/**
 * Where what has begun passes limits by itself, and nothing that comes could mend that, those passages are taken as
 * history: otherwise nothing could ever be put in order again.
 */
function takingPast(
  sequencing: Sequencing,
  { work = 0, persist = 0, isCancelled }: SequenceOptions,
): Sequencing {
  const { portfolio, profile, demands, problem } = sequencing;
  const past = pastBreaches(portfolio, toStarts(portfolio, problem, fixedStarts(problem)), profile);
  if (past.length === 0) return sequencing;
  const mended = attempt(sequencing, {
    ...{ work: Math.min(PERSISTENT_WORK, Math.max(work, persist, LEAST_WORK)), enough: 'any' },
    ...(isCancelled ? { isCancelled } : {}),
  });
  if (mended.solution && mended.violations.length === 0) return sequencing;
  return sequencingOf({ portfolio, profile, demands, past });
}

/** Computes when every phase of every counted pilot starts. The same case and seed give the same answer everywhere. */
export function sequencePortfolio(portfolio: Portfolio, options: SequenceOptions = {}): SequenceResult {
  const profile = profileOf(portfolio, options.profile);
  const sequencing = takingPast(sequencingOf({ portfolio, profile, demands: options }), options);
  const kept = options.keep && keptStarts(sequencing.problem, options.keep);
  const search = searchOptions(sequencing, options);
  const best = kept ? resequence(sequencing, kept, search) : persistentAttempt(sequencing, search);
  if (!best.solution || best.violations.length > 0) return infeasible(sequencing, best);
  return feasible(sequencing, best.solution, kept);
}

/** The dates that the owners asked for, held against the same limits. */
export function asAskedSequence(
  portfolio: Portfolio,
  options: Omit<SequenceOptions, keyof SearchOptions | 'keep'> = {},
): SequenceResult {
  const profile = profileOf(portfolio, options.profile);
  const { problem } = sequencingOf({ portfolio, profile, demands: options });
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
    conflict: [],
    objective: measure(problem, starts),
    reasons: [],
    violations,
    certificate,
    work: 0,
    proved: true,
  };
}
