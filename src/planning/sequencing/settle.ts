import type { Portfolio } from '../portfolio/portfolio.js';
import { isBetter, objectiveOf } from './objective.js';
import { objectionsTo } from './objections.js';
import { FREE, UNPLACED, type Problem } from './problem.js';
import type { KeptStarts } from './resequence.js';
import type { Scene } from './scene.js';
import { addPhase, makeTimeline, removePhase, setStarts } from './timeline.js';

/** One week earlier, when nothing speaks against it and the sequence is no worse for it. */
function stepForward(scene: Scene, phase: number): boolean {
  const { timeline } = scene;
  const week = timeline.start[phase] ?? UNPLACED;
  removePhase(timeline, phase);
  const free = objectionsTo(scene, phase, week - 1).length === 0;
  addPhase(timeline, phase, week);
  if (!free) return false;
  const before = objectiveOf(timeline);
  removePhase(timeline, phase);
  addPhase(timeline, phase, week - 1);
  if (!isBetter(before, objectiveOf(timeline))) return true;
  removePhase(timeline, phase);
  addPhase(timeline, phase, week);
  return false;
}

/**
 * Moves phases forward week by week for as long as that costs nothing, so that what is said of a phase that could be
 * earlier is true: it would make the sequence worse. What is kept where it was stays there.
 */
export function settle(
  portfolio: Portfolio,
  problem: Problem,
  starts: Int32Array,
  kept?: KeptStarts,
): Int32Array {
  const timeline = makeTimeline(problem);
  setStarts(timeline, starts);
  const scene: Scene = { portfolio, timeline };
  const isLoose = (phase: number): boolean => {
    const week = timeline.start[phase];
    return problem.phases.standing[phase] === FREE && week !== UNPLACED && kept?.get(phase) !== week;
  };
  for (let moved = true; moved;) {
    moved = false;
    for (const phase of problem.order) {
      while (isLoose(phase) && stepForward(scene, phase)) moved = true;
    }
  }
  return timeline.start.slice();
}
