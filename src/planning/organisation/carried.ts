import type { IsoDate } from '../kernel/dates.js';
import type { C } from '../pilots/four-cs.js';
import type { Intensity } from '../pilots/pilot.js';

/**
 * A phase of a pilot in another plan of the same organisation that runs on into this one. Heat and hours are those of
 * people, whichever plan asks for them; its money is the other plan's.
 */
export interface CarriedPhase {
  /** Name of the other plan. */
  readonly plan: string;
  /** Id and title of the pilot there. */
  readonly pilot: string;
  readonly title: string;
  /** 1-based. */
  readonly phase: number;
  readonly c: C;
  readonly owner: string;
  readonly involved?: readonly string[];
  readonly intensity: Intensity;
  /** Full-time equivalents per department. */
  readonly fte?: Readonly<Record<string, number>>;
  /** A jump in an emergency, whose heat blocks nothing. */
  readonly emergency?: string;
  /** Monday of its first week; may lie before this plan. */
  readonly start: IsoDate;
  /** Evaluation included. */
  readonly weeks: number;
}
