import type { Random } from '../../kernel/random.js';
import { opposite, type Builder, type Direction } from './builder.js';
import { lengthOf, press, pressPart, type Pair } from './pair.js';
import { clear, place, putDown, type Side } from './side.js';

/**
 * Two sequences crossed: what the mother has before a stretch of time stays where it is, what the father has in that
 * stretch comes next and in his order, and the rest follows in hers. After the window crossover of Debels and Vanhoucke
 * (2007), but only what comes behind the window is placed anew, and it need not look like the father elsewhere.
 */

/** The window, as a part of the father's length: at least, and by how much more. */
const SHORTEST = 0.1;
const SPREAD = 0.3;
/** How often the order is blurred besides, and by how many weeks at most. */
const BLURRED = 0.3;
const BLUR = 8;
/** Weeks that a child may be longer than its mother before it is pressed. */
const SLACK = 3;

interface Window {
  readonly from: number;
  readonly to: number;
}

/** Per week how much more work the father has done by then than the mother. */
function measureAhead(
  { ahead, loads, sides: [{ weeks }] }: Builder,
  mother: Int32Array,
  father: Int32Array,
): void {
  ahead.fill(0);
  const add = (week: number, load: number): void => {
    ahead[week] = (ahead[week] as number) + load;
  };
  for (let phase = 0; phase < loads.length; phase += 1) {
    const load = loads[phase] as number;
    const duration = weeks[phase] as number;
    add((father[phase] as number) + 1, load);
    add((father[phase] as number) + duration + 1, -load);
    add((mother[phase] as number) + 1, -load);
    add((mother[phase] as number) + duration + 1, load);
  }
  // From changes of pace to pace, and from pace to work done.
  for (let pass = 0; pass < 2; pass += 1) {
    for (let week = 1; week < ahead.length; week += 1)
      ahead[week] = (ahead[week] as number) + (ahead[week - 1] as number);
  }
}

/** Of a few windows the one in which the father gains most on the mother. */
function chooseWindow(
  builder: Builder,
  direction: Direction,
  parents: readonly [Pair, Pair],
  random: Random,
): Window {
  const [mother, father] = parents;
  const length = Math.max(2, Math.floor(father.end * (SHORTEST + SPREAD * random())));
  measureAhead(builder, mother.starts[direction], father.starts[direction]);
  const { ahead } = builder;
  let best = { from: 0, gain: -Infinity };
  for (let look = 0; look < builder.looks; look += 1) {
    const from = Math.max(0, Math.floor(random() * (father.end - length + 1)));
    const gain = (ahead[from + length] as number) - (ahead[from] as number);
    if (gain > best.gain) best = { from, gain };
  }
  return { from: best.from, to: best.from + length };
}

function waitsForSome({ after }: Side, phase: number, some: Uint8Array): boolean {
  const stop = after.from[phase + 1] as number;
  for (let at = after.from[phase] as number; at < stop; at += 1) {
    if (some[after.items[at] as number] === 1) return true;
  }
  return false;
}

/** Puts down what stays before the window; `chosen` and `keys` say what comes next, `kept` what follows the window. */
function putBefore(
  builder: Builder,
  direction: Direction,
  parents: readonly [Pair, Pair],
  window: Window,
): void {
  const [mother, father] = parents;
  const { chosen, keys, kept } = builder;
  const side = builder.sides[direction];
  const { order, weeks } = side;
  const early = mother.starts[direction];
  const across = opposite(direction);
  clear(side);
  for (const phase of order) {
    const late = ({ starts, end }: Pair): number =>
      end - (starts[across][phase] as number) - (weeks[phase] as number);
    const inOrder = late(father);
    const inside = inOrder >= window.from && inOrder < window.to;
    const next = inside || (early[phase] as number) >= window.from || waitsForSome(side, phase, chosen);
    chosen[phase] = next ? 1 : 0;
    kept[phase] = next && !inside ? 1 : 0;
    keys[phase] = inside ? inOrder : side.horizon + late(mother);
    if (!next) putDown(side, phase, early[phase] as number);
  }
}

/** A child, pressed; undefined when it comes out as its mother, or longer by more than pressing gains. */
export function cross(builder: Builder, parents: readonly [Pair, Pair], random: Random): Pair | undefined {
  const [mother] = parents;
  const direction = builder.level && random() < 0.5 ? 1 : 0;
  const side = builder.sides[direction];
  putBefore(builder, direction, parents, chooseWindow(builder, direction, parents, random));
  const blur = random() < BLURRED ? BLUR * random() : 0;
  if (blur > 0) {
    for (let phase = 0; phase < side.count; phase += 1)
      builder.keys[phase] = (builder.keys[phase] as number) + blur * random();
  }
  for (const phase of builder.sorter.byKey(side, builder.keys, builder.chosen)) {
    if (!place(side, phase, 0, mother.end + SLACK)) return undefined;
  }
  const early = mother.starts[direction];
  if (side.start.every((week, phase) => week === early[phase])) return undefined;
  return lengthOf(side, side.start) === mother.end
    ? pressPart(builder, direction, mother)
    : press(builder, direction);
}
