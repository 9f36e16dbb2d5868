import type { Starts } from '../../portfolio/portfolio.js';
import { attempt, brokenBy, sequencingOf, toStarts, type Asked, type Sequencing } from '../attempt.js';
import { checkSequence } from '../checker/index.js';
import type { Violation } from '../constraint.js';
import { enoughFirst, worstOf, type Obstacle } from './obstacle.js';
import { isOf, limitsOfPlan, withoutLimits, withoutTheirs, type PlanLimit } from './plan-limits.js';
import { smallestConflict } from './smallest-conflict.js';

/** Sequences built for each question: enough to find one where there is room, and there are some fifty questions. */
const WORK = 40;
/** Phases in all questions together: some sixty questions about 2,000 phases, a thousand about a hundred. */
const ENOUGH = 120_000;

/** A sequence that holds all limits but the lifted ones; undefined when none was found. */
function startsWithout(
  asked: Asked,
  lifted: readonly PlanLimit[],
  enough: 'good' | 'any',
): Starts | undefined {
  const relaxed = sequencingOf(withoutLimits(asked, lifted));
  const sequencing: Sequencing = { ...relaxed, problem: withoutTheirs(relaxed.problem, lifted) };
  const isLifted = (violation: Violation): boolean => lifted.some((limit) => isOf(limit, violation));
  const { solution, violations } = attempt(sequencing, { work: WORK, enough }, isLifted);
  if (!solution || solution.impossible || violations.length > 0) return undefined;
  return toStarts(relaxed.portfolio, relaxed.problem, solution.starts);
}

/**
 * A smallest set of limits for which no sequence was found, each with what breaks it when only the others hold. Empty
 * when that would take too long, or when the limits are not to blame.
 */
export function planConflict(asked: Sequencing): readonly Obstacle[] {
  const { portfolio, profile, demands, problem } = asked;
  let left = Math.ceil(ENOUGH / Math.max(1, problem.phases.count));
  const limits = limitsOfPlan(asked);
  const without = (lifted: readonly PlanLimit[], enough: 'good' | 'any' = 'good'): Starts | undefined => {
    left -= 1;
    return startsWithout(asked, lifted, enough);
  };
  const brokenIn = (starts: Starts): readonly Violation[] =>
    brokenBy(asked, checkSequence(portfolio, starts, profile, demands));
  /** What each sequence that was found breaks: it answers every question in which all of that is lifted. */
  const known: (readonly Violation[])[] = [];
  const possible = (kept: readonly PlanLimit[]): boolean => {
    const lifted = limits.filter((limit) => !kept.includes(limit));
    const isLifted = (violation: Violation): boolean => lifted.some((limit) => isOf(limit, violation));
    if (left <= 0 || known.some((broken) => broken.every(isLifted))) return true;
    const starts = without(lifted, 'any');
    if (starts) known.push(brokenIn(starts));
    return starts !== undefined;
  };
  // Not the limits, then: a phase without end, a ring of links, a plan that is too short for what runs.
  if (!possible([]) || possible(limits)) return [];
  const conflict = smallestConflict(limits, possible);
  // What is left was not examined: half an answer would name innocent limits.
  if (left <= 0) return [];
  const obstacles = conflict.flatMap((limit): readonly Obstacle[] => {
    const own = without([limit]);
    const starts = own ?? without(limits.filter((other) => other === limit || !conflict.includes(other)));
    if (!starts) return [];
    const worst = worstOf(brokenIn(starts).filter((violation) => isOf(limit, violation)));
    return worst ? [{ ...worst, alone: own !== undefined }] : [];
  });
  return enoughFirst(obstacles);
}
