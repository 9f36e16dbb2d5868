import { message, type Translation } from '../message.js';
import type { intensity as nl } from '../nl/intensity.js';

export const intensity: Translation<typeof nl> = {
  lead: 'For each question choose what fits this phase best. The intensity follows from the five answers, from 1 (cold or tepid) to 5 (boiling).',
  stated: 'Now at this phase',
  statedByHand: message('intensity {intensity, number}, {name}'),
  statedComputed: message('intensity {intensity, number}, {name}, computed in this way before'),
  computed: 'By these answers',
  same: 'That is as hot as the phase says now.',
  cooler: message('That is {steps, plural, one {one step} other {# steps}} cooler than the phase says now.'),
  hotter: message('That is {steps, plural, one {one step} other {# steps}} hotter than the phase says now.'),
  show: 'Compute',
  keep: 'Keep with this phase',
  keepNote:
    'When you keep this, the computed intensity holds for this phase, in the heat of the plan as well.',
  links: 'Compute with five questions how hot a phase is:',
  back: 'Back to the pilot',
  title: 'How hot is this phase?',
  items: {
    reach: {
      name: 'Reach',
      question: 'For which part of the owning department does the work change?',
      levels: {
        0: 'Less than 2%',
        1: '2 to 10%',
        2: '10 to 25%',
        3: '25 to 50%',
        4: 'More than 50%',
      },
    },
    depth: {
      name: 'Way of working',
      question: 'How deeply does the way of working change?',
      levels: {
        0: 'Not at all',
        1: 'It comes on top of the usual work',
        2: 'A step in the work is adjusted',
        3: 'A core process changes',
        4: 'A process or the organisation is replaced',
      },
    },
    visibility: {
      name: 'Visibility',
      question: 'What does the outside world see of it?',
      levels: {
        0: 'Nothing: we only listen',
        1: 'A closed group',
        2: 'Public, and we only react',
        3: 'Public, and we seek the conversation ourselves',
        4: 'A public promise of the whole company',
      },
    },
    mandate: {
      name: 'Mandate',
      question: 'Who may decide what?',
      levels: {
        0: 'Nothing changes',
        1: 'Answers by a script, after approval',
        2: 'Answers within guidelines',
        3: 'Customers influence choices',
        4: 'Customers or staff decide',
      },
    },
    technology: {
      name: 'Technology and data',
      question: 'What changes in systems?',
      levels: {
        0: 'Nothing: existing tools',
        1: 'A separate tool',
        2: 'A tool is linked',
        3: 'A core system (CRM) is linked',
        4: 'A platform is replaced',
      },
    },
  },
  toCooler: message(
    'With {points, plural, one {one point} other {# points}} less it becomes intensity {intensity, number}.',
  ),
  toHotter: message(
    'With {points, plural, one {one point} other {# points}} more it becomes intensity {intensity, number}.',
  ),
  names: { 1: 'cold or tepid', 2: 'lukewarm', 3: 'warm', 4: 'hot', 5: 'boiling' },
  chosen: message('The intensity of {count, plural, one {this phase} other {these phases}} is computed'),
  item: 'Item',
  total: 'Together',
  points: message('{sum, number} of 20 points: intensity {intensity, number}, {name}'),
  examples: {
    1: 'For instance a report of what customers say on social media',
    2: 'For instance webcare in office hours',
    3: 'For instance webcare in the evening',
    4: 'For instance a community of your own that is always open',
    5: 'For instance a platform on which everything starts at once',
  },
};
