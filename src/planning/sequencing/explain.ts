import { dateOfWeek } from '../kernel/grid.js';
import type { Portfolio } from '../portfolio/portfolio.js';
import type { Constraint, Reason } from './constraint.js';
import { firstDifference, objectiveOf } from './objective.js';
import { objectionsTo } from './objections.js';
import { phaseRef, type Scene } from './scene.js';
import { DONE, FREE, PINNED, UNPLACED, type Problem } from './problem.js';
import type { KeptStarts } from './resequence.js';
import { addPhase, makeTimeline, removePhase, setStarts } from './timeline.js';

/** Nothing forbids the earlier start; then it would make the sequence as a whole worse. */
function choiceReason(scene: Scene, phase: number, week: number): Constraint {
  const { timeline } = scene;
  const now = timeline.start[phase] ?? week;
  const objective = objectiveOf(timeline);
  removePhase(timeline, phase);
  addPhase(timeline, phase, week);
  const term = firstDifference(objective, objectiveOf(timeline)) ?? 'smoothness';
  removePhase(timeline, phase);
  addPhase(timeline, phase, now);
  return { code: 'choice', ...phaseRef(timeline.problem, phase), facts: { term } };
}

function reasonsOf(scene: Scene, phase: number, kept?: KeptStarts): readonly Constraint[] {
  const { portfolio, timeline } = scene;
  const { standing, fixed } = timeline.problem.phases;
  const about = phaseRef(timeline.problem, phase);
  const kind = standing[phase] ?? FREE;
  if (kind === DONE) return [];
  if (kind !== FREE) {
    const still = { week: fixed[phase] ?? 0, day: dateOfWeek(portfolio.grid, fixed[phase] ?? 0) };
    return [{ code: kind === PINNED ? 'pin' : 'running', ...about, facts: still }];
  }
  const week = timeline.start[phase] ?? UNPLACED;
  if (week === UNPLACED) return [];
  removePhase(timeline, phase);
  const objections = objectionsTo(scene, phase, week - 1);
  addPhase(timeline, phase, week);
  if (objections.length > 0) return objections;
  if (kept?.get(phase) !== week) return [choiceReason(scene, phase, week - 1)];
  return [{ code: 'kept', ...about, facts: { week, day: dateOfWeek(portfolio.grid, week) } }];
}

/**
 * Why no phase starts one week earlier, with everything else where it is. Per phase the reason to name comes first: a
 * date or an order before a shortage, since that is what a reader checks first.
 */
export function explain(
  portfolio: Portfolio,
  problem: Problem,
  starts: Int32Array,
  kept?: KeptStarts,
): readonly Reason[] {
  const timeline = makeTimeline(problem);
  setStarts(timeline, starts);
  const scene: Scene = { portfolio, timeline };
  return problem.names.phases.flatMap((ref, phase) =>
    reasonsOf(scene, phase, kept).map((reason) => ({ ...reason, ...ref })),
  );
}
