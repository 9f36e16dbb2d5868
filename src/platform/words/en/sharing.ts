import { message, type Translation } from '../message.js';
import type { sharing as nl } from '../nl/sharing.js';

export const sharing: Translation<typeof nl> = {
  column: 'Share',
  share: 'Share with a link',
  title: message<{ number: number }>('Share version {number, number}'),
  lead: 'Whoever has a link reads this one version without an account, and nothing else. You can revoke a link at any time.',
  links: 'Links to this version',
  none: 'There are no links yet. Make one below.',
  newLink: 'New link',
  label: 'Who is the link for?',
  labelHint: 'For example “Supervisory board”. Whoever opens the link does not see this.',
  needLabel: 'Write who the link is for',
  days: 'How long does the link work?',
  dayCount: message<{ days: number }>('{days, plural, =365 {a year} one {# day} other {# days}}'),
  password: 'Password',
  make: 'Make the link',
  address: 'The link',
  madeOnce: 'Copy the link now. You cannot see it again after this.',
  madeMore:
    'Send it only to people who may read the plan. If you chose a password, give it to them in another way.',
  until: message<{ moment: string }>('works until {moment}'),
  expired: message<{ moment: string }>('expired on {moment}'),
  revoked: message<{ moment: string }>('revoked on {moment}'),
  withPassword: '(with a password)',
  views: message<{ count: number }>(
    '{count, plural, =0 {Not opened yet.} one {Opened once.} other {Opened # times.}}',
  ),
  lastView: message<{ moment: string }>('The last time on {moment}.'),
  madeBy: message<{ name: string; moment: string; language: string }>(
    'Made by {name} on {moment}. Language: {language}.',
  ),
  somebody: 'somebody who no longer works here',
  revoke: 'Revoke',
  lockedTitle: 'This plan has a password',
  lockedLead: 'Type the password that you got from the sender.',
  typePassword: 'Password of the link',
  needPassword: 'Type the password',
  wrongPassword: 'This password does not belong to this link. Ask the sender.',
  openPlan: 'Open the plan',
  closedTitle: 'This link does not work',
  closedLead:
    'The link has expired or was revoked, or the address was not copied completely. Ask the sender for a new link.',
};
