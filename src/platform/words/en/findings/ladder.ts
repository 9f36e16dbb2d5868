import type { FindingCatalog } from '../../findings/finding-words.js';
import type { ladderArguments } from '../../findings/ladder-arguments.js';
import { message } from '../../message.js';

export const ladderFindings: FindingCatalog<typeof ladderArguments> = {
  'LAD-1': {
    title: 'Rung not prepared yet',
    text: message(
      'Phase {phase, number} is the rung {rung}. It still lacks: {missing}. ' +
        'Arrange that before the phase starts.',
    ),
  },
  'LAD-2': {
    title: 'Rung not prepared yet',
    text: message(
      'Phase {phase, number} is the rung {rung}. It still lacks: {missing}. ' +
        'Arrange that before the phase starts.',
    ),
  },
  'LAD-3': {
    title: 'Rung not prepared yet',
    text: message(
      'Phase {phase, number} is the rung {rung}. It still lacks: {missing}. ' +
        'Arrange that before the phase starts.',
    ),
  },
  'LAD-4': {
    title: 'Rung not prepared yet',
    text: message(
      'Phase {phase, number} is the rung {rung}. It still lacks: {missing}. ' +
        'Arrange that before the phase starts.',
    ),
  },
  'LAD-R1.webcare': {
    title: 'Webcare not in order yet',
    text: message(
      'Phase {phase, number} is the rung {rung}, but webcare has not been in order for {quarters, plural, one {# quarter} other {# quarters}} by then. ' +
        '{dated, select, yes {Do not start before {earliest}.} other {Plan a webcare phase with a gate first.}}',
    ),
  },
  'LAD-R1.community': {
    title: 'Community skipped',
    text: message(
      'Phase {phase, number} is the rung {rung}, while there is no living community yet. ' +
        'Build that first{segments, select, yes {, or record which customer groups you know well already} other {}}.',
    ),
  },
  'LAD-R1.serviceSales': {
    title: 'Service and buying skipped',
    text: message(
      'Phase {phase, number} is the rung {rung}, and service and buying has not been tried yet. ' +
        'That is possible, but a small trial of it teaches you first what customers appreciate.',
    ),
  },
  'LAD-R2': {
    title: 'Own platform too early',
    text: message(
      'A community platform of your own pays from {customersFrom} customers ({customersKnown, select, yes {now {customers}} other {not recorded}}) ' +
        'or {visitorsFrom} visitors a month ({visitorsKnown, select, yes {{visitors} expected} other {not recorded}}). ' +
        'A place of your own gives more grip, but on existing networks customers already are: start there.',
    ),
  },
  'LAD-R3': {
    title: 'No moderation rules',
    text: message(
      '{recorded, select, yes {The community has no moderation rules.} ' +
        'other {No moderation rules for the community are recorded yet.}} ' +
        'Agree to correct what is untrue with facts, to leave criticism standing and not to steer opinions.',
    ),
  },
  'LAD-R4': {
    title: 'Selling in service',
    text: message(
      '{recorded, select, yes {In phase {phase, number} customers with a question also get an offer.} ' +
        'other {It is not recorded that service in phase {phase, number} stays free of selling.}} ' +
        'Keep selling out until the rung service and buying.',
    ),
  },
  'LAD-R5': {
    title: 'Rung takes little time',
    text: message(
      'Phase {phase, number} (rung {rung}) starts {together, select, yes {together with} other {{weeks} after the start of}} the rung {previous}. ' +
        'A rung usually takes at least {quarters, plural, one {# quarter} other {# quarters}}.',
    ),
  },
  'LAD-R6': {
    title: 'No consent for the CRM',
    text: message(
      '{recorded, select, yes {Customers have not given consent to keep their social contacts.} ' +
        'other {It is not recorded that customers give consent to keep their social contacts.}} ' +
        'Tell what you keep them for, and how customers can refuse or look into them.',
    ),
  },
};
