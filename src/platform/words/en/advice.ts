import { message, type Translation } from '../message.js';
import type { advice as nl } from '../nl/advice.js';

export const advice: Translation<typeof nl> = {
  lift: message('{question} from {from, number} to {to, number} (“{answer}”)'),
  liftOpen: message('an answer to {question}{to, plural, =0 {} other { of at least # (“{answer}”)}}'),
  liftEvidence: message('evidence for {question} ({evidence})'),
  lifts: message('Needed to pass: {lifts}.'),
  liftsOf: message('{criterion}: passes with {lifts}.'),
  unproven: message(
    'Without evidence {count, plural, one {{questions} counts} other {{questions} count}} as 1: name what the answer rests on.',
  ),
  smallerTitle: 'A smaller form',
  smaller: message(
    'A smaller form does fit: start in {from} at intensity {intensity, number}, ' +
      '{count, plural, =0 {within {owner} only} other {with {owner} and {others}}}, and complete phase 1 in {weeks}.',
  ),
  smallerRoom: message(
    '{has, select, both {There is room then for at most {money} and {hours} FTE of {owner}.} ' +
      'money {There is room then for at most {money}.} other {{owner} then has at most {hours} FTE free.}}',
  ),
  smallerNone:
    'Even a smaller form does not fit beside the plan now. Look at it again when the plan changes.',
  cultureTitle: 'The culture that phase 1 asks for',
  cultureAxis: 'Trait',
  cultureNow: 'Now',
  cultureRequired: 'Asked',
  cultureMissing: 'Gap',
  cultureUnknown: 'not recorded',
  cultureFits: 'Phase 1 asks for nothing that is not there yet',
  cultureTotal: message(
    'Phase 1 asks for {total, plural, one {one point} other {# points}} more than there is now',
  ),
  cultureGap: message(
    'Phase 1 asks for more {axes} than there is now: a gap of {total, plural, one {one point} other {# points}} together.',
  ),
  cultureReconsider:
    'Yet the answer to C1 says that nothing has to change. Look at that answer again, or choose a phase 1 that asks for less.',
  cultureNote: 'Each trait runs from 1 to 5. The gap does not count in the points; it helps to go over C1.',
};
