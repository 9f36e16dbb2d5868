import { floorOf } from './construct.js';
import { note, nothingHangs, pick, shuffle, type Move, type Mover } from './mover.js';
import { NEIGHBOURHOODS } from './neighbourhoods.js';
import { placeByPhase, placeUnit, takeOut, type Builder } from './place-unit.js';

/** The large move: whole units out, chosen for what they have in common, and back in another order. */

/** How often a unit goes back with one phase later than it could be. */
const LATER = 0.25;
/** How often units go back phase by phase instead of one whole unit after the other. */
const BY_PHASE = 0.7;
const MOST_UNITS = 8;

/** What waits for something in the list, too: it can then move along. */
function withFollowers({ units }: Builder, chosen: readonly number[]): number[] {
  const all = new Set(chosen);
  units.forEach(({ after, levels }, unit) => {
    if (levels.length > 0 && after.some((earlier) => all.has(earlier))) all.add(unit);
  });
  return [...all];
}

/** Units in the order in which they go back: shuffled, with what is out first now and then, and waiting ones behind. */
function orderOf({ builder, random }: Mover, chosen: number[]): readonly number[] {
  shuffle(chosen, random);
  if (random() < 0.5) chosen.sort((one, other) => (builder.placed[one] ?? 0) - (builder.placed[other] ?? 0));
  const inside = new Set(chosen);
  const result: number[] = [];
  const visit = (unit: number): void => {
    if (!inside.delete(unit)) return;
    for (const earlier of builder.units[unit]?.after ?? []) visit(earlier);
    result.push(unit);
  };
  for (const unit of chosen) visit(unit);
  return result;
}

function choose(mover: Mover): readonly number[] {
  const { builder, random, kin } = mover;
  const size = 1 + Math.floor(random() * MOST_UNITS);
  const neighbourhood = NEIGHBOURHOODS[Math.floor(random() * NEIGHBOURHOODS.length)];
  const chosen = neighbourhood?.(builder, kin, size, random) ?? [];
  return orderOf(mover, random() < 0.5 ? withFollowers(builder, chosen) : [...chosen]);
}

/**
 * Mostly as early as it goes. Now and then one phase later than that: it can warm a quarter for what comes after, or
 * leave room for another.
 */
function putBack({ builder, random }: Mover, unit: number): void {
  const floor = floorOf(builder);
  const all = builder.units[unit]?.levels[0] ?? [];
  const phase = pick(all, random);
  if (phase !== undefined && random() < LATER) {
    const { earliest, latest } = builder.problem.phases;
    const from = earliest[phase] ?? 0;
    const week = from + Math.floor(random() * Math.max(1, (latest[phase] ?? 0) - from));
    if (placeUnit(builder, unit, { floor, notBefore: { phase, week } })) return;
  }
  placeUnit(builder, unit, { floor });
}

/** A few units out, and back in another order. */
export const rebuild: Move = (mover) => {
  const { builder, random } = mover;
  const order = choose(mover);
  for (const unit of order) {
    for (const phase of builder.units[unit]?.levels[0] ?? []) note(mover, phase);
    takeOut(builder, unit);
  }
  if (random() < BY_PHASE) placeByPhase(builder, order, { floor: floorOf(builder) });
  else for (const unit of order) putBack(mover, unit);
  return nothingHangs(mover);
};
