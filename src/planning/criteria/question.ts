import type { Grid } from '../kernel/grid.js';
import type { Department } from '../organisation/organisation.js';
import type { Settings } from '../organisation/settings.js';
import type { Pilot, Score } from '../pilots/pilot.js';
import type { PlannedPhase } from '../pilots/planned-phase.js';

/** Why the form's own data allow no higher answer than this. */
export type LimitReason =
  | 'money-not-committed'
  | 'money-short'
  | 'money-tight'
  | 'money-requested'
  | 'money-verbal'
  | 'owner-hours-not-committed'
  | 'hours-not-committed'
  | 'hours-short'
  | 'hours-tight'
  | 'hours-verbal'
  | 'result-unknown'
  | 'result-late'
  | 'no-measure'
  | 'vanity-measure'
  | 'no-target'
  | 'no-baseline'
  | 'baseline-planned'
  | 'reading-too-late'
  | 'no-follow-up'
  | 'only-phase-2'
  | 'follow-up-bare'
  | 'follow-up-half'
  | 'stops-after-phase-1';

/** The highest answer that one fact of the form allows. */
export interface Limit {
  readonly score: Score;
  readonly reason: LimitReason;
}

/** Everything about one proposal that the computable questions look at. */
export interface Form {
  readonly pilot: Pilot;
  readonly phases: readonly PlannedPhase[];
  readonly grid: Grid;
  readonly departments: ReadonlyMap<string, Department>;
  readonly settings: Settings;
}

/** One of the twenty questions. Its words live outside the core. */
export interface Question {
  /** C1..C5, R1..R5, K1..K5, B1..B5. */
  readonly id: string;
  /** Too low here cannot be made good elsewhere (KO in domain.md 3). */
  readonly knockout: boolean;
  /** `auto` in domain.md 3: what the form's data allow. No limits: the data say nothing against a 3. */
  readonly limits?: (form: Form) => readonly Limit[];
}

export function question(id: string): Question {
  return { id, knockout: false };
}

export function knockout(id: string, limits?: Question['limits']): Question {
  return limits ? { id, knockout: true, limits } : { id, knockout: true };
}

/** The limit that binds: the lowest, and of equals the first. */
export function lowestLimit(limits: readonly Limit[]): Limit | undefined {
  return limits.reduce<Limit | undefined>(
    (lowest, limit) => (lowest && lowest.score <= limit.score ? lowest : limit),
    undefined,
  );
}
