import type { Translation } from '../message.js';
import type { apiProblems as nl } from '../nl/api-problems.js';

export const apiProblems: Translation<typeof nl> = {
  'no-token': {
    title: 'Access token missing or not working',
    detail:
      'Send a valid access token: Authorization: Bearer kp_… You make one at your account; one that was revoked or has expired does not work any more.',
  },
  'out-of-scope': {
    title: 'This token may only read',
    detail: 'Nothing was changed. Make a token at your account that may change things too.',
  },
  'not-found': {
    title: 'Not found',
    detail: 'There is nothing at this address, or it is not meant for you.',
  },
  'not-allowed': {
    title: 'Not allowed',
    detail: 'The role of your account in this organisation does not include this. Nothing was changed.',
  },
  conflict: {
    title: 'No longer possible',
    detail: 'Nothing was changed: as things are now, this cannot be done. Fetch it again and look.',
  },
  stale: {
    title: 'Somebody else was first',
    detail:
      'Nothing was changed. Fetch it again, make your change in that, and send the new ETag in If-Match.',
  },
  'no-precondition': {
    title: 'If-Match is missing',
    detail: 'Send the ETag of what you fetched in If-Match, so that you overwrite nobody’s change.',
  },
  'not-json': {
    title: 'JSON only',
    detail: 'Send the data as Content-Type: application/json.',
  },
  'too-large': { title: 'Too large', detail: 'What you sent is too large. Nothing was changed.' },
  'too-many': {
    title: 'Too many requests',
    detail: 'Wait as long as Retry-After says, and then try again.',
  },
  busy: {
    title: 'Too busy for a moment',
    detail: 'Nothing was changed. Try again after the time in Retry-After.',
  },
  'bad-request': {
    title: 'This request is not right',
    detail: 'The address or the content cannot be read. Nothing was changed.',
  },
  unexpected: {
    title: 'Something went wrong',
    detail: 'This is our mistake. When you report it, quote the number in “instance”.',
  },
};
