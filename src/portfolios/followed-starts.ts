import { followed, makeGrid, type PlanningCase, type Starts } from '../planning/index.js';

/** Start weeks that follow what happened to the pilots that run. */
export function followedStarts({ plan, pilots }: PlanningCase, starts: Starts): Starts {
  const grid = makeGrid(
    plan.start,
    plan.periods.map(({ id }) => id),
  );
  const { leerpauze } = plan;
  const byId = new Map(pilots.map((pilot) => [pilot.id, pilot]));
  return new Map(
    [...starts].map(([id, weeks]) => {
      const pilot = byId.get(id);
      const given = { starts: weeks, ...(leerpauze === undefined ? {} : { leerpauze }) };
      return [id, pilot ? followed(grid, pilot, given) : weeks];
    }),
  );
}
