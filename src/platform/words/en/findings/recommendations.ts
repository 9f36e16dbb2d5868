import type { FindingCatalog } from '../../findings/finding-words.js';
import type { recommendationArguments } from '../../findings/recommendation-arguments.js';
import { message } from '../../message.js';

export const recommendationFindings: FindingCatalog<typeof recommendationArguments> = {
  'REC-1.missing': {
    title: 'No webcare in the plan',
    text: message(
      'The plan has no pilot with webcare or listening. Start small: listen to customers first, and answer.',
    ),
  },
  'REC-1.late': {
    title: 'Webcare does not come first',
    text: message(
      '{first} {starters, plural, one {starts} other {start}} on {firstStart}, but {listening} {dated, select, yes {only on {start}} other {{listeners, plural, one {has} other {have}} no date yet}}. ' +
        'Start with listening or webcare.',
    ),
  },
  'REC-1.hot': {
    title: 'Hot start without listening',
    text: message(
      '{pilots} {count, plural, one {starts} other {start}} at intensity {intensity, number} or higher ' +
        'before anybody listens to customers. Start with webcare or a listening post first.',
    ),
  },
  'REC-2': {
    title: 'Tool before goal',
    text: message(
      '{recorded, select, yes {The tool was chosen before the goal was set.} ' +
        'other {It is not recorded that the tool was chosen to suit the goal.}} ' +
        'Decide first what you want to know, then try a tool.',
    ),
  },
  'REC-3.none': {
    title: 'Platforms not recorded',
    text: message(
      'It is not recorded on which platforms you are active. Name for each platform the moment at which customers really are there.',
    ),
  },
  'REC-3.unlinked': {
    title: 'Platform without a reason',
    text: message(
      'It does not say when customers are on {platforms}. Link each platform to a moment in the customer journey, or drop it.',
    ),
  },
  'REC-4': {
    title: 'Equal treatment not arranged',
    text: message(
      'To treat customers alike through every channel there is still missing: {lacks}. Record it before you answer in public.',
    ),
  },
  'REC-4.publicFirst': {
    title: 'Public complaints go first',
    text: message(
      'Public complaints go before phone and mail. That is not fair to customers who call or mail properly.',
    ),
  },
  'REC-5': {
    title: 'Signals without a route',
    text: message(
      '{recorded, select, yes {Signals from customers have no fixed route through the organisation.} ' +
        'other {It is not recorded where signals from customers go.}} ' +
        'Agree for each kind of signal which department gets it.',
    ),
  },
  'REC-6.money': {
    title: 'Only euros',
    text: message('The gate of phase 1 only looks at euros. Add satisfaction, sentiment or response time.'),
  },
  'REC-6.vanity': {
    title: 'Only followers or likes',
    text: message(
      'Phase {phase, number} is only judged by followers, likes or visitors. Choose a measure that shows what customers gain.',
    ),
  },
  'REC-7.missing': {
    title: 'Kick-off missing',
    text: message(
      'No kick-off with good and bad examples is recorded. Plan one, shortly before the first pilot starts.',
    ),
  },
  'REC-7.early': {
    title: 'Kick-off too early',
    text: message(
      'The kick-off is on {date}, more than {weeks} before the first start on {first}. Hold it nearer to the start, so that it sticks.',
    ),
  },
  'REC-7.late': {
    title: 'Kick-off too late',
    text: message(
      'The kick-off is on {date}, after the first start on {first}. Hold it before the first pilot starts.',
    ),
  },
  'REC-7.content': {
    title: 'Kick-off incomplete',
    text: message(
      'The kick-off still lacks: {lacks}. Show at least {goodCases, number} good and {badCases, number} bad examples, ' +
        'one of them your own{uninvited, plural, =0 {} other {, and invite {departments} as well}}.',
    ),
  },
  'REC-8': {
    title: 'Webcare without customer contact',
    text: message(
      '{recorded, select, yes {Webcare is not done by people from customer service.} ' +
        'other {It is not recorded that people from customer service do webcare.}} ' +
        'Choose colleagues with experience of customers, and let them keep taking calls.',
    ),
  },
  'REC-9': {
    title: 'Reputation not guarded',
    text: message(
      'To guard the reputation there is still missing: {lacks}. Arrange it before the first pilot goes public.',
    ),
  },
  'REC-9.exposed': {
    title: 'Visible without monitoring',
    text: message(
      '{pilots} {count, plural, one {seeks} other {seek}} conversations with customers in public, ' +
        'while nobody watches during all service hours. Arrange the monitoring first.',
    ),
  },
};
