import { message, type Translation } from '../message.js';
import type { templates as nl } from '../nl/templates.js';

export const templates: Translation<typeof nl> = {
  title: 'Taking the structure along as a template',
  lead: 'You make a new organisation with the same structure as this portfolio. Everything that comes along is below; what is not there does not come along.',
  stays: 'This comes along',
  staysNote:
    'Also the limits of the settings and what waits for what. Dates count from the beginning of the next quarter.',
  leaves: 'This does not come along',
  left: {
    names: 'Names of people, of the organisation, of departments and of pilots.',
    amounts: 'Money, hours, numbers of staff and customers.',
    texts:
      'Every text that somebody wrote: goals, explanations, reasons, risks, lessons, signals and own texts.',
    answers: 'Answers and verdicts: every criterion is unknown in the copy.',
    past: 'Measurements, decisions, adopted versions, files and everything that has happened.',
  },
  department: message('Department {number, number}'),
  pilot: message('Pilot {number, number}: {c}'),
  departments: message(
    '{count, plural, one {One department, with a general name} other {# departments, with a general name}}',
  ),
  tolerance: 'Change tolerance',
  ofFive: message('{tolerance, number} of 5'),
  brings: 'Kind',
  kinds: {
    service: 'customer service',
    hr: 'personnel',
    marketing: 'marketing',
    product: 'product',
    it: 'IT',
    other: 'other',
  },
  pilots: message(
    '{count, plural, =0 {No pilots} one {One pilot, with a general name} other {# pilots, with a general name}}',
  ),
  pilotName: 'Pilot',
  departmentName: 'Department',
  owner: 'Owner',
  phases: 'Phases: weeks and intensity',
  phase: message(
    'phase {number, number}: {weeks, plural, =0 {unknown length} one {# week} other {# weeks}}, intensity {intensity, number}',
  ),
  links: 'Waits for',
  waits: message('{pilot}, phase {phase, number}'),
  nothing: 'nothing',
  settings: message(
    '{count, plural, =0 {All limits are at their default.} one {One limit differs from its default and comes along.} other {# limits differ from their default and come along.}}',
  ),
  make: 'New organisation',
  submit: 'Make this organisation',
  none: 'This portfolio has no pilots yet, so there is no structure to take along.',
  into: {
    link: 'Add this structure to an organisation that is there already',
    back: 'Back to the template',
    chooseTitle: 'Add it to which organisation?',
    chooseLead: 'You choose from the other organisations in which you may propose. Nothing changes yet.',
    to: 'Organisation',
    choose: 'Show what would be added',
    nowhere:
      'There is no other organisation in which you may propose. Make a new organisation, or ask for a role there.',
    title: message('Adding the structure to {organisation}'),
    lead: 'Each pilot is added as a draft. It counts in the plan only when somebody finishes the draft and sends it in. Settings, money and calendar stay as they are.',
    dates:
      'A quarter that the plan does not have is dropped: the phase keeps its length and gets its beginning from the sequence.',
    mapTitle: 'Which department is which?',
    mapLead:
      'A department of the same kind is suggested. Choose another one, or add the department that is missing.',
    department: message(
      '{name} ({kind}; {pilots, plural, =0 {involved only} one {owner of one pilot} other {owner of # pilots}})',
    ),
    new: 'New department',
    missing: message('Choose which department {name} is'),
    noneOwn: 'Here you may propose for your own department only.',
    adds: 'This is added',
    addedDepartments: message(
      'A new department begins with {people, number} people and {fte, number} full-time equivalents for the programme; change that under Set-up.',
    ),
    noDepartments: 'No department is added.',
    show: 'Show it with these departments',
    submit: 'Add this',
    changed:
      'What would be added is not what you saw any more. Nothing has been added. Look at it below, and add it then.',
    refused: 'Nothing has been added, because it does not fit into this organisation.',
  },
};
