import {
  addDays,
  assemblePortfolio,
  sequencePortfolio,
  type PlanningCase,
  type Starts,
} from '../../../src/planning/index.js';

/** Start of the first phase in a sequence found without looking on; undefined where the pilot does not fit. */
function startsOf(planningCase: PlanningCase): Starts {
  return sequencePortfolio(assemblePortfolio(planningCase), { work: 0 }).starts;
}

/** The case with the first phase of every so many-th pilot pinned where a known sequence has it: so there is one. */
export function pinnedCase(planningCase: PlanningCase, every: number): PlanningCase {
  const starts = startsOf(planningCase);
  const pilots = planningCase.pilots.map((pilot, index) => {
    const week = starts.get(pilot.id)?.[0] ?? null;
    const [first, ...rest] = pilot.phases;
    if (index % every !== 0 || week === null || !first) return pilot;
    return { ...pilot, phases: [{ ...first, pin: addDays(planningCase.plan.start, 7 * week) }, ...rest] };
  });
  return { ...planningCase, pilots };
}
