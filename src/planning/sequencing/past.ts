import { EVERYBODY, steepSpots } from './defects.js';
import { DONE, RUNNING, UNPLACED, type Past, type Problem } from './problem.js';
import { makeTimeline, setStarts } from './timeline.js';

/**
 * The problem in which what has begun passes limits by itself: that is history, and counts as a defect no longer. What
 * comes may make none of it worse, which the insertion sees to.
 */
export function withPast(problem: Problem): Problem {
  const { standing, fixed } = problem.phases;
  const timeline = makeTimeline(problem);
  const begun = (phase: number): boolean => standing[phase] === RUNNING || standing[phase] === DONE;
  setStarts(
    timeline,
    fixed.map((week, phase) => (begun(phase) ? week : UNPLACED)),
  );
  const { columns, firstStarts } = timeline;
  const past: Past = {
    steep: new Float64Array(problem.departments.count * columns),
    warming: new Float64Array(columns),
    crowded: Float64Array.from(firstStarts, (starts) => Math.max(0, starts - problem.companyStarts)),
  };
  for (const { department, column, excess } of steepSpots(timeline)) {
    if (department === EVERYBODY) past.warming[column] = excess;
    else past.steep[department * columns + column] = excess;
  }
  return { ...problem, past };
}
