import type { FindingCatalog } from '../../findings/finding-words.js';
import type { recommendationArguments } from '../../findings/recommendation-arguments.js';
import { message } from '../../message.js';

export const recommendationFindings: FindingCatalog<typeof recommendationArguments> = {
  'REC-1.missing': {
    title: 'No webcare in the plan',
    sentence: message('The plan has no pilot with webcare or listening.'),
    advice: message('Start small: listen to customers first, and answer.'),
  },
  'REC-1.late': {
    title: 'Webcare does not come first',
    sentence: message(
      '{first} {starters, plural, one {starts} other {start}} on {firstStart}, but {listening} {dated, select, yes {not until {start}} other {{listeners, plural, one {has} other {have}} no date yet}}.',
    ),
    advice: message('Let listening or webcare start by {firstStart}, or let the rest wait.'),
  },
  'REC-1.hot': {
    title: 'Hot start without listening',
    sentence: message(
      '{pilots} {count, plural, one {starts} other {start}} at intensity {intensity, number} or higher ' +
        'before anybody listens to customers.',
    ),
    advice: message('Start with webcare or a listening post first.'),
  },
  'REC-2': {
    title: 'Tool before goal',
    sentence: message(
      '{recorded, select, yes {The tool was chosen before the goal was set.} ' +
        'other {It is not recorded that the tool was chosen to suit the goal.}}',
    ),
    advice: message('Decide first what you want to know, then try a tool.'),
  },
  'REC-3.none': {
    title: 'Platforms not recorded',
    sentence: message('It is not recorded on which platforms you are active.'),
    advice: message('Name for each platform the moment at which customers really are there.'),
  },
  'REC-3.unlinked': {
    title: 'Platform without a reason',
    sentence: message('It does not say when customers are on {platforms}.'),
    advice: message('Link each platform to a moment in the customer journey, or drop it.'),
  },
  'REC-4': {
    title: 'Equal treatment not arranged',
    sentence: message('To treat customers alike through every channel, this is still missing: {lacks}.'),
    advice: message('Record it before you answer in public.'),
  },
  'REC-4.publicFirst': {
    title: 'Public complaints go first',
    sentence: message(
      'Public complaints go before phone and mail. That is not fair to customers who call or mail properly.',
    ),
    advice: message('Give every question the same priority, whatever channel it comes through.'),
  },
  'REC-5': {
    title: 'Signals without a route',
    sentence: message(
      '{recorded, select, yes {Signals from customers have no fixed route through the organisation.} ' +
        'other {It is not recorded where signals from customers go.}}',
    ),
    advice: message('Agree for each kind of signal which department gets it.'),
  },
  'REC-6.money': {
    title: 'Only euros',
    sentence: message('The gate of phase 1 only looks at euros.'),
    advice: message('Add satisfaction, sentiment or response time.'),
  },
  'REC-6.vanity': {
    title: 'Only followers or likes',
    sentence: message('Phase {phase, number} is only judged by followers, likes or visitors.'),
    advice: message('Choose a measure that shows what customers gain.'),
  },
  'REC-7.missing': {
    title: 'Kick-off missing',
    sentence: message('No kick-off with good and bad examples is recorded.'),
    advice: message('Plan one, shortly before the first pilot starts.'),
  },
  'REC-7.early': {
    title: 'Kick-off too early',
    sentence: message('The kick-off is on {date}, more than {weeks} before the first start on {first}.'),
    advice: message('Hold the kick-off on {earliest} or later, so that it sticks.'),
  },
  'REC-7.late': {
    title: 'Kick-off too late',
    sentence: message('The kick-off is on {date}, after the first start on {first}.'),
    advice: message('Hold the kick-off between {earliest} and {first}.'),
  },
  'REC-7.content': {
    title: 'Kick-off incomplete',
    sentence: message('The kick-off still lacks: {lacks}.'),
    advice: message(
      'Show at least {goodCases, number} good and {badCases, number} bad examples, ' +
        'one of them your own{uninvited, plural, =0 {} other {, and invite {departments} as well}}.',
    ),
  },
  'REC-8': {
    title: 'Webcare without customer contact',
    sentence: message(
      '{recorded, select, yes {Webcare is not done by people from customer service.} ' +
        'other {It is not recorded that people from customer service do webcare.}}',
    ),
    advice: message('Choose colleagues with experience in customer contact, and let them keep taking calls.'),
  },
  'REC-9': {
    title: 'Reputation not guarded',
    sentence: message('To guard the reputation, this is still missing: {lacks}.'),
    advice: message('Arrange it before the first pilot goes public.'),
  },
  'REC-9.exposed': {
    title: 'Visible without monitoring',
    sentence: message(
      '{pilots} {count, plural, one {seeks} other {seek}} conversations with customers in public, ' +
        'while nobody watches during part of the service hours.',
    ),
    advice: message('Arrange the monitoring first.'),
  },
};
