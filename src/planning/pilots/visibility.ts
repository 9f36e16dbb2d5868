import type { Pilot } from './pilot.js';
import type { PlannedPhase } from './planned-phase.js';

/**
 * How visible a phase is outside (zichtbaarheid of domain.md 2.3), 0..4. Without the calculator the intensity stands
 * for it; Conversatie listens and practises inside, and counts as not visible (8.3, D).
 */
export function visibilityOf({ c }: Pick<Pilot, 'c'>, phase: PlannedPhase): number {
  const { intensity } = phase.written;
  if (typeof intensity !== 'number') return intensity.visibility;
  return c === 'conversation' ? 0 : phase.intensity;
}
