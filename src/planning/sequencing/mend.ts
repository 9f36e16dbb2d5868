import { PERIOD_WEEKS } from '../kernel/grid.js';
import { steepnessOf, steepSpots, warms, type SteepSpot } from './defects.js';
import { earliestAfter, earliestFit, latestBefore, NEVER } from './insertion.js';
import { placeFrom, type Builder } from './place-unit.js';
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

/** Weeks in which a unit can begin and then warms a quarter before one that is too steep; none when it warms nobody there. */
function* weeksOf(
  { timeline, problem }: Builder,
  phases: readonly number[],
  spots: readonly SteepSpot[],
): Generator<number, void> {
  if (!phases.some((phase) => spots.some((spot) => warms(problem, phase, spot)))) return;
  const first = phases[0] ?? 0;
  // What begins in the last quarter that is too steep, or later, warms none before it.
  const end = ((spots.at(-1)?.column ?? 1) - 1) * PERIOD_WEEKS;
  const to = Math.min(latestBefore(timeline, first), end - 1);
  let week = earliestFit(timeline, first, earliestAfter(timeline, first), to);
  for (; week < NEVER; week = earliestFit(timeline, first, week + 1, to)) yield week;
}

/** The best start of one unit: least steepness left, then earliest. */
function bestStart(builder: Builder, unit: number, spots: readonly SteepSpot[]): Remedy | undefined {
  const { timeline, units } = builder;
  let best: Remedy | undefined;
  for (const phases of units[unit]?.levels ?? []) {
    for (const week of weeksOf(builder, phases, spots)) {
      if (!placeFrom(builder, phases, week)) continue;
      const steepness = steepnessOf(timeline);
      if (!best || steepness < best.steepness) best = { unit, phases, week, steepness };
      undo(builder, phases);
    }
  }
  return best;
}

/** Places units as long as that makes the base less steep. */
export function mend(builder: Builder, order: readonly number[]): void {
  let steepness = steepnessOf(builder.timeline);
  while (steepness > 0) {
    const spots = steepSpots(builder.timeline);
    let best: Remedy | undefined;
    for (const unit of order) {
      if (builder.placed[unit]) continue;
      const remedy = bestStart(builder, unit, spots);
      if (remedy && remedy.steepness < (best?.steepness ?? steepness)) best = remedy;
    }
    if (!best || !placeFrom(builder, best.phases, best.week)) return;
    builder.placed[best.unit] = best.phases.length;
    steepness = best.steepness;
  }
}
