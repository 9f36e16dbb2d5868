import { message, type Translation } from '../message.js';
import type { invitations as nl } from '../nl/invitations.js';

export const invitations: Translation<typeof nl> = {
  title: message('Welcome to {organisation}'),
  lead: message('You are invited as {role}. Fill in your name and choose a password, and you are in.'),
  email: 'From now on you sign in with',
  name: 'Your name',
  submit: 'Make my account',
  accountLead: message(
    'You are invited as {role}. There is already an account with this e-mail address. Sign in with it, and you come back here.',
  ),
  signIn: 'Sign in',
  personLead: message('You are invited as {role}. You are signed in as {name}.'),
  accept: 'Accept the invitation',
  problems: {
    unknown: 'This invitation is not right. Copy the whole link.',
    used: 'This invitation has already been used. Sign in with your e-mail address and password.',
    revoked: 'This invitation has been revoked. Ask whoever invited you for a new one.',
    expired: 'This invitation has expired: it works for 14 days. Ask whoever invited you for a new one.',
  },
  problemTitle: 'This invitation does not work',
};
