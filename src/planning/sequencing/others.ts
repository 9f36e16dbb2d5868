import { PERIOD_WEEKS } from '../kernel/grid.js';
import type { Settings } from '../organisation/settings.js';
import type { CarriedOn } from '../pilots/carried-on.js';
import { isEmergency } from '../pilots/planned-phase.js';
import type { Portfolio } from '../portfolio/portfolio.js';

/** What pilots of other plans ask of the departments of this one. It stands still: only their own plan moves them. */
export interface Others {
  /** `[department * weeks + week]`: degrees that limits are held against, and full-time equivalents. */
  readonly heat: Float64Array;
  readonly fte: Float64Array;
  /** The same degrees in the quarter before the plan: `[department * 13 + week]`. */
  readonly before: Float64Array;
}

function degreesOf({ phase }: CarriedOn, share: number): ReadonlyMap<string, number> {
  if (isEmergency(phase)) return new Map();
  const helping = phase.involved.map((id) => [id, share * phase.intensity] as const);
  return new Map([...helping, [phase.owner, phase.intensity]]);
}

/** Adds an amount to the weeks of the row that the phase runs in; `from` is the first week of the row. */
function addTo(
  row: Float64Array,
  { phase: { start, weeks } }: CarriedOn,
  from: number,
  amount: number,
): void {
  const first = Math.max(0, (start ?? 0) - from);
  const after = Math.min(row.length, (start ?? 0) + (weeks ?? 0) - from);
  for (let week = first; week < after; week += 1) row[week] = (row[week] ?? 0) + amount;
}

export function othersOf({ carried, grid }: Portfolio, settings: Settings, ids: readonly string[]): Others {
  const { weeks } = grid;
  const others = {
    heat: new Float64Array(ids.length * weeks),
    fte: new Float64Array(ids.length * weeks),
    before: new Float64Array(ids.length * PERIOD_WEEKS),
  };
  for (const each of carried) {
    const degrees = degreesOf(each, settings['heat.involvedShare']);
    ids.forEach((id, department) => {
      const row = (all: Float64Array, length: number): Float64Array =>
        all.subarray(department * length, (department + 1) * length);
      const heat = degrees.get(id) ?? 0;
      addTo(row(others.heat, weeks), each, 0, heat);
      addTo(row(others.before, PERIOD_WEEKS), each, -PERIOD_WEEKS, heat);
      addTo(row(others.fte, weeks), each, 0, each.about.fte?.[id] ?? 0);
    });
  }
  return others;
}
