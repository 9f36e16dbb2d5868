import { message } from '../message.js';

/** Why a C has no pilot. */
export const emptyCPage = {
  title: message<{ c: string }>('Why does no pilot of {c} begin?'),
  lead: 'A C may wait on purpose, as long as it says why. The reason stands on the board and in the plan; the finding stays a warning that names the reason.',
  back: 'Back to the board',
  found: 'Finding',
  nothingFound: 'None: a pilot begins in time.',
  reason: 'Reason',
  reasonHint: 'Such as “The knowledge system comes in 2027 only.” Leave it empty to take the reason away.',
  save: 'Save',
  letWait: message<{ c: string }>('Write down why {c} may wait'),
  link: 'Write down why',
  change: 'Change the reason',
};
