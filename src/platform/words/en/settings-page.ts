import { message, type Translation } from '../message.js';
import type { settingsPage as nl } from '../nl/settings-page.js';

/** The pages where an organisation reads and changes its thresholds. */
export const settingsPage: Translation<typeof nl> = {
  title: 'Settings',
  lead: 'These thresholds judge proposals and check plans. Each has a default; your organisation may choose otherwise.',
  mayOnlyLook: 'Only the strategy director changes these thresholds.',
  subjects: {
    steps: 'Starts and steps',
    heat: 'Heat and departments',
    breadth: 'Breadth of the plan',
    criteria: 'The four criteria',
    beginning: 'Experience, listening and kick-off',
    ladder: 'Growth model',
    safety: 'Exposure, crisis and measuring',
    pace: 'Pace of the sequence',
  },
  caption: message(
    '{subject}: {changed, plural, =0 {everything is at its default} one {one of {count, number} differs from the default} other {# of {count, number} differ from the default}}',
  ),
  setting: 'Threshold',
  now: 'Now',
  becomes: 'Becomes',
  standard: 'Default',
  unit: 'Unit',
  range: 'Range',
  origin: 'Origin',
  rangeOf: message('{min} to {max}'),
  ownDefault: 'our default',
  ownDefaultAfter: message('our default, after {sources}'),
  changeSubject: 'Change',
  changedTitle: 'What differs from the default',
  nothingChanged: 'All thresholds are at their default.',
  changedLine: message('{setting}: {now} (default {standard})'),
  toStandard: 'Back to the default',
  toStandardHidden: message('for {setting}'),
  allToStandard: 'Put everything back to the default',
  listNote: 'Rows of five numbers are for change tolerance 1 to 5.',
  sourcesTitle: 'Origin',
  sourcesText:
    'None of these numbers is a result of research. The sources say in words what is wise; the number is a choice that makes it possible to compute.',

  formTitle: message('Change {subject}'),
  formLead:
    'Nothing changes yet. First you see what your change does to the findings and the verdicts. An empty field goes back to the default.',
  hint: message('{help} Default {standard}; from {range}. Origin: {origin}.'),
  tolerance: message('Tolerance {number, number}'),
  bound: message('Limit {number, number}'),
  part: message('{setting}: {part}'),
  showEffect: 'See the effect',
  tooHighFor: message('“{setting}” may not be higher than “{other}” ({value})'),
  mustRise: message('At “{setting}” each limit has to be higher than the one before'),

  effectTitle: 'This will change',
  nothing: 'These are the present values. Nothing changes.',
  changes: message('{count, plural, one {You change one threshold} other {You change # thresholds}}'),
  summary: message(
    '{gone, plural, =0 {No finding disappears} one {1 finding disappears} other {# findings disappear}}, ' +
      '{come, plural, =0 {none is added} one {1 is added} other {# are added}}' +
      '{changed, plural, =0 {} one {, 1 gets another weight} other {, # get another weight}}.',
  ),
  onlySequence: 'No finding and no verdict changes.',
  paceNote: 'The pace takes effect when you compute a sequence.',
  gone: 'Disappears',
  come: 'Is added',
  changed: 'Gets another weight',
  was: message('was: {severity}'),
  verdicts: 'Verdicts that change',
  verdictLine: message('{pilot}: from {from} to {to}'),
  planVerdict: message('The whole plan: from “{from}” to “{to}”'),
  staleNote:
    'The computed sequence is out of date afterwards. Until you compute again the pages show the dates that the owners asked for.',
  save: 'Save this change',
  adjust: 'Adjust further',
  cancel: 'Change nothing',

  seeEffect: 'See the effect',
  keepTheirs: 'Leave what holds now',
};
