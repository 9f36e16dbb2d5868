import type { FindingCatalog } from '../../findings/finding-words.js';
import type { ladderArguments } from '../../findings/ladder-arguments.js';
import { message } from '../../message.js';

const PREPARATION: FindingCatalog<typeof ladderArguments>['LAD-1'] = {
  title: 'Rung not prepared yet',
  sentence: message('Phase {phase, number} belongs to the rung {rung}. It still lacks: {missing}.'),
  advice: message('Arrange that, and record it, before phase {phase, number} starts.'),
};

export const ladderFindings: FindingCatalog<typeof ladderArguments> = {
  'LAD-1': PREPARATION,
  'LAD-2': PREPARATION,
  'LAD-3': PREPARATION,
  'LAD-4': PREPARATION,
  'LAD-R1.webcare': {
    title: 'Webcare not in order yet',
    sentence: message(
      'Phase {phase, number} belongs to the rung {rung}, but by then webcare has not been in order for {quarters, plural, one {# quarter} other {# quarters}}.',
    ),
    advice: message(
      '{dated, select, yes {Do not start before {earliest}.} other {Plan a webcare phase with a gate first.}}',
    ),
  },
  'LAD-R1.community': {
    title: 'Community skipped',
    sentence: message(
      'Phase {phase, number} belongs to the rung {rung}, while there is no living community yet.',
    ),
    advice: message(
      'Build that first{segments, select, yes {, or record which customer groups you already know well} other {}}.',
    ),
  },
  'LAD-R1.serviceSales': {
    title: 'Service and buying skipped',
    sentence: message(
      'Phase {phase, number} belongs to the rung {rung}, and service and buying has not been tried yet.',
    ),
    advice: message(
      'That is possible. But a small trial of it beforehand teaches you what customers appreciate.',
    ),
  },
  'LAD-R2': {
    title: 'Own platform too early',
    sentence: message(
      'A community platform of your own pays from {customersFrom} customers ({customersKnown, select, yes {now {customers}} other {not recorded}}) ' +
        'or {visitorsFrom} visitors a month ({visitorsKnown, select, yes {{visitors} expected} other {not recorded}}).',
    ),
    advice: message(
      'Start on existing networks: that is where your customers are. A place of your own gives more grip, but it can come later.',
    ),
  },
  'LAD-R3': {
    title: 'No moderation rules',
    sentence: message(
      '{recorded, select, yes {The community has no moderation rules.} ' +
        'other {No moderation rules for the community are recorded yet.}}',
    ),
    advice: message(
      'Agree to correct what is untrue with facts, to leave criticism standing and not to steer opinions.',
    ),
  },
  'LAD-R4': {
    title: 'Selling in service',
    sentence: message(
      '{recorded, select, yes {In phase {phase, number} customers with a question also get an offer.} ' +
        'other {It is not recorded that service in phase {phase, number} stays free of selling.}}',
    ),
    advice: message('Keep selling out of service until you have reached the rung service and buying.'),
  },
  'LAD-R5': {
    title: 'Rung takes little time',
    sentence: message(
      'Phase {phase, number} (rung {rung}) starts {together, select, yes {together with} other {{weeks} after the start of}} the rung {previous}. ' +
        'A rung usually takes at least {quarters, plural, one {# quarter} other {# quarters}}.',
    ),
    advice: message('Start {later} later, or record why it can go faster.'),
  },
  'LAD-R6': {
    title: 'No consent for the CRM',
    sentence: message(
      '{recorded, select, yes {Customers have not given consent to keep their contacts on social media.} ' +
        'other {It is not recorded that customers give consent to keep their contacts on social media.}}',
    ),
    advice: message('Say what you keep them for, and how customers can refuse or see what is kept.'),
  },
};
