import type { Dimension, Phase } from '../../pilots/pilot.js';

/** What a phase widens, without doubles; `start` only marks phase 1 and widens nothing. */
export function widenedDimensions({ widens = [] }: Phase): readonly Dimension[] {
  return [...new Set(widens)].filter((dimension) => dimension !== 'start');
}
