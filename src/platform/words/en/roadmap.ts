import type { Translation } from '../message.js';
import type { roadmap as nl } from '../nl/roadmap.js';

/** The Social Business Roadmap: what each phase looks like and what comes next (domain.md 5). */
export const roadmap: Translation<typeof nl> = {
  aspects: {
    signals: 'How to recognise this phase',
    obstacles: 'What stands in the way',
    opportunities: 'What there is to gain',
    customers: 'What customers notice',
  },
  phases: {
    0: {
      name: 'Not begun yet',
      line: 'Build up knowledge first.',
      signals: {
        0: 'There are no accounts, or nobody looks after them.',
        1: 'Fewer than nine of the twelve topics are on their way.',
      },
      obstacles: {
        0: 'Knowledge and confidence are still missing.',
        1: 'Nobody has the task or the time.',
      },
      opportunities: {
        0: 'You can learn from what others did well and badly.',
        1: 'Listening costs little and changes nobody’s work.',
      },
      customers: { 0: 'Nothing.' },
    },
    1: {
      name: 'Presence: being there and learning',
      line: 'We must do something.',
      signals: {
        0: 'Accounts were opened because competitors have them, or because it is possible.',
        1: 'One or a few enthusiasts do it, mostly of the online or brand team.',
        2: 'Intentions are good, but there is no clear strategy and no sober expectation.',
        3: 'People wait for likes, and for money that comes by itself.',
        4: 'The main question is how many hours a day it may cost.',
      },
      obstacles: {
        0: 'There is no plan.',
        1: 'Expectations are too high.',
        2: 'Nobody is prepared for an unexpected wave of questions and complaints.',
        3: 'Departments and branches each have their own profiles.',
      },
      opportunities: {
        0: 'You receive compliments and good reviews.',
        1: 'A question can become a new customer.',
        2: 'Advertisements reach exactly whom you look for.',
        3: 'You see what pleases, puzzles and annoys customers.',
      },
      customers: {
        0: 'Little: a link in the newsletter, and a new profile here and there.',
        1: 'While the company only listens, they notice nothing.',
      },
    },
    2: {
      name: 'Dialogue: conversing and understanding',
      line: 'A channel for conversation with our audience.',
      signals: {
        0: 'Marketing, service and press each use social media on a regular basis.',
        1: 'It counts as a channel beside phone and e-mail, with a public and fast side.',
        2: 'It contributes to the goals of departments: brand, sentiment, satisfaction.',
        3: 'There is no line for the whole company yet.',
        4: 'Experience is shared by e-mail, intranet and at the lunch table.',
      },
      obstacles: {
        0: 'People think in campaigns with a beginning and an end.',
        1: 'Posts follow the calendar of holidays.',
        2: 'Success is counted in fans, likes and shares.',
        3: 'Service staff get only some hours a day for it.',
        4: 'Each department has its own budget and nobody owns the whole.',
      },
      opportunities: {
        0: 'Social media get a fixed place in campaigns.',
        1: 'You understand your customers better.',
        2: 'One public answer is read by many.',
      },
      customers: {
        0: 'They see new content regularly.',
        1: 'They get an answer, but only in office hours.',
        2: 'The tone differs from department to department.',
        3: 'Evenings are silent.',
      },
    },
    3: {
      name: 'Engagement: involving and organising',
      line: 'Customers help to improve product and service.',
      signals: {
        0: 'There is continuous contact to improve services.',
        1: 'Customers and experts think along and take part.',
        2: 'Marketing, service, sales and HR use internal and external platforms, also outside campaigns.',
        3: 'There is a team from several departments, and social has a seat at every table.',
        4: 'Senior management is interested and it is in the business plans.',
        5: 'Results are measured in satisfaction, NPS, efficiency and revenue.',
      },
      obstacles: {
        0: 'The organisation is not arranged to act on feedback, which disappoints people.',
        1: 'Systems are not linked.',
        2: 'Middle management fears losing its grip.',
        3: 'There are questions about privacy.',
      },
      opportunities: {
        0: 'Products and processes get better.',
        1: 'Customers help each other.',
        2: 'Customers recommend you.',
        3: 'You become more attractive as an employer.',
      },
      customers: {
        0: 'They are asked for their opinion.',
        1: 'They see what happens with it.',
        2: 'They get the same answer everywhere.',
      },
    },
    4: {
      name: 'Social business: connecting and renewing',
      line: 'It is in all that we think and do.',
      signals: {
        0: 'Every department acts on what customers say; it is not run from one place.',
        1: 'The top takes part itself.',
        2: 'The customer’s voice counts in decisions.',
        3: 'Staff are free within the rules.',
        4: 'There is no separate budget for social media any more.',
      },
      obstacles: {
        0: 'Standstill: it works, so nobody renews.',
        1: 'It depends on a few people.',
        2: 'New channels keep coming.',
        3: 'After an incident trust has to return.',
      },
      opportunities: {
        0: 'You innovate together with customers.',
        1: 'Service costs less.',
        2: 'You are known as a good employer.',
      },
      customers: {
        0: 'They see one company.',
        1: 'The answer comes quickly.',
        2: 'The company is open about mistakes.',
      },
    },
  },
  steps: {
    learn: 'Begin with a meeting about good and bad cases.',
    listen: 'First listen for a while without answering.',
    train: 'Train a few people and agree who answers when.',
    plan: 'Make a plan with goals, tactics and platforms. Dare to try and to change course, and ask colleagues for input.',
    collaborate:
      'Let the departments that are in contact with the outside work together: shared responsibility and regular meetings.',
    share: 'Share insights and successes. Bundle compliments, complaints and ideas, so that somebody acts.',
    'always-on': 'Go from single campaigns to continuous content.',
    'planning-table': 'Make one planning table for all departments.',
    'service-hours': 'Match the hours of service to when customers ask.',
    'measure-outcomes': 'Go from platform counts to satisfaction and NPS.',
    'first-collaboration': 'Start a first pilot in which customers take part.',
    'conduct-rules': 'Make conduct rules and train people in them.',
    network: 'Build a network across departments.',
    'feedback-budget': 'Set money aside to act on customers’ input.',
    'permanent-community': 'Make the community permanent.',
    'social-crm': 'Keep social contacts with the customer data, with the customer’s consent.',
    'line-ownership': 'Put ownership in the line.',
    'keep-learning': 'Keep learning, also when things go well.',
    renew: 'Renew with new small pilots.',
    'measure-centricity': 'Measure how customer-centric you are, not how a channel is doing.',
  },
};
