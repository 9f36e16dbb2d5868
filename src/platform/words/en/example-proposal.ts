import type { Translation } from '../message.js';
import type { exampleProposal as nl } from '../nl/example-proposal.js';

export const exampleProposal: Translation<typeof nl> = {
  link: 'Read a whole proposal that is filled in first',
  eyebrow: 'Example of a proposal that is filled in',
  lead: 'This is what a proposal can look like. Names and amounts are made up; nothing can be changed here.',
  customerGain:
    'Whoever has a claim gets a message at every step, and need not call any more to ask how it stands.',
  owner: 'Claims',
  partner: 'IT & Data',
  moneyBy: 'R. Jansen, director of Claims',
  ownerHoursBy: 'M. Terpstra, head of Claims',
  partnerHoursBy: 'J. Bos, head of IT & Data',
  firstSeen: 'Fewer calls about the status, to be seen in the weekly report of Customer Service.',
  measureOwner: 'team leader of Claims',
  measureNoticed: 'Questions about the status: whoever need not call any more notices it.',
  sponsor: 'A. de Wit, board',
  goal: 'Customers always know where their case stands',
};
