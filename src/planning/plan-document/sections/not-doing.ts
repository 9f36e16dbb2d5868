import { FOUR_CS } from '../../pilots/four-cs.js';
import { ladderPosition } from '../../rules/ladder/position.js';
import type { ListItem, Section } from '../blocks.js';
import type { Draft } from '../draft.js';
import { chapter, count, list, number, say, term, text, title, type Piece } from '../facts.js';

/** More than this are counted and not named. */
const MOST_NAMED = 3;

function notBig({ portfolio }: Draft): readonly Piece[] {
  const starts = portfolio.counted.flatMap(({ phases }) => phases[0]?.intensity ?? []);
  if (starts.length === 0) return [];
  return [say('notDoing.big', { intensity: number(Math.max(...starts), 0), pilots: count(starts.length) })];
}

function emptyCs({ portfolio: { plan, counted } }: Draft): readonly Piece[] {
  return FOUR_CS.flatMap((c) => {
    const reason = plan.emptyC?.[c];
    const used = counted.some(({ pilot }) => pilot.c === c);
    return reason === undefined || used
      ? []
      : [say('pilots.emptyCReason', { c: term('c', c), reason: text(reason) })];
  });
}

function leftOut({ portfolio }: Draft): readonly Piece[] {
  const out = portfolio.proposals.filter(({ counted }) => !counted).map(({ pilot }) => pilot);
  if (out.length === 0) return [];
  const about = { count: count(out.length), chapter: chapter('left-out') };
  if (out.length > MOST_NAMED) return [say('notDoing.proposals', about)];
  return [say('notDoing.named', { ...about, titles: list(out.map((pilot) => title(pilot.title))) })];
}

/** Rungs above the highest one that runs or is planned. */
function laterRungs({ portfolio }: Draft): readonly Piece[] {
  const { rungs } = ladderPosition(portfolio);
  const highest = rungs.findLastIndex(({ state }) => state !== 'absent');
  const later = highest < 0 ? [] : rungs.slice(highest + 1);
  if (later.length === 0) return [];
  const names = list(later.map(({ rung }) => term('rung', rung)));
  return [say('notDoing.rungs', { rungs: names, count: count(later.length) })];
}

/** What the plan leaves alone on purpose, as far as its data say so. */
export function notDoingSections(draft: Draft): readonly Section[] {
  const sentences = [...notBig(draft), ...emptyCs(draft), ...leftOut(draft), ...laterRungs(draft)];
  if (sentences.length === 0) return [];
  const items = sentences.map((sentence): ListItem => ({ sentences: [sentence] }));
  return [
    {
      id: 'not-doing',
      heading: say('notDoing.heading'),
      blocks: [{ kind: 'list', ordered: false, items }],
      sections: [],
    },
  ];
}
