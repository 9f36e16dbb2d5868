import { message, type Translation } from '../message.js';
import type { accessTokens as nl } from '../nl/access-tokens.js';

export const accessTokens: Translation<typeof nl> = {
  title: 'Access tokens',
  lead: 'With a token a program works for you, in one organisation and never beyond your own role. You can revoke a token at any time.',
  manual: 'What a program can ask and change',
  own: 'Your tokens',
  none: 'You have no tokens yet.',
  newToken: 'New token',
  name: 'What is the token for?',
  nameHint: 'For example “Monthly dashboard”.',
  needName: 'Write what the token is for',
  organisation: 'For which organisation?',
  scope: 'What may the program do?',
  scopes: { read: 'Read only', write: 'Read and change' },
  days: 'How long does the token work?',
  make: 'Make the token',
  made: 'The token',
  madeOnce: 'Copy the token now. You cannot see it again after this.',
  madeMore: 'Keep it as you keep a password: whoever has it works under your name.',
  until: message('works until {moment}'),
  expired: message('expired on {moment}'),
  lastUsed: message('Last used on {moment}.'),
  neverUsed: 'Not used yet.',
  madeOn: message('Made on {moment}.'),
  revoke: 'Revoke',
  tooMany: message('You have {most, number} tokens already. First revoke one that you no longer use.'),
  nowhere: 'You do not work anywhere yet, so there is nothing a program needs a token for.',
  endings:
    'A token also stops working when you leave the organisation, get another role there or replace a forgotten password.',
};
