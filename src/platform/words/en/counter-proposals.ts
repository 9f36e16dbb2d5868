import { message, type Translation } from '../message.js';
import type { counterProposals as nl } from '../nl/counter-proposals.js';

export const counterProposals: Translation<typeof nl> = {
  change: {
    smaller: message('Make {pilot} smaller: {phases}.'),
    smallerPhase: message('phase {phase, number} from {from, number} to {to, number}'),
    later: message(
      '{what, select, pin {Let {phase} begin later: on {to} instead of {from}.} other {Give {phase} more time: finished on {to} instead of {from}.}}',
    ),
    gap: message(
      '{what, select, pin {Make the pause before {phase} longer: a start on {to} instead of {from}.} other {Make the pause before {phase} longer: finished on {to} instead of {from}.}}',
    ),
    horizon: message(
      'Make the plan {quarters, plural, one {# quarter} other {# quarters}} longer, up to {until}, with as much money in each quarter as in the last one.',
    ),
    split: message(
      'Add an intermediate phase: {phase} first {first} at intensity {mild, number}, and then {second} at intensity {full, number}.',
    ),
    owner: message('Give {pilot} another owner: {to} instead of {from}.'),
    money: message('Set aside {extra} more for {quarter}.'),
    hours: message('Free {extra} FTE more at {department} in {quarter}.'),
  },
  effect: {
    placed: message('{phase} then begins on {day}.'),
    morePlaced: message(
      '{count, plural, one {One more phase gets a place.} other {# more phases get a place.}}',
    ),
    moved: message('{phase} goes from {from} to {to}.'),
    moreMoved: message('{count, plural, one {One more phase moves.} other {# more phases move.}}'),
    nothingMoved: 'Nothing else moves.',
    moreFindings: message('and {count, number} more'),
    cleared: message(
      '{count, plural, one {This finding goes away: {findings}.} other {These findings go away: {findings}.}}',
    ),
    added: message(
      '{count, plural, one {This finding is new: {findings}.} other {These findings are new: {findings}.}}',
    ),
    sameFindings: 'The findings stay the same.',
  },
};
