import type { Pilot } from '../../pilots/pilot.js';
import { chapter, count, say, text, type Piece } from '../facts.js';

/** Titles in one cell before only the first of them are named. */
const MOST = 8;
const SHOWN = 5;

/** Titles below each other; of very many the first, and how many more the chapter on pilots has. */
export function titleLines(pilots: readonly Pick<Pilot, 'title'>[]): readonly Piece[] {
  const titles = pilots.map(({ title }) => text(title));
  if (titles.length <= MOST) return titles;
  const more = say('label.morePilots', { count: count(titles.length - SHOWN), chapter: chapter('pilots') });
  return [...titles.slice(0, SHOWN), more];
}
