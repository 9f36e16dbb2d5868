import { PERIOD_WEEKS } from '../kernel/grid.js';
import type { PhaseRef } from './constraint.js';
import { entriesAt } from './lists.js';
import { UNPLACED, type WeightedLists } from './problem.js';
import { phaseRef, type Scene } from './scene.js';

/** Which other phases have to do with what speaks against a phase. */

/** Other placed phases that pass the test, by name. */
export function others(
  { timeline }: Scene,
  phase: number,
  test: (other: number, start: number) => boolean,
): readonly PhaseRef[] {
  const { problem, start } = timeline;
  const found: PhaseRef[] = [];
  // Asked for every objection to every phase: a loop, because flatMap makes a list for each phase that is not found.
  for (let other = 0; other < start.length; other++) {
    const week = start[other] ?? UNPLACED;
    if (other !== phase && week !== UNPLACED && test(other, week)) found.push(phaseRef(problem, other));
  }
  return found;
}

/**
 * The weeks of a quarter in which others count beside the phase for a department that it weighs on: those in which it runs
 * itself, where it does, since what a department carries in a quarter is the most of its weeks.
 */
function weeksBeside(
  { timeline }: Scene,
  phase: number,
  column: number,
): readonly [from: number, until: number] {
  const [begin, end] = [(column - 1) * PERIOD_WEEKS, column * PERIOD_WEEKS];
  const own = timeline.start[phase] ?? UNPLACED;
  const ownEnd = own + (timeline.problem.phases.weeks[phase] ?? 0);
  return own < end && ownEnd > begin ? [Math.max(own, begin), Math.min(ownEnd, end)] : [begin, end];
}

/** Other phases that weigh on a department in a quarter beside the phase. */
export function weighing(
  scene: Scene,
  phase: number,
  column: number,
  lists: WeightedLists,
  department: number,
): readonly PhaseRef[] {
  const { weeks } = scene.timeline.problem.phases;
  const [from, until] = weeksBeside(scene, phase, column);
  return others(
    scene,
    phase,
    (other, start) =>
      start < until &&
      start + (weeks[other] ?? 0) > from &&
      entriesAt(lists, other).some(([item]) => item === department),
  );
}

/** Other phases of which some department is as warm as it is in a quarter, with the phase where it is warmed by that too. */
export function warmingBeside(scene: Scene, phase: number, column: number): readonly PhaseRef[] {
  const { weeks, heat } = scene.timeline.problem.phases;
  const own = new Set(entriesAt(heat, phase).map(([department]) => department));
  const beside = weeksBeside(scene, phase, column);
  const whole = [(column - 1) * PERIOD_WEEKS, column * PERIOD_WEEKS] as const;
  return others(scene, phase, (other, start) =>
    entriesAt(heat, other).some(([department]) => {
      const [from, until] = own.has(department) ? beside : whole;
      return start < until && start + (weeks[other] ?? 0) > from;
    }),
  );
}
