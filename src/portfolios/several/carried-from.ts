import {
  assemblePortfolio,
  dateOfWeek,
  type CarriedPhase,
  type PlannedPhase,
  type PlanningCase,
  type Portfolio,
  type Proposal,
  type Starts,
} from '../../planning/index.js';
import { followedStarts } from '../followed-starts.js';

/** Longer phases are cut off: no plan looks further ahead. */
const LONGEST = 260;

function carried(
  name: string,
  { grid }: Portfolio,
  { pilot }: Proposal,
  { number, owner, involved, intensity, written, weeks, start }: PlannedPhase,
): readonly CarriedPhase[] {
  if (start === null || weeks === null || weeks <= 0) return [];
  const emergency = written.emergency?.trim();
  return [
    {
      ...{ plan: name, pilot: pilot.id, title: pilot.title, phase: number, c: pilot.c, owner },
      ...(involved.length > 0 ? { involved } : {}),
      intensity,
      ...(written.fte ? { fte: written.fte } : {}),
      ...(emergency ? { emergency } : {}),
      start: dateOfWeek(grid, start),
      weeks: Math.min(weeks, LONGEST),
    },
  ];
}

/** The phases of a plan on the dates that hold, as the plans after it feel them. */
export function carriedFrom(
  name: string,
  planningCase: PlanningCase,
  starts: Starts | undefined,
): readonly CarriedPhase[] {
  const followed = starts && followedStarts(planningCase, starts);
  const portfolio = assemblePortfolio(planningCase, followed ? { starts: followed } : {});
  return portfolio.counted.flatMap((proposal) =>
    proposal.phases.flatMap((phase) => carried(name, portfolio, proposal, phase)),
  );
}
