import { FOUR_CS, type C } from '../../pilots/four-cs.js';
import { paragraph, type Section } from '../blocks.js';
import type { Draft } from '../draft.js';
import { choice, say, term, text, type Piece } from '../facts.js';
import { pilotSheet } from './sheet.js';
import { writtenBlocks } from './written.js';

/** Variants inside a message cannot have a hyphen in their name. */
function variantOf(c: C): Piece {
  return choice(c.replace('-', '_'));
}

function emptySentence({ portfolio }: Draft, c: C): Piece {
  const reason = portfolio.plan.emptyC?.[c];
  if (reason === undefined) return say('pilots.emptyC', { c: term('c', c) });
  return say('pilots.emptyCReason', { c: term('c', c), reason: text(reason) });
}

function sectionOf(draft: Draft, c: C): Section {
  const own = draft.portfolio.counted.filter(({ pilot }) => pilot.c === c);
  const about = say('pilots.about', { c: variantOf(c) });
  return {
    id: `pilots-${c}`,
    heading: say('pilots.cHeading', { c: term('c', c) }),
    blocks: [
      paragraph(own.length === 0 ? [about, emptySentence(draft, c)] : [about]),
      ...writtenBlocks(draft, c),
    ],
    sections: own.map((proposal) => pilotSheet(draft, proposal)),
  };
}

export function pilotsSection(draft: Draft): Section {
  const none = draft.portfolio.counted.length === 0;
  return {
    id: 'pilots',
    heading: say('pilots.heading'),
    blocks: [paragraph([say(none ? 'pilots.none' : 'pilots.intro')])],
    sections: FOUR_CS.map((c) => sectionOf(draft, c)),
  };
}
