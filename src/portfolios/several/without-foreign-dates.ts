import { askedSpan, type AskedMoment, type Grid, type Phase, type Pilot } from '../../planning/index.js';

/** A quarter of this plan. A week is counted from the beginning of the plan that the pilot came from. */
function isOwn({ periods }: Grid, moment: AskedMoment | undefined): boolean {
  return typeof moment === 'string' && periods.includes(moment);
}

function withoutMoments(grid: Grid, asked: Phase): Phase {
  const { from: _, to: __, ...phase } = asked;
  const weeks = asked.weeks ?? askedSpan(grid, asked);
  return { ...phase, ...(weeks === null || weeks <= 0 ? {} : { weeks }) };
}

/**
 * A pilot that came from another plan asks for quarters of that one. Where this plan does not have them, its phases
 * keep how long they take and have no date until a sequence gives them one.
 */
export function withoutForeignDates(grid: Grid, pilot: Pilot): Pilot {
  const asked = pilot.phases.flatMap(({ from }) => (from === undefined ? [] : [from]));
  if (asked.every((moment) => isOwn(grid, moment))) return pilot;
  return { ...pilot, phases: pilot.phases.map((phase) => withoutMoments(grid, phase)) };
}
