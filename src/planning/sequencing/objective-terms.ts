/**
 * What makes one sequence better than another (sequencing.md 5), most important first. Terms of one number group are
 * compared one after the other: a later term only counts where all earlier ones are equal.
 */
export const OBJECTIVE_TERMS = [
  /** 1. Weighted value of the pilots that fit. Higher is better. */
  'value',
  /** 1, then by phase: value x phases that fit. Higher is better. */
  'phases',
  /** 2. Week of the latest first start over the four Cs (breadth early). Lower is better, as all below. */
  'breadth',
  /** 3. Value x week of the first visible result, over the pilots that fit. */
  'result',
  /** 3, then the sum of the weeks in which those pilots finish. */
  'finish',
  /** 4. Squared rises over departments and quarters. */
  'smoothness',
] as const;

export type ObjectiveTerm = (typeof OBJECTIVE_TERMS)[number];
export type Objective = Readonly<Record<ObjectiveTerm, number>>;
