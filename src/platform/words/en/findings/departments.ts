import type { departmentArguments } from '../../findings/department-arguments.js';
import type { FindingCatalog } from '../../findings/finding-words.js';
import { message } from '../../message.js';

const NOT_HELD_UP = 'This does not hold up the plan. Do agree on when it ends.';

export const departmentFindings: FindingCatalog<typeof departmentArguments> = {
  'DEP-01': {
    title: 'Above the ceiling',
    sentence: message('{department} boils in {quarter}: {heat} of {capacity}.'),
    advice: message(
      'That is {over} too much. {solved, select, yes {{remedy} Or let another department take the lead.} ' +
        'other {Move {move} or let another department take the lead.}}',
    ),
  },
  'DEP-01.emergency': {
    title: 'Above the ceiling because of an emergency jump',
    sentence: message(
      '{department} reaches {heat} of {capacity} in {quarter}, because of an emergency jump.',
    ),
    advice: message(NOT_HELD_UP),
  },
  'DEP-02': {
    title: 'Above the rise limit',
    sentence: message('{department} rises {rise} in {quarter} ({maximum} at most).'),
    advice: message(
      'That is {over} too much. {solved, select, yes {{remedy}} ' +
        'other {Let a phase that starts then wait for a quarter, or make it less hot.}}',
    ),
  },
  'DEP-02.emergency': {
    title: 'Above the rise limit because of an emergency jump',
    sentence: message(
      '{department} rises {rise} in {quarter} ({maximum} at most), because of an emergency jump.',
    ),
    advice: message(NOT_HELD_UP),
  },
  'DEP-03': {
    title: 'Too many starts',
    sentence: message('{department} starts {count, number} pilots at once in {quarter}: {pilots}.'),
    advice: message(
      'Keep it to {maximum, plural, one {one} other {#}} per quarter and let {over, plural, one {one} other {#}} wait. ' +
        '{solved, select, yes {{remedy}} other {}}',
    ),
  },
  'DEP-04': {
    title: 'Too few hours',
    sentence: message(
      '{department} needs {fte} FTE in {quarter} and has {capacity} FTE free' +
        '{known, select, yes { ({percent}%)} other {}}.',
    ),
    advice: message(
      'That is {short} FTE short. {solved, select, yes {{remedy} Or free up hours.} other {Move work or free up hours.}}',
    ),
  },
  'DEP-05': {
    title: 'Start too close to a hot phase',
    sentence: message(
      '{department} starts {pilots} in {quarter}, shortly after phase {hotPhase, number} of {hotPilot} begins hot ' +
        '(intensity {intensity, number} in {hotQuarter}).',
    ),
    advice: message('Let the new start wait until {clear}. {solved, select, yes {{remedy}} other {}}'),
  },
};
