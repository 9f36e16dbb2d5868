import { message, type Translation } from '../message.js';
import type { heat as nl } from '../nl/heat.js';

export const heat: Translation<typeof nl> = {
  title: 'Heat per department',
  asTable: 'Heat in numbers',
  department: 'Department',
  ceiling: 'Ceiling',
  riseLimit: 'Rise limit',
  everyone: 'All departments',
  tableNote: 'In degrees. Filled triangle: above the ceiling. Open triangle: rises too fast.',
  overCeiling: 'above the ceiling',
  tooFast: 'rises too fast',
  someOver: message('{departments} {count, plural, one {rises} other {rise}} above the ceiling.'),
  someFast: message('{departments} {count, plural, one {warms} other {warm}} up too fast in a quarter.'),
  none: 'All departments stay below their ceiling and within their rise limit.',
  how: 'Heat is the intensity of everything a department owns, plus half of everything it is involved in.',
  atMost: message('at most {degrees} of {ceiling}'),
  miniNote: 'Each bar is a quarter. The dotted line is the ceiling. All figures share one scale.',
};
