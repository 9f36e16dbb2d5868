import type { Week } from '../kernel/grid.js';
import type { Phase } from '../pilots/pilot.js';
import type { PlanningCase } from './case.js';
import type { Portfolio } from './portfolio.js';

function dated(phase: Phase, start: Week | null, weeks: number | null): Phase {
  // What began before the plan cannot be written as a week of it; its own dates say when it began.
  if (start !== null && start < 0) return phase;
  const { from: _from, to: _to, weeks: _weeks, ...rest } = phase;
  return {
    ...rest,
    ...(start === null ? {} : { from: { week: start } }),
    ...(weeks === null ? {} : { weeks }),
  };
}

/** The case with the dates of a portfolio written into the pilots that count: read again, it is this plan "as asked". */
export function datedCase(planningCase: PlanningCase, { counted }: Portfolio): PlanningCase {
  const planned = new Map(counted.map(({ pilot, phases }) => [pilot.id, phases]));
  const pilots = planningCase.pilots.map((pilot) => {
    const phases = planned.get(pilot.id);
    if (!phases) return pilot;
    return { ...pilot, phases: phases.map(({ written, start, weeks }) => dated(written, start, weeks)) };
  });
  return { ...planningCase, pilots };
}
