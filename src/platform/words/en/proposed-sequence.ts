import { message, type Translation } from '../message.js';
import type { proposedSequence as nl } from '../nl/proposed-sequence.js';

export const proposedSequence: Translation<typeof nl> = {
  title: 'Proposed sequence',
  lead: 'After a decision at a gate the rest was put in order again: as many pilots as possible fit, and apart from that as little as possible moves.',
  computedOn: message<{ moment: string }>('Proposed on {moment}'),
  none: 'Nothing is proposed now. After a decision at a gate a proposal comes by itself.',
  notYet: 'This proposal does not hold yet. Nothing changes until somebody takes it over.',
  outOfDate:
    'Something changed since this was proposed. It cannot be taken over any more: compute the sequence again.',
  infeasible:
    'No sequence was found that keeps every limit. Compute the sequence on its own page to see what clashes.',
  nothing: 'Nothing has to move: every phase can stay where it is.',
  moved: 'What moves',
  movedCaption: message<{ count: number }>(
    '{count, plural, one {One phase moves} other {# phases move}}; all else stays where it is',
  ),
  figures: 'In figures',
  phase: 'Phase',
  pilotPhase: message<{ pilot: string; phase: number }>('{pilot}, phase\u00a0{phase, number}'),
  now: 'Now',
  proposed: 'Proposed',
  take: 'Take this proposal over',
  drop: 'Throw the proposal away',
  waiting: 'There is a proposal for the order of the rest.',
  waitingNone:
    'After the decision at a gate no sequence was found for the rest that keeps every limit. Compute the sequence yourself to see what clashes, or search longer.',
  leadNone: 'After a decision at a gate a new order was looked for, for the rest.',
  look: 'Look at the proposal',
};
