import type { Maturity } from '../../maturity/maturity.js';

/** Where the organisation stands on the Social Business Roadmap: 0 is not begun. */
export interface RoadmapPosition {
  readonly phase: Maturity['phase'];
}
