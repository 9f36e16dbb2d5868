import { FOUR_CS } from '../../pilots/four-cs.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import { ladderPosition, type RungPosition } from '../../rules/ladder/position.js';
import type { ListItem, Section } from '../blocks.js';
import type { Draft } from '../draft.js';
import { chapter, count, list, number, say, term, text, title, type Piece } from '../facts.js';

/** More than this are counted and not named. */
const MOST_NAMED = 3;

function notBig({ portfolio }: Draft): readonly Piece[] {
  const starts = portfolio.counted.flatMap(({ phases }) => phases[0]?.intensity ?? []);
  const highest = Math.max(0, ...starts);
  if (starts.length === 0 || highest >= portfolio.settings['start.bigBangFrom']) return [];
  return [say('notDoing.big', { intensity: number(highest, 0), pilots: count(starts.length) })];
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

/** Left out on purpose: refused, parked, withdrawn or excluded. What is not finished waits for its owner. */
function isLeftOut({ counted, standing, assessment }: Proposal): boolean {
  return !counted && !(standing === 'not-eligible' && assessment.verdict === 'incomplete');
}

function leftOut({ portfolio }: Draft): readonly Piece[] {
  const out = portfolio.proposals.filter(isLeftOut).map(({ pilot }) => pilot);
  if (out.length === 0) return [];
  const about = { count: count(out.length), chapter: chapter('left-out') };
  if (out.length > MOST_NAMED) return [say('notDoing.proposals', about)];
  return [say('notDoing.named', { ...about, titles: list(out.map((pilot) => title(pilot.title))) })];
}

/** Rungs above the highest one that runs or is planned. */
function laterRungs({ portfolio, sequence }: Draft): readonly Piece[] {
  const { rungs } = ladderPosition(portfolio);
  // What a computed sequence has no room for does not come in this plan.
  const comes = ({ state, from }: RungPosition): boolean =>
    state === 'running' || (state === 'planned' && (from !== null || !sequence));
  const highest = rungs.findLastIndex(comes);
  const later = highest < 0 ? [] : rungs.slice(highest + 1);
  if (later.length === 0) return [];
  const facts = {
    rungs: list(later.map(({ rung }) => say('notDoing.rung', { rung: term('rung', rung) }))),
    count: count(later.length),
  };
  const skips = rungs.slice(0, highest).some(({ state }) => state === 'absent');
  return [skips ? say('notDoing.laterRungs', facts) : say('notDoing.rungs', facts)];
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
