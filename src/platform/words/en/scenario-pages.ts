import { message } from '../message.js';

/** Scenarios: made, compared, made the plan. */
export const scenarioPages = {
  title: 'Scenarios',
  lead: 'A scenario is another way in which the plan could go. It changes nothing until somebody makes it the plan.',
  none: 'There is no scenario yet. Make one to see what another pace or another choice of pilots does.',
  full: message<{ most: number }>(
    'There are {most, number} scenarios, as many as there may be. Remove one to make a new one.',
  ),
  newLink: 'Make a scenario',
  newTitle: 'New scenario',
  newLead: 'Say what you expect. You then see the scenario beside the plan, in words and figures.',
  keepProposal: 'Make a scenario of this',
  beginsWith: 'Begins with this counter-proposal',
  back: 'Back to the scenarios',
  name: 'Name',
  nameHint: 'Such as “Faster” or “Without the blog”.',
  hypothesis: 'What do you expect of it?',
  hypothesisHint: 'In one sentence.',
  dates: 'Which dates does it get?',
  asNow: 'The dates that hold now',
  asProposed: 'The dates of the counter-proposal',
  computed: message<{ profile: string }>('Computed anew: {profile}'),
  out: 'Which pilots does it leave out?',
  outHint: 'Nothing ticked: all pilots of the plan take part.',
  make: 'Make the scenario',
  expected: 'Expectation',
  author: 'Made by',
  profile: 'Profile',
  plan: 'The plan',
  notComputed: 'not computed yet',
  tableCaption: message<{ count: number }>(
    'The plan and {count, plural, one {one scenario} other {# scenarios}} side by side',
  ),
  planComputed: message<{ profile: string }>('As it goes now, with the computed sequence ({profile}).'),
  planAsAsked: 'As it goes now, with the dates that the proposers asked for.',
  views: 'Look at',
  madeBy: message<{ author: string; date: string; profile: string }>('{author} · {date} · {profile}'),
  heading: message<{ one: string; other: string }>('{one} against {other}'),
  without: message<{ pilots: string }>('Without {pilots}.'),
  begunSince: message<{ pilots: string; count: number }>(
    '{pilots} {count, plural, one {has begun meanwhile and takes part} other {have begun meanwhile and take part}} after all.',
  ),
  isComputing: 'The dates are being computed.',
  reload: 'See whether they are there',
  outOfDate:
    'The plan has changed since these dates were computed. Compute them again for a fair comparison.',
  nothingFits:
    'Nothing fits this way: these limits clash. Choose another profile or leave a pilot out in a new scenario.',
  elsewhere:
    'This scenario changes the proposal itself. Who owns a pilot and which phases it has stands only there: ask the proposer for the change. It then holds for the plan as well.',
  toProposal: 'To the proposal',
  goneProposal:
    'The counter-proposal that this began with belongs to a sequence that no longer holds. Make the scenario without it, or go back to the sequence.',
  noDates: 'This scenario has no dates yet.',
  compute: 'Compute the dates',
  earlier: message<{ name: string; c: string; weeks: number }>(
    '{name} shows something in {c} {weeks, plural, one {# week} other {# weeks}} earlier.',
  ),
  later: message<{ name: string; c: string; weeks: number }>(
    '{name} shows something in {c} {weeks, plural, one {# week} other {# weeks}} later.',
  ),
  onlyHere: message<{ name: string; c: string }>('Only {name} shows something in {c}.'),
  noLonger: message<{ name: string; c: string }>('{name} shows nothing in {c}.'),
  passes: message<{ name: string; what: string }>('{name} passes a limit: {what}.'),
  solves: message<{ name: string; what: string }>(
    '{name} stays within a limit that the other one passes: {what}.',
  ),
  overCeiling: message<{ department: string; quarters: string }>(
    '{department} above its ceiling in {quarters}',
  ),
  tooFast: message<{ department: string; quarters: string }>(
    '{department} above its rise limit in {quarters}',
  ),
  smallDifferences: 'No first result and no limit changes; what does differ stands below.',
  noDifferences: 'Both are the same.',
  metricsTitle: 'In figures',
  metricsCaption: message<{ name: string; better: number; worse: number }>(
    'Of {name} {better, plural, =0 {no figure is better} one {one figure is better} other {# figures are better}} and {worse, plural, =0 {none worse} one {one worse} other {# worse}}',
  ),
  figure: 'Figure',
  difference: 'Difference',
  firstResult: message<{ c: string }>('First visible result of {c}, after'),
  metrics: {
    pilots: 'Pilots with a place',
    phases: 'Phases with a place',
    heat: 'Warmest department, in degrees',
    rise: 'Largest rise in a quarter, in degrees',
    aboard: 'Departments aboard',
    allAboard: 'The last department comes aboard after',
    money: 'Money within the plan',
    conditions: 'Pilots with conditions',
    breaches: 'Times that a limit is passed',
  },
  pilotsTitle: 'By pilot',
  pilotsCaption: message<{ count: number }>(
    '{count, plural, =0 {No pilot differs} one {One pilot differs} other {# pilots differ}}',
  ),
  pilotsNote: 'The day on which phase 1 begins, and what differs by phase.',
  pilot: 'Pilot',
  notThere: 'not in the plan',
  added: '+ added',
  removed: '− out',
  longer: message<{ weeks: number }>('{weeks, plural, one {# week} other {# weeks}} longer'),
  shorter: message<{ weeks: number }>('{weeks, plural, one {# week} other {# weeks}} shorter'),
  heatTitle: 'Heat on one axis',
  heatConclusion: message<{
    department: string;
    one: string;
    other: string;
    most: string;
    mostOther: string;
  }>('{department}: at most {most} in {one}, {mostOther} in {other}.'),
  against: 'Hold it against',
  compare: 'Compare',
  promoteTitle: 'Make this the plan',
  promoteLead:
    'What this scenario leaves out or changes then holds for the plan. The sequence is computed anew, as near to these dates as possible. The scenario itself goes; the reason is kept in the audit trail.',
  reason: 'Why?',
  reasonHint: 'One sentence that can still be understood in a year.',
  promote: 'Make this the plan',
  takeOverTitle: 'Take over one difference',
  takeOverLead: 'Only this pilot goes as in the scenario; everything else stays.',
  pilotDiffers: message<{ pilot: string; difference: string }>('{pilot}: {difference}.'),
  takeOver: 'Take over',
  remove: 'Remove this scenario',
  whyNot: 'Why it was not chosen',
  whyNotFigures: 'Not written down yet: the plan says what follows from the figures, if anything does.',
  whyNotLink: 'Write down why',
  whyNotChange: 'Change the reason',
  whyNotTitle: message<{ name: string }>('Why was {name} not chosen?'),
  whyNotLead:
    'The reason stands in the plan, in the chapter on risks and alternatives, in place of what follows from the figures.',
  whyNotReason: 'Reason',
  whyNotHint:
    'One or two sentences that can still be understood in a year. Leave it empty to let the figures speak.',
  whyNotSave: 'Save',
  backToOne: 'Back to the scenario',
};
