import type { Pilot } from '../../pilots/pilot.js';
import { chapter, count, list, say, text, title, type Piece } from '../facts.js';

/** Titles in one cell or sentence before only the first of them are named. */
const MOST = 8;
const SHOWN = 5;

/** Titles below each other; of very many the first, and how many more the chapter on pilots has. */
export function titleLines(pilots: readonly Pick<Pilot, 'title'>[]): readonly Piece[] {
  const titles = pilots.map((pilot) => text(pilot.title));
  if (titles.length <= MOST) return titles;
  const more = say('label.morePilots', { count: count(titles.length - SHOWN), chapter: chapter('pilots') });
  return [...titles.slice(0, SHOWN), more];
}

/** Titles in a sentence; of very many the first, and how many others there are. */
export function titleList(pilots: readonly Pick<Pilot, 'title'>[]): Piece {
  const titles = pilots.map((pilot) => title(pilot.title));
  if (titles.length <= MOST) return list(titles);
  return list([...titles.slice(0, SHOWN), say('label.otherPilots', { count: count(titles.length - SHOWN) })]);
}
