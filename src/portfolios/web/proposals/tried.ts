import type { Portfolio, Proposal } from '../../../planning/index.js';

/** A proposal as if it were in the plan, beside the plan without it. */
export interface Tried {
  readonly proposal: Proposal;
  readonly portfolio: Portfolio;
  readonly without: Portfolio;
}
