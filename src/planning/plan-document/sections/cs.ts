import { FOUR_CS, type C } from '../../pilots/four-cs.js';
import type { Draft } from '../draft.js';
import { list, term, type Piece } from '../facts.js';

/** Cs without a pilot in the plan. */
export function missingCs({ portfolio }: Pick<Draft, 'portfolio'>): readonly C[] {
  return FOUR_CS.filter((c) => portfolio.counted.every(({ pilot }) => pilot.c !== c));
}

export function cList(cs: readonly C[]): Piece {
  return list(cs.map((c) => term('c', c)));
}
