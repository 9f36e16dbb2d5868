import type { Translation } from '../../message.js';
import type { collaboration as nl } from '../../nl/first-pilots/collaboration.js';

export const collaboration: Translation<typeof nl> = {
  'CL-1': {
    title: 'Closed co-creation group around one project',
    first: 'A closed group of customers thinks along about one project for some weeks',
    second: 'Three groups, continuously',
    third: 'A community that is always there',
    toSecond: 'In week 8 at least 65% are active and everybody heard what was done with their input',
    toThird: 'From idea to decision takes at most eight weeks and at least 55% stay for half a year',
  },
  'CL-2': {
    title: 'Reading group for a policy, form or letter',
    first: 'Customers read one policy, form or letter and say what they do not understand',
    second: 'All letters of one process',
    third: 'A fixed step before a text goes out',
    toSecond: 'Clarity gets a mark of at least 7.0',
    toThird: 'Every new text has been read by customers',
  },
  'CL-3': {
    title: 'Round of ideas with a vote',
    first: 'Customers bring ideas and vote; every idea is judged within four weeks',
    second: 'Two rounds a year',
    third: 'A board that is always open',
    toSecond: 'At least two ideas have been carried out',
    toThird: 'At least 60% of voters know what happened',
  },
  'CL-4': {
    title: 'Group of testers',
    first: 'Customers try a new version before everybody gets it',
    second: 'At every new version',
    third: 'Customers have a say in whether a version is released',
    toSecond: 'At least 50% of the testers are active',
    toThird: '15% fewer complaints after a launch',
  },
  'CL-5': {
    title: 'Corner where customers help each other, for one product',
    first: 'Customers answer questions of other customers about one product',
    second: 'A place of its own, for three products',
    third: 'Always open, and who knows much gets the role of expert',
    toSecond: 'Customers answer at least 25%, and a wrong answer is corrected within 24 hours',
    toThird: 'Customers answer at least 45%, and it is measured how many contacts that saves',
  },
  'CL-6': {
    title: 'Customers have a say about cases',
    first: 'Customers give their opinion about cases that are already settled, without names',
    second: 'Every month, and binding below a limit',
    third: 'Rules change by the outcome',
    toSecond: 'At least 100 votes for each case',
    toThird: 'At least two rules a year have changed',
  },
};
