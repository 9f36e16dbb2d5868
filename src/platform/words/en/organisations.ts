import type { Translation } from '../message.js';
import { message } from '../message.js';
import type { organisations as nl } from '../nl/organisations.js';

export const organisations: Translation<typeof nl> = {
  title: 'Your organisations',
  clientsTitle: 'Your clients',
  calm: message<{ count: number }>(
    '{count, plural, one {You work in one organisation} other {You work in # organisations}}. Nothing blocks and no decision is late anywhere.',
  ),
  attention: message<{ count: number; busy: number }>(
    '{count, plural, one {You work in one organisation} other {You work in # organisations}}. What asks for attention comes first: in {busy, plural, one {one organisation} other {# organisations}} something blocks or a decision is late.',
  ),
  caption: message<{ count: number }>('{count, plural, one {How one plan stands} other {How # plans stand}}'),
  name: 'Organisation',
  client: 'Client',
  state: 'Verdict on the plan',
  stateNote: message<{ pilots: number; on: string }>(
    '{pilots, plural, one {# pilot} other {# pilots}}, changed on {on}',
  ),
  standing: 'Version',
  adopted: message<{ version: number }>('adopted, version {version, number}'),
  adoptedSince: message<{ date: string }>('since {date}'),
  adoptedDraft: message<{ date: string; draft: number; on: string }>(
    'since {date}; draft {draft, number} of {on}',
  ),
  draft: message<{ version: number }>('draft, version {version, number}'),
  noVersion: 'draft, no version yet',
  late: 'Late decisions',
  tooLong: message<{ count: number }>('{count, number} of them too long'),
  blocks: 'Blocking findings',
  open: 'Open proposals',
  nextGate: 'Next gate',
  noGate: 'none',
  unseen: '–',
  noPilots: 'no pilots yet',
  make: 'Make a new organisation',
  makeTitle: 'New organisation',
  makeLead:
    'An organisation has its own people, proposals and plan. Only those who work in it see that it exists.',
  back: 'Back to your organisations',
  nameField: 'Name of the organisation',
  address: 'Address',
  addressHint:
    'Part of every web address of this organisation, after /o/. Small letters, digits and hyphens, such as north-water-board. Leave it empty and we make it from the name.',
  addressShape:
    'Write at “Address” 2 to 40 small letters, digits and single hyphens, such as north-water-board',
  addressTaken: 'You cannot use this address. Choose another one, or leave it empty',
  tooMany: message(
    'There have been too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  ),
  language: 'Language of mail to new people',
  roleField: 'What is your own role in this organisation?',
  roleHints: {
    administrator: 'You invite people and give roles, and read everything.',
    consultant:
      'You read everything, compute and make documents. You can invite people until there is a strategy director or administrator.',
  },
  start: 'What do you begin with?',
  starts: { empty: 'Empty', demo: 'A copy of the example' },
  startHints: {
    empty: 'Without proposals. The plan covers eight quarters from the next quarter on.',
    demo: 'The fictional insurer Polderzeker, with ten proposals, under your own name. The fields below do not count then.',
  },
  departments: 'Departments',
  departmentsHint: message(
    'Each department on its own line. For each we assume {people, number} people, a tolerance for change of {tolerance, number} out of 5 and {fte, number} fte for the programme. These are assumptions, not data of yours.',
  ),
  departmentTooLong: 'A department has a name of at most 200 characters, and there are at most 200 of them',
  departmentTwice: 'A name is given twice at “Departments”',
  budget: 'Budget for each quarter',
  budgetHint: 'In whole euros, for the whole programme. Leave it empty and there is no budget yet.',
  euro: 'euro',
  submit: 'Make this organisation',
  firstTitle: 'How to begin',
  firstLead: 'There is not a single proposal in this organisation yet. This is what you can do now.',
  first: {
    pages: 'Go through the five first pages',
    pagesWhy: 'Departments, culture, money and self-assessment, each on one short page.',
    people: 'Invite the people you make this plan with',
    peopleWhy: 'Begin with the strategy director, who sets up, selects and adopts.',
    selfAssessment: 'Fill in the self-assessment',
    selfAssessmentWhy: 'Twelve questions. After that the advice fits where you are now.',
    catalogue: 'Choose a first pilot from the catalogue',
    catalogueWhy: 'Each pilot is worked out and becomes a proposal with one button.',
    settings: 'Look at the settings',
    settingsWhy: 'Every limit that is computed with, and what it means.',
    plan: 'Look at the plan as it is now',
    planWhy: 'The document is there already and fills up with every proposal.',
  },
};
