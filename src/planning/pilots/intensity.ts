import type { Intensity, IntensityItems } from './pilot.js';

/** The five items of the calculator, in the order in which they are asked (domain.md 2.3, D). */
export const INTENSITY_ITEMS = [
  'reach',
  'depth',
  'visibility',
  'mandate',
  'technology',
] as const satisfies readonly (keyof IntensityItems)[];
export type IntensityItem = (typeof INTENSITY_ITEMS)[number];

/** Sum of the five items (0..20) at which the next intensity begins (domain.md 2.3, D). */
const STEPS = [5, 9, 13, 17];

/** What the five items together come to. */
export interface IntensityScore {
  /** 0..20. */
  readonly sum: number;
  readonly intensity: Intensity;
  /** Points that have to go for one step cooler; null at the coolest. */
  readonly toCooler: number | null;
  /** Points up to one step hotter; null at the hottest. */
  readonly toHotter: number | null;
}

/** The calculator: five items, each 0..4, added up and read off in steps of four. */
export function scoreIntensity(items: IntensityItems): IntensityScore {
  const sum = INTENSITY_ITEMS.reduce((total, item) => total + items[item], 0);
  const reached = STEPS.filter((step) => sum >= step);
  const begin = reached.at(-1);
  const next = STEPS[reached.length];
  return {
    sum,
    intensity: (1 + reached.length) as Intensity,
    toCooler: begin === undefined ? null : sum - begin + 1,
    toHotter: next === undefined ? null : next - sum,
  };
}

/** Intensity 1..5 as written, or from the calculator's five items. */
export function intensityOf(written: Intensity | IntensityItems): Intensity {
  return typeof written === 'number' ? written : scoreIntensity(written).intensity;
}
