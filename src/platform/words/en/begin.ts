import { message, type Translation } from '../message.js';
import type { begin as nlBegin, welcomePage as nlWelcome } from '../nl/begin.js';

export const welcomePage: Translation<typeof nlWelcome> = {
  title: 'Welcome to Kikkerplan',
  lead: 'Kikkerplan puts small innovations in an order in which no department warms up too fast. Choose what you begin with; the other can be done later as well.',
  example: {
    title: 'The example',
    text: 'The fictional insurer Polderzeker, filled in completely: ten proposals with how they were judged, the heat of every department and the plan as a document.',
    free: 'Everything in it is made up, so feel free to try and to change things.',
    open: 'Look at the example',
    copyText:
      'You do not work in it yourself. You can make a copy of it: choose “A copy of the example” on the next page.',
    copy: 'Make a copy of the example',
  },
  own: {
    title: 'My organisation',
    text: 'Five short pages: name, departments, culture, money and self-assessment. You can skip every page; the default that holds then is shown on it.',
    role: 'You become its strategy director: you set up, select, adopt, and invite the others.',
    begin: 'Begin with my organisation',
  },
  list: 'To your organisations',
  link: 'To the welcome page',
};

export const begin: Translation<typeof nlBegin> = {
  progress: message('Step {step, number} of {of, number}'),
  toWelcome: 'Back to the welcome page',
  toStep: message('Back to: {name}'),
  next: 'Save and go on',
  finish: 'Save and finish',
  skip: 'Skip',
  skipLast: 'Skip and finish',
  skipped: 'If you skip this page',
  defaultName: 'My organisation',
  defaultDepartment: 'Our organisation',
  makesRoom: message<{ name: string }>(
    'Name departments here and “{name}” goes, as long as nothing belongs to it.',
  ),
  moreDepartments: 'Departments to add',
  steps: {
    name: {
      title: 'What is your organisation called?',
      lead: 'The name stands above every page and on the plan. The web address is made from it.',
    },
    departments: {
      title: 'Which departments are there?',
      lead: 'Heat is computed for each department. Names are enough for now; you add people, tolerance for change and hours later under Set-up.',
    },
    culture: {
      title: 'What is the culture like now?',
      lead: 'Six questions. Choose what is true now, not what you would like.',
    },
    money: {
      title: 'How much money is there for each quarter?',
      lead: 'For all pilots together. The planning never goes over it. An empty box counts as 0.',
    },
    assessment: {
      title: 'Where are you now?',
      lead: 'Twelve questions, about ten minutes. Choose for each what fits best now.',
    },
  },
  defaults: {
    name: message(
      'Default: “{name}”. You change the name later under Set-up; the web address then stays what it is.',
    ),
    departments: message(
      'Default: one department, “{name}”, with {people, number} people, a tolerance for change of {tolerance, number} out of 5 and {fte, number} fte. You can then make a proposal already; you add real departments later.',
    ),
    culture: message(
      'Default: “{open}” for every question. What is open does not count; you fill it in later under Set-up.',
    ),
    money:
      'Default: 0 euros in every quarter. As long as that is so, only what costs no money fits; you fill it in later under Set-up.',
    assessment:
      'Default: not filled in. The advice then does not take into account where you are; the questions wait under Set-up.',
  },
  kept: {
    name: message('The name stays “{name}”.'),
    departments: message('The departments stay as they are: {names}. You change them under Set-up.'),
    other: 'What was filled in here before stays.',
  },
};
