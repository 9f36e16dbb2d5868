import { message, type Translation } from '../message.js';
import type { profilePages as nl } from '../nl/profile-pages.js';

export const profilePages: Translation<typeof nl> = {
  title: 'Profiles',
  back: 'Back to the sequence',
  lead: 'A profile says how warm a sequence may get and what counts most in it. You choose it when you compute.',
  mayOnlyLook: 'You can look at the profiles. A strategy director or consultant can make and change them.',
  own: 'Profiles of your own',
  none: 'Your organisation has no profile of its own yet.',
  add: 'Make a profile',
  change: 'Change',
  standard: 'Always there',
  pace: 'The numbers of Calm and Brisk are among the settings',
  tooMany: message('There are {max, number} profiles. Remove one to make room.'),
  link: 'Make or change profiles of your own',

  newTitle: 'New profile',
  changeTitle: message('Profile {name}'),
  formLead:
    'Fill in only what should differ. An empty field follows the settings of your organisation. The findings go on judging by those settings: you see there what goes beyond them.',
  name: 'Name',
  nameHint: 'For example: Careful spring. At most 40 characters.',
  nameTaken: 'There already is a profile with this name. Choose another.',
  ceiling: 'How much of its ceiling may a department use?',
  ceilingHint: message(
    'The lower, the calmer, and the later everything is finished. Above 100 the findings give a warning or a block. Empty: 100; from {range}.',
  ),
  leerpauze: 'How many weeks of learning lie between two phases at least?',
  leerpauzeHint: message(
    'Time to learn from a phase before the next one begins. Where the plan asks for a longer pause, that one counts. Empty: 0; from {range}.',
  ),
  settingHint: message('{help} Now in your organisation: {now}; from {range}.'),
  weights: 'How heavily does a pilot of each C count?',
  weightsHint: message(
    'Not everything always fits. With 2 a pilot counts twice and gets a place sooner, with 0.5 half. Empty: 1; from {range}.',
  ),
  save: 'Keep this profile',
  remove: 'Remove this profile',
  removeNote: 'A sequence that was computed with this profile stays.',
  effect: 'What this means for each department',
  effectCaption: message('With the profile as it is kept each department may reach {percent} of its ceiling'),
  ceilingNow: 'Ceiling',
  ceilingThen: 'With this profile',
  riseNow: 'Rise limit',
  riseThen: 'With this profile',

  ceilingIs: message('Up to {percent} of the ceiling.'),
  leerpauzeIs: message(
    '{weeks, plural, =0 {No extra learning pause.} one {One week of learning pause.} other {# weeks of learning pause.}}',
  ),
  limit: message('{limit}: {value}.'),
  weightOf: message('{c} counts {weight} times.'),
};
