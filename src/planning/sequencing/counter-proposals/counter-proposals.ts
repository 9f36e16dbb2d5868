import type { Portfolio, Starts } from '../../portfolio/portfolio.js';
import type { PhaseRef } from '../constraint.js';
import type { SequenceDemands } from '../problem.js';
import type { SequenceResult } from '../sequence-portfolio.js';
import { FINDERS } from './candidates.js';
import type { Change } from './change.js';
import { effectOf, type Effect } from './effect.js';
import { caseOf, type Basis, type Target } from './trial.js';

/** A change that would help, computed through and examined by the checker. Nothing of it is applied. */
export interface CounterProposal {
  /** What it is for: a pilot or phase that does not fit, that starts late, or that stands in the way. */
  readonly about: PhaseRef & { readonly aim: Target['aim'] };
  readonly change: Change;
  /** The sequence with the change, phases as they are numbered then. */
  readonly starts: Starts;
  readonly effect: Effect;
}

export interface CounterProposalOptions extends SequenceDemands {
  /** Pilots or phases to make proposals for. */
  readonly targets?: number;
  /** Steps of search for each change in which everything may move. */
  readonly work?: number;
  /** Asked before each change is tried; true ends with what was found. */
  readonly isCancelled?: () => boolean;
}

/** Most that people still read. */
const TARGETS = 4;
const WORK = 60;
/** A phase that starts this many weeks after it was asked for counts as late; a change should win as many. */
const LATE = 13;

/** Pilots that do not fit, the most valuable first; then phases beyond the horizon. */
function unfitTargets({ counted }: Portfolio, { unfit }: SequenceResult): readonly Target[] {
  const valueOf = (id: string): number => counted.find(({ pilot }) => pilot.id === id)?.pilot.value ?? 1;
  const targets = unfit.map(({ pilot, phase, fits }) => ({ pilot, phase, fits }));
  return targets
    .sort((one, other) => Number(one.fits) - Number(other.fits) || valueOf(other.pilot) - valueOf(one.pilot))
    .map(({ pilot, phase }) => ({ aim: 'fit', pilot, phase }));
}

/** First phases that start much later than their owners asked, the latest first. */
function lateTargets({ counted }: Portfolio, { starts }: SequenceResult): readonly Target[] {
  const late = counted.flatMap(({ pilot, phases }) => {
    const asked = phases[0]?.start ?? null;
    const start = starts.get(pilot.id)?.[0] ?? null;
    if (asked === null || start === null || start - Math.max(0, asked) < LATE) return [];
    return [{ pilot: pilot.id, phase: 1, delay: start - asked, week: start - LATE }];
  });
  return late
    .sort((one, other) => other.delay - one.delay)
    .map(({ pilot, phase, week }) => ({ aim: 'earlier', pilot, phase, week }));
}

/** Pilots that are part of what clashes. */
function clashTargets({ conflict, violations }: SequenceResult): readonly Target[] {
  const clashes = conflict.length > 0 ? conflict : violations;
  const phases = clashes.flatMap(({ pilot, phase, facts }): readonly PhaseRef[] => [
    ...(pilot === undefined ? [] : [{ pilot, phase: phase ?? 1 }]),
    ...('others' in facts ? facts.others : []),
  ]);
  const known = new Set<string>();
  return phases.flatMap(({ pilot, phase }): readonly Target[] => {
    if (known.has(pilot)) return [];
    known.add(pilot);
    return [{ aim: 'sequence', pilot, phase }];
  });
}

function targetsOf(portfolio: Portfolio, result: SequenceResult): readonly Target[] {
  if (result.status === 'infeasible') return clashTargets(result);
  return [...unfitTargets(portfolio, result), ...lateTargets(portfolio, result)];
}

/**
 * Changes that would make room: for what does not fit, for what starts late, or for a plan without a sequence. At most
 * one of each kind for each target, and only what the checker has examined.
 * @param portfolio with the dates that the owners asked for
 */
export function counterProposals(
  portfolio: Portfolio,
  result: SequenceResult,
  options: CounterProposalOptions = {},
): readonly CounterProposal[] {
  const { targets = TARGETS, work = WORK, isCancelled = () => false, pins, notTogether } = options;
  const basis: Basis = {
    portfolio,
    planningCase: caseOf(portfolio),
    profile: result.profile,
    ...(result.past ? { past: result.past } : {}),
    demands: { ...(pins ? { pins } : {}), ...(notTogether ? { notTogether } : {}) },
    starts: result.starts,
    work,
  };
  const seen = new Set<string>();
  return targetsOf(portfolio, result)
    .slice(0, targets)
    .flatMap((target) =>
      Object.values(FINDERS).flatMap((find): readonly CounterProposal[] => {
        const found = isCancelled() ? undefined : find(basis, target);
        const key = JSON.stringify(found?.change);
        if (!found || seen.has(key)) return [];
        seen.add(key);
        const { change, trial } = found;
        const { aim, pilot, phase } = target;
        return [
          {
            about: { aim, pilot, phase },
            change,
            starts: trial.starts,
            effect: effectOf(basis, change, trial),
          },
        ];
      }),
    );
}
