import type { Settings } from '../../organisation/settings.js';
import type { Measure } from '../../pilots/pilot.js';
import type { PlannedPhase } from '../../pilots/planned-phase.js';

/** Nog niet, indicatief, vereist: whether a phase has to earn its money back in figures (domain.md 6.1). */
export type RoiStance = NonNullable<Measure['roi']>;

export interface ChosenStance {
  readonly stance: RoiStance;
  /** False: the plan does not say, and the default of the method stands. */
  readonly chosen: boolean;
}

const FROM_COMMUNITY: readonly string[] = ['community', 'service-sales', 'social-crm'];

function defaultStance({ number, written: { rung } }: PlannedPhase, settings: Settings): RoiStance {
  if (rung !== undefined && FROM_COMMUNITY.includes(rung)) return 'required';
  if (number >= settings['measures.economicFromPhase']) return 'required';
  return number === 1 ? 'not-yet' : 'indicative';
}

/**
 * The two views on ROI in one treatment: not yet in phase 1, indicative in phase 2, required from phase 3 or from the
 * rung community on, unless the plan chooses otherwise. Source: S3 (author: not yet), its comment (measurable now),
 * S4 (community management is easily quantified).
 */
export function roiStance(phase: PlannedPhase, settings: Settings): ChosenStance {
  const stated = phase.written.measure?.roi;
  return stated
    ? { stance: stated, chosen: true }
    : { stance: defaultStance(phase, settings), chosen: false };
}
