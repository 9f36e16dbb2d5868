import { weekOfDate, type Grid } from '../kernel/grid.js';
import type { CarriedPhase } from '../organisation/carried.js';
import type { PlannedPhase } from './planned-phase.js';

/** A phase of another plan on the grid of this one. */
export interface CarriedOn {
  readonly about: CarriedPhase;
  readonly phase: PlannedPhase;
}

/** Its dates are the other plan's to change, so here it stands as what runs. Its money is not this plan's. */
export function carriedOn(grid: Grid, carried: readonly CarriedPhase[] = []): readonly CarriedOn[] {
  return carried.map((about) => {
    const { pilot, phase: number, owner, involved = [], intensity, weeks, fte, emergency, start } = about;
    const written = {
      intensity,
      weeks,
      status: 'running' as const,
      started: start,
      ...(fte ? { fte } : {}),
      ...(emergency === undefined ? {} : { emergency }),
    };
    const helping = [...new Set(involved)].filter((id) => id !== owner);
    const place = { pilot, number, owner, involved: helping };
    return {
      about,
      phase: { ...place, written, intensity, weeks, start: weekOfDate(grid, start) },
    };
  });
}
