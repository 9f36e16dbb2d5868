import { placeFrom, type Builder } from './place-unit.js';
import { steepnessOf } from './defects.js';
import { earliestAfter, earliestFit, latestBefore, NEVER } from './insertion.js';
import { removePhase } from './timeline.js';

/**
 * Pinned and running phases can rise too steeply together, and only something that warms the quarter before can mend
 * that. So while the base is too steep, the unit and the start that take most of the steepness away go in first.
 */

interface Remedy {
  readonly unit: number;
  readonly phases: readonly number[];
  readonly week: number;
  readonly steepness: number;
}

function undo({ timeline }: Builder, phases: readonly number[]): void {
  for (const phase of phases) removePhase(timeline, phase);
}

/** The best start of one unit: least steepness left, then earliest. */
function bestStart(builder: Builder, unit: number, steepness: number): Remedy | undefined {
  const { timeline, units } = builder;
  let best: Remedy | undefined;
  for (const phases of units[unit]?.levels ?? []) {
    const first = phases[0] ?? 0;
    const to = latestBefore(timeline, first);
    let week = earliestFit(timeline, first, earliestAfter(timeline, first), to);
    for (; week < NEVER; week = earliestFit(timeline, first, week + 1, to)) {
      if (!placeFrom(builder, phases, week)) continue;
      const left = steepnessOf(timeline);
      if (left < (best?.steepness ?? steepness)) best = { unit, phases, week, steepness: left };
      undo(builder, phases);
    }
  }
  return best;
}

/** Places units as long as that makes the base less steep. */
export function mend(builder: Builder, order: readonly number[]): void {
  let steepness = steepnessOf(builder.timeline);
  while (steepness > 0) {
    let best: Remedy | undefined;
    for (const unit of order) {
      if (builder.placed[unit]) continue;
      const remedy = bestStart(builder, unit, steepness);
      if (remedy && remedy.steepness < (best?.steepness ?? steepness)) best = remedy;
    }
    if (!best || !placeFrom(builder, best.phases, best.week)) return;
    builder.placed[best.unit] = best.phases.length;
    steepness = best.steepness;
  }
}
