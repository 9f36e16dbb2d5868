import { message, type Translation } from '../message.js';
import type { sequenceComparison as nl } from '../nl/sequence-comparison.js';

export const sequenceComparison: Translation<typeof nl> = {
  title: 'Compared with the previous sequence',
  since: message('The previous one: {profile}, computed on {moment}.'),
  planChanged:
    'The plan was changed since the previous sequence. Its dates are shown on the plan as it is now; what did not exist then had no place yet.',
  keptFew:
    'This computation moved as little as possible: as many pilots as possible fit and, where that can be, no fewer phases than before, then as much as possible stays where it is, and only then it counts how early everything is finished.',
  nothing: 'Each phase begins on the same day as in the previous sequence.',
  movedCaption: message(
    '{count, plural, one {One phase has another place} other {# phases have another place}}',
  ),
  from: 'Previous',
  to: 'Now',
  difference: 'Difference',
  later: message('{weeks, plural, one {# week later} other {# weeks later}}'),
  earlier: message('{weeks, plural, one {# week earlier} other {# weeks earlier}}'),
  added: 'gets a place',
  dropped: 'no longer fits',
  why: 'Why',
  figuresCaption: message(
    '{better, plural, =0 {No figure has become better} one {One figure has become better} other {# figures have become better}}, ' +
      '{worse, plural, =0 {none worse} one {one worse} other {# worse}}',
  ),
  figure: 'Figure',
  figures: {
    pilots: 'Pilots with a place',
    phases: 'Phases with a place',
    breadth: 'Every C has begun on',
    ready: 'The last phase is finished on',
    heat: 'Hottest department in one quarter, in degrees',
    rise: 'Largest rise in one quarter, in degrees',
    blocks: 'Blocks',
    warnings: 'Warnings',
  },
  never: 'never',
  better: message('{difference} (better)'),
  worse: message('{difference} (worse)'),
  same: 'the same',
  before: 'Previous',
  after: 'Now',
};
