import { message, type Translation } from '../message.js';
import type { passwords as nl } from '../nl/passwords.js';

export const passwords: Translation<typeof nl> = {
  new: 'New password',
  choose: 'Choose a password',
  hint: message('At least {min, number} characters. A sentence of a few words is fine; spaces are allowed.'),
  current: 'Your present password',
  wrongCurrent: 'This is not your present password',
  needCurrent: 'Fill in your present password',
  problems: {
    tooShort: message('Choose a longer password: at least {min, number} characters'),
    tooLong: message('Choose a shorter password: at most {max, number} characters'),
    easy: 'This password is easy to guess: many people use it, or it looks like your name or address. Choose another one',
  },
  forgottenTitle: 'Forgotten password',
  forgottenLead: 'Fill in your e-mail address. You will get a link to choose a new password.',
  forgottenNoMail:
    'This installation cannot send mail. Ask the administrator or the strategy director of your organisation for a link to choose a new password.',
  send: 'Send the link',
  sentTitle: 'Look in your mail',
  sentLead:
    'If this address belongs to an account, a mail with a link is on its way. The link works for an hour. Look among the unwanted mail too.',
  resetTitle: 'Choose a new password',
  resetLead: message('This is the new password of {name}. You will be signed out on all other devices.'),
  save: 'Keep the password',
  linkProblems: {
    unknown: 'This link is not right. Copy the whole link.',
    used: 'This link has already been used, or there is a newer one. Ask for a new one.',
    expired: 'This link has expired: it works for an hour. Ask for a new one.',
  },
};
