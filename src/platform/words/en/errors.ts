import { message, type Translation } from '../message.js';
import type { errors as nl } from '../nl/errors.js';

export const errors: Translation<typeof nl> = {
  'not-found': {
    title: 'This page does not exist',
    text: 'The address is wrong, or the page is not meant for you. Check the address, or begin at the first page.',
  },
  'not-allowed': {
    title: 'You may not do this here',
    text: 'Your role in this organisation does not allow it. Ask the strategy director or the administrator.',
  },
  'stale-form': {
    title: 'This form has expired',
    text: 'Nothing was changed. Go back, reload the page and send the form again.',
  },
  conflict: {
    title: 'Somebody else was first',
    text: 'Your change was not saved, because somebody else has changed this in the meantime. Go back, reload and see what is there now.',
  },
  busy: { title: 'It is too busy right now', text: 'Nothing was saved. Try again in a few seconds.' },
  'too-large': { title: 'This is too large', text: 'What you sent is too large. Nothing was saved.' },
  'too-many': { title: 'Too many attempts', text: 'Wait a minute, then try again.' },
  'bad-request': {
    title: 'This request cannot be read',
    text: 'Nothing was changed. Go back and try again.',
  },
  unexpected: {
    title: 'Something went wrong',
    text: 'This is our mistake. Nothing was saved. Try again; if that does not help, pass on the number below.',
  },
  resend:
    'What you filled in is not gone. Load this page again in a few seconds (F5) and confirm that the form may be sent once more.',
  reference: message('Number of this request: {id}'),
  home: 'To the first page',
};
