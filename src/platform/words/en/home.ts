import { message, type Translation } from '../message.js';
import type { home as nl } from '../nl/home.js';

export const home: Translation<typeof nl> = {
  title: 'Temperature',
  eyebrow: message('Integration plan {plan} · updated on {moment}'),
  pilots: 'Pilots in the plan',
  noProposals: 'Nothing has been proposed yet.',
  outside: message(
    '{count, plural, =0 {All proposals count.} one {One proposal does not count.} other {# proposals do not count.}}',
  ),
  cs: 'Cs with a pilot',
  ofFour: 'of 4',
  nextGate: 'First gate',
  noGate: 'none',
  gateNote: message('{pilot}. Decider: {decider}.'),
  noGateNote: 'No pilot has a gate with a date.',
  warmest: 'Warmest department',
  ofDegrees: message('of {ceiling}'),
  warmestNote: message('{department} in {quarter}'),
  own: 'Your proposals',
  ownNone:
    'You have no proposal that is still to be finished. A proposal takes a quarter of an hour and you may stop in between.',
  ownCatalogue: 'Choose an example from the catalogue',
  attention: 'Asks for attention',
  allFindings: message('{count, plural, one {The one finding} other {All # findings}}'),
  nothing: 'Nothing asks for attention now: there are no blockers, warnings or tips.',
  toSequence: 'To the sequence',
  board: 'The four Cs by step',
  boardCaption: message(
    '{three, plural, =0 {No pilot has} one {One pilot has} other {# pilots have}} a third step in the plan.',
  ),
  boardNote: 'Number of pilots, and the quarter in which the first one starts.',
  seePilot: 'See the pilot',
  seePilots: 'See the pilots',
  seeSequence: 'See the sequence',
  noStep: 'none',
  toPilots: 'To the pilots',
  datesNote: {
    sequence: 'These are the dates of the computed sequence.',
    asked: 'These are the dates the owners asked for.',
  },
  successes: 'What goes well',
  successNote: message<{ pilot: string; by: string; on: string }>('{pilot} · {by}, {on}'),
  sharedNote: message<{ department: string; on: string }>('customers of {department}, {on}'),
  datesCompute: 'Compute the sequence to see whether it can be calmer.',
  noneTitle: 'No organisation yet',
  noneLead:
    'You do not belong to an organisation yet. Ask a strategy director or administrator for an invitation.',
};
