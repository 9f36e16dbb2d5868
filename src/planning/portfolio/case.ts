import type { Organisation } from '../organisation/organisation.js';
import type { Link, Plan } from '../organisation/plan.js';
import type { Pilot } from '../pilots/pilot.js';

/** A whole planning situation as written: what a case file, an export and the database hold. */
export interface PlanningCase {
  readonly organisation: Organisation;
  readonly plan: Plan;
  readonly pilots: readonly Pilot[];
  readonly links: readonly Link[];
}
