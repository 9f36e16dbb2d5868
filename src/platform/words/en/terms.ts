import { message, type Translation } from '../message.js';
import type { terms as nl } from '../nl/terms.js';

export const terms: Translation<typeof nl> = {
  cs: {
    'customer-experience': 'Customer Experience',
    conversation: 'Conversation',
    content: 'Content',
    collaboration: 'Collaboration',
  },
  criteria: {
    culture: { letter: 'C', name: 'Culture' },
    resources: { letter: 'R', name: 'Resources' },
    gain: { letter: 'G', name: 'Short-term gain' },
    scalability: { letter: 'S', name: 'Scalability' },
  },
  criterionVerdicts: {
    pass: 'passes',
    conditional: 'conditional',
    fail: 'fails',
    incomplete: 'incomplete',
  },
  pilotVerdicts: {
    approved: 'approved',
    conditional: 'approved with conditions',
    redesign: 'redesign',
    rejected: 'rejected for now',
    incomplete: 'incomplete',
  },
  /** Beside a verdict that a person gave in place of the computed one. */
  byHand: 'set by hand',
  severities: { block: 'Blocker', warning: 'Warning', tip: 'Tip' },
  temperatures: { 1: 'cold', 2: 'lukewarm', 3: 'warm', 4: 'hot', 5: 'boiling' },
  temperatureShares: {
    1: 'below 25%',
    2: '25 to 50%',
    3: '50 to 80%',
    4: '80 to 100%',
    5: 'above 100% of the ceiling',
  },
  proposal: 'Proposal',
  phase: message('Phase {number, number}'),
  permanent: 'Permanent',
  ceiling: 'ceiling',
  gate: 'gate',
  learningPause: 'learning pause',
  baseline: 'baseline',
};
