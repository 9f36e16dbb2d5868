import { ladderPosition, type RungPosition, type LadderPosition } from '../../rules/ladder/position.js';
import type { PlatformChoice } from '../../rules/ladder/platform.js';
import { cell, paragraph, type Mark, type Row, type Section } from '../blocks.js';
import type { Draft } from '../draft.js';
import { count, date, number, say, term, type Piece } from '../facts.js';
import { noDates } from '../spans.js';
import { textColumn } from './tables.js';
import { titleLines } from './titles.js';

function standing({ now, next }: LadderPosition): Piece {
  if (now === null) return say('checks.ladderNone', { next: term('rung', next ?? 'webcare') });
  return next === null
    ? say('checks.ladderTop', { now: term('rung', now) })
    : say('checks.ladderNow', { now: term('rung', now), next: term('rung', next) });
}

const STATE_MARKS: Readonly<Record<RungPosition['state'], Mark>> = {
  running: 'ok',
  planned: 'conditional',
  absent: 'open',
};

function needs({ prerequisites }: RungPosition): readonly Piece[] {
  return prerequisites.map(({ prerequisite, status, recorded }) => {
    const need = term('prerequisite', prerequisite);
    if (status === 'met') return say('checks.needMet', { need });
    return recorded ? say('checks.needOpen', { need }) : say('checks.needUnknown', { need });
  });
}

/** Somebody plans it, and none of its phases has a date. */
function isUnplaced({ state, from }: RungPosition): boolean {
  return state === 'planned' && from === null;
}

function rungRow({ portfolio, sequence }: Draft, position: RungPosition): Row {
  const titles = position.pilots.flatMap((id) => {
    const found = portfolio.proposals.find(({ pilot }) => pilot.id === id)?.pilot;
    return found ? [found] : [];
  });
  const state = term('rungState', position.state);
  const placed = position.from !== null ? say('checks.rungFrom', { date: date(position.from) }) : undefined;
  const from = placed ?? (isUnplaced(position) ? say(noDates(false, sequence !== undefined)) : undefined);
  return {
    kind: 'plain',
    cells: [
      cell([term('rung', position.rung), term('rungMeaning', position.rung)]),
      cell(from ? [state, from] : [state], { mark: STATE_MARKS[position.state] }),
      titles.length === 0 ? cell(say('checks.gainNothing'), { quiet: true }) : cell(titleLines(titles)),
      cell(needs(position)),
    ],
  };
}

function platformSentences(choice: PlatformChoice): readonly Piece[] {
  const size = {
    customers: number(choice.customersFrom, 0),
    visitors: number(choice.visitorsFrom, 0),
  };
  return [
    say('checks.platformExisting'),
    say('checks.platformOwn'),
    ...(choice.sizeAllows ? [] : [say('checks.platformSmall', size)]),
    choice.choice === null
      ? say('checks.platformOpen')
      : say('checks.platformChosen', { platform: term('platform', choice.choice) }),
  ];
}

/** The growth ladder: the rung now, the next one, and what each rung needs. */
export function ladderSection(draft: Draft): Section {
  const position = ladderPosition(draft.portfolio);
  const inState = (state: RungPosition['state']): number =>
    position.rungs.filter((rung) => rung.state === state).length;
  const unplaced = position.rungs.filter(isUnplaced).length;
  return {
    id: 'growth-ladder',
    heading: say('checks.ladder'),
    blocks: [
      paragraph([standing(position)]),
      {
        kind: 'table',
        id: 'growth-ladder-table',
        caption: say('checks.ladderCaption', {
          running: count(inState('running')),
          planned: count(inState('planned') - unplaced),
          unplaced: count(unplaced),
        }),
        look: 'plain',
        columns: [
          textColumn(say('checks.rung')),
          textColumn(say('checks.status')),
          textColumn(say('label.pilots')),
          textColumn(say('checks.rungNeeds')),
        ],
        rows: position.rungs.map((rung) => rungRow(draft, rung)),
      },
      paragraph([say('checks.platform')], 'lead'),
      paragraph(platformSentences(position.platform)),
    ],
    sections: [],
  };
}
