import {
  askedSpan,
  dateOfWeek,
  type AskedMoment,
  type Grid,
  type IsoDate,
  type Phase,
  type Pilot,
} from '../../planning/index.js';

/** A quarter of this plan. A week is counted from the beginning of the plan that the pilot came from. */
function isOwnMoment({ periods }: Grid, moment: AskedMoment): boolean {
  return typeof moment === 'string' && periods.includes(moment);
}

function isOwnDay(grid: Grid, day: IsoDate): boolean {
  return day >= grid.start && day < dateOfWeek(grid, grid.weeks);
}

function isOwn(grid: Grid, { from, pin, earliest, latest }: Phase): boolean {
  const days = [pin, earliest, latest].flatMap((day) => day ?? []);
  return (from === undefined || isOwnMoment(grid, from)) && days.every((day) => isOwnDay(grid, day));
}

function withoutDates(grid: Grid, asked: Phase): Phase {
  const { from: _, to: __, pin: ___, earliest: ____, latest: _____, ...phase } = asked;
  const weeks = asked.weeks ?? askedSpan(grid, asked);
  return { ...phase, ...(weeks === null || weeks <= 0 ? {} : { weeks }) };
}

/**
 * A pilot that came from another plan asks for days of that one. Where this plan does not have them, its phases keep how
 * long they take and have no date until a sequence gives them one.
 */
export function withoutForeignDates(grid: Grid, pilot: Pilot): Pilot {
  if (pilot.phases.every((phase) => isOwn(grid, phase))) return pilot;
  return { ...pilot, phases: pilot.phases.map((phase) => withoutDates(grid, phase)) };
}
