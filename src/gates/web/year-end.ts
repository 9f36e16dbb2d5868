import { leftAtYearEnd, type GateDue } from '../../planning/index.js';
import type { Speech } from '../../platform/words/index.js';

/** Which days are left for a decision that the turn of the year falls into; undefined where it does not. */
export function yearEndNote({ due, window }: GateDue, { t, f }: Speech): string | undefined {
  const left = due === 'overdue' || due === 'too-long' ? undefined : leftAtYearEnd(window);
  if (!left) return undefined;
  if (left.length === 0) return t.gates.yearEndNothing;
  return t.gates.yearEndLeft({ days: f.list(left.map(({ from, to }) => f.dates(from, to))) });
}
