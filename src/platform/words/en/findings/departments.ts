import type { departmentArguments } from '../../findings/department-arguments.js';
import type { FindingCatalog } from '../../findings/finding-words.js';
import { message } from '../../message.js';

export const departmentFindings: FindingCatalog<typeof departmentArguments> = {
  'DEP-01': {
    title: 'Above the ceiling',
    text: message(
      '{department} boils in {quarter}: {heat} of {capacity}. Move {move} or let another department take the lead.',
    ),
  },
  'DEP-01.emergency': {
    title: 'Above the ceiling because of an emergency jump',
    text: message(
      '{department} reaches {heat} of {capacity} in {quarter}, because of an emergency jump. This does not hold up the plan.',
    ),
  },
  'DEP-02': {
    title: 'Above the rise limit',
    text: message('{department} rises {rise} in {quarter} ({maximum} at most).'),
  },
  'DEP-02.emergency': {
    title: 'Above the rise limit because of an emergency jump',
    text: message(
      '{department} rises {rise} in {quarter} ({maximum} at most), because of an emergency jump. This does not hold up the plan.',
    ),
  },
  'DEP-03': {
    title: 'Too many starts',
    text: message(
      '{department} starts {count, number} pilots at once in {quarter}: {pilots}. ' +
        'Keep it to {maximum, plural, one {one} other {#}} per quarter.',
    ),
  },
  'DEP-04': {
    title: 'Too few hours',
    text: message(
      '{department} needs {fte} FTE in {quarter} and has {capacity} FTE free' +
        '{known, select, yes { ({percent}%)} other {}}. Move work or free up hours.',
    ),
  },
  'DEP-05': {
    title: 'Start too close to a hot phase',
    text: message(
      '{department} starts {pilots} in {quarter}, shortly after phase {hotPhase, number} of {hotPilot} begins hot ' +
        '(intensity {intensity, number} in {hotQuarter}). Let a new start wait.',
    ),
  },
};
