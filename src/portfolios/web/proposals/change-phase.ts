import type { Phase, Pilot } from '../../../planning/index.js';

type Changes<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** The same object with these values; undefined takes a value away. */
export function changed<T extends object>(known: T, changes: Changes<T>): T {
  return Object.fromEntries(
    Object.entries({ ...known, ...changes }).filter(([, value]) => value !== undefined),
  ) as T;
}

/** The same proposal with another phase in that place, counted from 0; the phases before it must be there. */
export function withPhase(pilot: Pilot, index: number, changes: Changes<Phase>): Pilot {
  const known: Phase = pilot.phases[index] ?? {
    intensity: pilot.phases[index - 1]?.intensity ?? 1,
    ...(index === 0 ? { widens: ['start'] } : {}),
  };
  const phases = [...pilot.phases];
  phases[index] = changed(known, changes);
  return { ...pilot, phases };
}
