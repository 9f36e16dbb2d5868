import { periodOfWeek } from '../kernel/grid.js';
import type { PlannedPhase } from '../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';

/** The beginning of one phase of a counted pilot. */
export interface Start {
  readonly pilot: string;
  readonly owner: string;
  readonly phase: PlannedPhase;
  /** Position of its quarter; negative before the plan. */
  readonly period: number;
}

function startsOf({ phases }: Proposal): readonly Start[] {
  return phases.flatMap((phase) =>
    phase.start === null
      ? []
      : [{ pilot: phase.pilot, owner: phase.owner, phase, period: periodOfWeek(phase.start) }],
  );
}

/** Every phase of every counted pilot that has a start, in the order of the case. */
export function phaseStarts({ counted }: Portfolio): readonly Start[] {
  return counted.flatMap(startsOf);
}

/** Where counted pilots begin: their phase 1. */
export function pilotStarts(portfolio: Portfolio): readonly Start[] {
  return phaseStarts(portfolio).filter(({ phase }) => phase.number === 1);
}
