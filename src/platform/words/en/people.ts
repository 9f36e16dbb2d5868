import { message, type Translation } from '../message.js';
import type { people as nl } from '../nl/people.js';

export const people: Translation<typeof nl> = {
  title: 'People',
  lead: 'Who works in this organisation and what each of them may do.',
  invite: 'Invite somebody',
  caption: message('{count, plural, one {# person} other {# people}} in this organisation'),
  name: 'Name',
  email: 'E-mail address',
  role: 'Role',
  allRoles: 'All roles',
  departments: 'Departments',
  since: 'Since',
  none: 'none',
  noEmail: 'no address yet',
  invitations: 'Open invitations',
  invitationsCaption: 'An invitation works once, for 14 days.',
  noInvitations: 'There are no open invitations.',
  until: 'Valid until',
  tooOld: message('expired on {moment}'),
  renew: 'Make a new link',
  revoke: 'Revoke',
  back: 'Back to the people',
  change: 'Change',
  roleHints: {
    administrator: 'Manages the people and reads everything.',
    'strategy-director': 'Does everything in this organisation and invites people.',
    consultant: 'Reads everything, computes and makes documents.',
    'department-head': 'Makes proposals for their own department and reads proposals and findings.',
    reader: 'Reads the plan.',
  },
  departmentsHint: 'Only for a department head: which departments does this person answer for?',
  needDepartment: 'Choose at least one department for a department head at “Departments”',
  save: 'Save',
  remove: 'Take out of the organisation',
  removeTitle: message('Take {name} out of this organisation?'),
  removeLead:
    'This person will no longer see anything of this organisation. Proposals and decisions stay. You can invite them again later.',
  resetLink: 'Make a link for a new password',
  problems: {
    'last-administrator': 'This is the only administrator. First make somebody else administrator.',
    'administrators-only':
      'Only an administrator may make somebody administrator, or change an administrator.',
    'already-here': 'This person already works in this organisation.',
    'already-invited':
      'There is already an open invitation for this address. Make a new link for it, or revoke it.',
    'works-elsewhere':
      'This person also works in another organisation. Such a link would open that one too. Ask the person to request a new password themselves.',
  },
  inviteTitle: 'Invite somebody',
  inviteLead: message(
    'You get a link that works once, for {days, number} days. Whoever opens it chooses their own password.',
  ),
  sendInvitation: 'Make the invitation',
  linkTitle: 'The invitation is ready',
  linkLead: message('Give this link to {email}. You see it only now.'),
  linkMailed: message(
    'The invitation is being mailed to {email}. You can also give the link yourself; you see it only now.',
  ),
  link: 'Link',
  resetLinkTitle: 'The link is ready',
  resetLinkLead: message('Give this link to {name}. It works once, for an hour. You see it only now.'),
  linkWarning: 'Whoever has this link gets in. Give it only to the person it is for.',
};
