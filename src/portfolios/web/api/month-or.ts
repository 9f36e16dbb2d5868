import { STAYS } from '../moves/move.page.js';

/** What a move says of its month when a program leaves it out: the dates stay. */
export function monthOr(body: unknown): { readonly month?: string } {
  const named = typeof body === 'object' && body !== null && Object.hasOwn(body, 'month');
  return named ? {} : { month: STAYS };
}
