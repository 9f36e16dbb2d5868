import { firstRoom, putDown, readyFrom, type Side } from './side.js';

/**
 * Parallel generation (Kolisch 1996): from week to week everything begins that can, in the order of the list. Nothing
 * keeps a hole for what is more urgent but cannot begin yet, so that it is full where a serial sequence is thrifty.
 */
export function placeAtOnce(side: Side, list: Int32Array): void {
  const placed = new Uint8Array(side.count);
  // Weeks before which a phase cannot begin with what stands already: those only grow.
  const soonest = new Int32Array(side.count);
  let waiting = [...list];
  for (let week = 0; waiting.length > 0;) {
    let next = Infinity;
    waiting = waiting.filter((phase) => {
      if (!isOpen(side, phase, placed)) return true;
      if ((soonest[phase] as number) <= week)
        soonest[phase] = firstRoom(side, phase, readyFrom(side, phase, week));
      const stays = (soonest[phase] as number) > week;
      if (!stays) {
        side.placements += 1;
        putDown(side, phase, week);
        placed[phase] = 1;
      }
      // What waits for it opens at its end at the soonest.
      next = Math.min(next, stays ? (soonest[phase] as number) : week + (side.weeks[phase] as number));
      return stays;
    });
    week = next;
  }
}

/** Everything that it waits for has its place. */
function isOpen({ after }: Side, phase: number, placed: Uint8Array): boolean {
  const stop = after.from[phase + 1] as number;
  for (let at = after.from[phase] as number; at < stop; at += 1) {
    if (placed[after.items[at] as number] === 0) return false;
  }
  return true;
}
