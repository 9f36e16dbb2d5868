import type { Portfolio } from '../portfolio/portfolio.js';
import type { PhaseRef } from './constraint.js';
import type { Problem } from './problem.js';
import type { Timeline } from './timeline.js';

export interface Scene {
  readonly portfolio: Portfolio;
  readonly timeline: Timeline;
}

export function phaseRef(problem: Problem, phase: number): PhaseRef {
  return problem.names.phases[phase] ?? { pilot: '', phase: 0 };
}
