import type { Constraint } from '../constraint.js';

/** A limit in the way: one member of a set of limits that cannot hold together. */
export type Obstacle = Constraint & {
  /** True when lifting this one solves it, with every other limit as it is. */
  readonly alone: boolean;
};

function excessOf({ facts }: Constraint): number {
  return 'value' in facts ? facts.value - facts.limit : 0;
}

/** The one that passes its limit furthest. */
export function worstOf(constraints: readonly Constraint[]): Constraint | undefined {
  return [...constraints].sort((one, other) => excessOf(other) - excessOf(one))[0];
}

/** What is enough by itself first. */
export function enoughFirst(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  return [...obstacles.filter(({ alone }) => alone), ...obstacles.filter(({ alone }) => !alone)];
}
