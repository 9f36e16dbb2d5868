import type { Translation } from '../message.js';
import type { readiness as nl } from '../nl/readiness.js';

/** Recommendations, lessons, crisis steps and the growth ladder, as lists with a status. */
export const readiness: Translation<typeof nl> = {
  statuses: { met: 'met', open: 'open', 'not-applicable': 'not applicable' },
  recommendations: {
    'REC-1': 'Begin on a small scale; start with webcare',
    'REC-2': 'Select the right tool to collect information',
    'REC-3': 'The customer journey decides on the platforms',
    'REC-4': 'Integrate in the channel strategy',
    'REC-5': 'Share information between departments',
    'REC-6': 'Do not (yet) express it in direct financial results',
    'REC-7': 'Start with a presentation of best & worst cases',
    'REC-8': 'Select people with experience in customer service',
    'REC-9': 'Prevent damage to the reputation; monitor',
  },
  exposure: {
    'RDY-1': 'Conduct rules, dated, for whoever answers on our behalf',
    'RDY-2': 'Monitoring during service hours',
    'RDY-3': 'A list of whom to call',
    'RDY-4': 'A crisis plan that was tested recently',
    'RDY-5': 'Staff who know before customers see it',
    'RDY-6': 'A privacy check (GDPR) where personal data are used',
    'RDY-7': 'Consent of the works council where we watch what staff post',
    'RDY-8': 'Openness about who is paid to join the talk',
    'RDY-9': 'Statements on insurance that are correct, clear and not misleading',
  },
  lessons: {
    'NES-1': {
      title: 'Transparency',
      check: 'The board has recorded what we stand for and what we do not share',
    },
    'NES-2': {
      title: 'Anticipating can be learnt',
      check:
        'A team watches all the time and makes a reaction within four hours, to something positive as well',
    },
    'NES-3': {
      title: 'Proactive',
      check: 'There are dated conduct rules, people are trained and all departments react in the same way',
    },
    'NES-4': {
      title: 'The chair of the board blogs too',
      check: 'A board member writes on the big issue every quarter',
    },
    'NES-5': {
      title: 'Continuous, real-time monitoring',
      check: 'The hours of monitoring cover the promised service hours',
    },
    'NES-6': {
      title: 'Listen where influence arises',
      check: 'There is a map of experts, six months old at most',
    },
    'NES-7': {
      title: 'Not always hosanna',
      check: 'There is a rule for criticism, with examples; criticism is never deleted',
    },
    'NES-8': {
      title: 'A crisis plan beforehand',
      check: 'There is a crisis plan, tested in the last twelve months',
    },
  },
  crisis: {
    'CRI-1': {
      title: 'Admit the fault (Dutch label)',
      meaning:
        'Acknowledge at once that something is going on, even when you know little. It is about the situation, not about guilt.',
      check: 'A first message can go out within fifteen minutes',
    },
    'CRI-2': {
      title: 'Fight fire with fire (Dutch label)',
      meaning:
        'Answer first on the platform where it broke out, and only then elsewhere. Put it out with water.',
      check: 'There is an account that we can use on every large platform',
    },
    'CRI-3': {
      title: 'Be sincere',
      meaning: 'Say sorry when you were wrong, and not only what is legally safe.',
      check: 'It is written down who may apologise',
    },
    'CRI-4': {
      title: 'Make an FAQ page',
      meaning:
        'Keep everything on one page: what, when, how found, who was alerted, effects, actions and contact.',
      check: 'A page is ready to be filled in',
    },
    'CRI-5': {
      title: 'Prevent pressure (Dutch label)',
      meaning: 'Offer a pressure-relief valve: a place of your own where people may vent.',
      check: 'That place is there, with somebody who moderates',
    },
    'CRI-6': {
      title: 'Move the discussion',
      meaning: 'Offer very upset people direct contact. That is not hiding.',
      check: 'After two public answers at most, an offer of contact follows',
    },
    'CRI-7': {
      title: 'Inform those involved',
      meaning: 'Arm your own people: give staff the same facts as the outside world.',
      check: 'There is a list or intranet page to reach everybody',
    },
    'CRI-8': {
      title: 'Learn from the mistakes',
      meaning: 'Document what happened, look at it together and act on it.',
      check: 'There is a review within two weeks, and the actions are on a list',
    },
  },
  ladder: {
    states: { running: 'running', planned: 'planned', absent: 'not planned yet' },
    platforms: { existing: 'existing networks', own: 'a place of your own' },
    meanings: {
      webcare: 'Listen and learn: find customers and answer',
      community: 'Apply what you learnt: a place where customers talk with you and each other',
      'service-sales': 'The right offer for the right group at the right moment',
      'social-crm': 'Social contacts are with the customer records',
    },
  },
};
