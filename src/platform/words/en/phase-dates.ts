import { message, type Translation } from '../message.js';
import type { phaseDates as nl } from '../nl/phase-dates.js';

export const phaseDates: Translation<typeof nl> = {
  title: 'Dates of a phase',
  back: 'Back to the sequence',
  heading: message('Phase {phase, number} of {pilot}'),
  lead: 'What you fill in here goes before the proposal. Compute the sequence again afterwards.',
  planned: 'In the sequence',
  asked: 'Asked for',
  notAsked: 'no date',
  doesNotFit: 'does not fit',
  days: message('{from} to {until}'),
  why: 'Why not a week earlier',
  pin: 'Fix the start to a Monday',
  pinHint: 'Empty: the phase may move.',
  earliest: 'Not before',
  latest: 'Finished by',
  notAMonday: message('Choose a Monday inside the plan, for example {monday}.'),
  endsTooSoon: 'The phase must be finished after it begins. Choose a later day.',
  emergency: 'Emergency jump: why may this phase go over the limits?',
  emergencyHint:
    'Only in a crisis. The phase then need not keep to ceiling, rise limit and temperature; the findings go on reporting its heat. Empty: no emergency jump.',
  save: 'Save',
  link: 'Fix dates',
};
