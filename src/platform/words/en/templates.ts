import { message, type Translation } from '../message.js';
import type { templates as nl } from '../nl/templates.js';

export const templates: Translation<typeof nl> = {
  title: 'Taking the build along as a template',
  lead: 'You make a new organisation with the same build as this portfolio. Everything that comes along is below; what is not there does not come along.',
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
    '{count, plural, =0 {All limits are at their default.} one {One limit differs from its default and comes along so.} other {# limits differ from their default and come along so.}}',
  ),
  make: 'New organisation',
  submit: 'Make this organisation',
  none: 'This portfolio has no pilots yet, so there is no build to take along.',
};
