import { message, type Translation } from '../message.js';
import type { sequencePage as nl } from '../nl/sequence-page.js';

export const sequencePage: Translation<typeof nl> = {
  title: 'Sequence',
  lead: 'Here you compute when each phase begins, so that no department warms up too fast.',
  formTitle: 'Compute the sequence',
  profile: 'How warm may it get?',
  profiles: {
    calm: {
      name: 'Calm',
      hint: 'Departments get at most three quarters as warm as their ceiling, with four weeks of learning between phases.',
    },
    balanced: { name: 'Balanced', hint: 'Up to the ceiling of each department.' },
    brisk: { name: 'Brisk', hint: 'Above the ceiling, up to 125%. That gives warnings.' },
  },
  compute: 'Compute',
  mayOnlyLook: 'You can look at the sequence. A strategy director or consultant can compute it.',
  none: 'No sequence has been computed yet. Choose above how warm it may get and press Compute.',
  computedOn: message('{profile} · computed on {moment}'),
  status: {
    optimal: 'This sequence keeps to every limit, and it cannot be better.',
    feasible: 'This sequence keeps to every limit.',
    infeasible: 'No sequence keeps to all limits.',
  },
  timeline: 'Over time',
  heat: 'Heat per department',
  timelineTitle: 'All pilots over time',
  timelineDescription: message(
    '{count, plural, =0 {Nothing is in the plan yet.} one {One pilot, with each phase as a bar.} other {# pilots, with each phase as a bar.}}',
  ),
  timelineNote:
    'Hatched: the two weeks in which the gate is decided. Diamond: gate. Thin line below: what the owner asked for.',
  heatTitle: message('Heat of {department}'),
  heatDescription: message('Degrees per quarter: {degrees}. Ceiling: {ceiling}.'),
  heatInside: message('{department} gets at most {most} warm; the ceiling is {ceiling}.'),
  reasons: 'Why here?',
  reasonsCaption: 'For each phase the limit that keeps it from starting earlier',
  pilot: 'Pilot and phase',
  start: 'Starts on',
  asked: 'Asked',
  why: 'Why not earlier',
  unfit: 'What does not fit',
  unfitLine: message('{pilot}, from phase {phase, number}: {reasons}'),
  unfitNone: 'Everything fits in the plan.',
  notAsked: 'no date',
  doesNotFit: 'does not fit',
  broken: 'These limits clash',
};
