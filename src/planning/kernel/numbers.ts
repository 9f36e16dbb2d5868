/**
 * Halves, thirds and thirteenths add up to 4.499999999 in floating point, and a limit compared with
 * that tells lies. Every comparison with a limit in the core goes through `exceeds`.
 */
const TOLERANCE = 1e-6;

/** True when `value` is above `limit` by more than rounding. */
export function exceeds(value: number, limit: number): boolean {
  return value > limit + TOLERANCE;
}

/** Rounds to `digits` decimals, half away from zero, and drops floating-point dust. */
export function round(value: number, digits = 2): number {
  const factor = 10 ** digits;
  const rounded = Math.round((Math.abs(value) + TOLERANCE / factor) * factor) / factor;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
