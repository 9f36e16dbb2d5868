import { message, type Translation } from '../message.js';
import type { pulse as nl } from '../nl/pulse.js';

export const pulse: Translation<typeof nl> = {
  title: 'Pulse',
  lead: 'How warm is it in your department? One question, one click, anonymous. The outcome stands beside the computed temperature and the change tolerance.',
  waiting: 'Say how warm it is in your department (one click, anonymous)',
  department: 'Your department',
  question: 'How much change do you notice in your work now?',
  anonymous:
    'We keep how often each answer was given, not by whom or when. That you answered is kept apart from it, only so that nobody takes part twice.',
  answers: {
    1: 'cold: I notice nothing',
    2: 'lukewarm: a little',
    3: 'warm: noticeable, it goes well',
    4: 'hot: a lot, I just manage',
    5: 'boiling: too much',
  },
  never: 'No pulse question has been asked yet.',
  thanks: message(
    'You took part. The outcome is here after {until}, for each department with enough answers.',
  ),
  ended: message('The pulse question ran until {until}.'),
  noDepartment: 'The pulse question is running, but your department is not in it.',
  result: 'What departments feel',
  caption: 'Felt beside computed, in the quarter of the question',
  note: message('A department is shown from {least, number} answers on. Felt is the middle answer.'),
  departmentColumn: 'Department',
  tolerance: 'Change tolerance',
  ofFive: message('{tolerance, number} of 5'),
  computed: 'Computed',
  felt: 'Felt',
  says: 'What it says',
  count: message('{count, number} answers'),
  tooFew: 'too few answers',
  outside: 'outside the plan',
  unknown: 'nothing yet',
  differences: {
    hotter: 'feels hotter than computed: was the tolerance set too high?',
    cooler: 'feels cooler than computed: can this department take more?',
    same: 'feels as computed',
  },
  beside: {
    column: 'Felt',
    hint: message('Pulse until {until}: {says}'),
    note: message('Felt is the middle answer of the pulse until {until}; nothing changes by it.'),
    hotter: message(
      '{tolerance, number} of 5 is filled in. Computed is “{computed}”, but the department says “{felt}”: perhaps the tolerance is filled in too high.',
    ),
    cooler: message(
      '{tolerance, number} of 5 is filled in. Computed is “{computed}”, but the department says “{felt}”: perhaps it can take more than is filled in.',
    ),
    same: message(
      '{tolerance, number} of 5 is filled in. Computed is “{computed}”, and the department says the same.',
    ),
    outside: message(
      '{tolerance, number} of 5 is filled in, and the department says “{felt}”. The pulse was outside this plan, so there is nothing computed to hold beside it.',
    ),
    tooFew: 'too few answers to show.',
  },
  notApplied:
    'The pulse changes nothing in the plan. Whoever wants to change the tolerance does so under Set-up.',
  ask: 'Ask everybody',
  askLead:
    'Everybody in this organisation can answer once, without a name. You see the outcome only when the question has ended: whoever looked in between would see who just answered.',
  until: 'Until',
  past: 'Choose today or a later day at “Until”',
  least: 'Show a department from this many answers on',
  leastHint: 'At least 5, so that nobody can be recognised.',
  submit: 'Begin',
};
