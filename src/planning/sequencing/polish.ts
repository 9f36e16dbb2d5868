import { defectsOf, weightOf } from './defects.js';
import { earliestAfter, earliestFit } from './insertion.js';
import { isBetter, objectiveOf } from './objective.js';
import { FREE, UNPLACED, type Problem } from './problem.js';
import { addPhase, makeTimeline, removePhase, setStarts, type Timeline } from './timeline.js';

/** Rounds of pulling forward; what moves in one round can make room in the next. */
const ROUNDS = 4;

/** Moves one phase to its earliest week when that leaves the sequence whole and no worse. */
function pullForward(timeline: Timeline, phase: number): boolean {
  const week = timeline.start[phase] as number;
  const before = objectiveOf(timeline);
  removePhase(timeline, phase);
  const sooner = earliestFit(timeline, phase, earliestAfter(timeline, phase), week - 1);
  if (sooner < week) {
    addPhase(timeline, phase, sooner);
    // Leaving a quarter cooler than before can make the next one rise too steeply.
    if (weightOf(defectsOf(timeline)) === 0 && !isBetter(before, objectiveOf(timeline))) return true;
    removePhase(timeline, phase);
  }
  addPhase(timeline, phase, week);
  return false;
}

/** Takes out slack that the search left: no phase waits without a reason. */
export function polish(problem: Problem, starts: Int32Array): Int32Array {
  const timeline = makeTimeline(problem);
  setStarts(timeline, starts);
  for (let round = 0, moved = true; moved && round < ROUNDS; round += 1) {
    moved = false;
    for (const phase of problem.order) {
      if (problem.phases.standing[phase] !== FREE || timeline.start[phase] === UNPLACED) continue;
      if (pullForward(timeline, phase)) moved = true;
    }
  }
  return timeline.start.slice();
}
