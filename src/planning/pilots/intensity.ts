import type { Intensity, IntensityItems } from './pilot.js';

/** Sum of the five items (0..20) at which the next intensity begins (domain.md 2.3, D). */
const STEPS = [5, 9, 13, 17];

/** Intensity 1..5 from the calculator's five items, each 0..4. */
export function intensityOf(written: Intensity | IntensityItems): Intensity {
  if (typeof written === 'number') return written;
  const sum = written.reach + written.depth + written.visibility + written.mandate + written.technology;
  return (1 + STEPS.filter((step) => sum >= step).length) as Intensity;
}
