import { message, type Translation } from '../message.js';
import type { erasing as nl } from '../nl/erasing.js';

export const erasing: Translation<typeof nl> = {
  link: 'Erase this person',
  title: message('Erase {name}?'),
  lead: 'Do this when somebody asks for it, or when you may no longer keep the data.',
  warning: 'This cannot be undone.',
  goes: 'What goes',
  goesText:
    'Name, e-mail address, password, sessions, linked sign-ins and invitations. The person can no longer sign in.',
  stays: 'What stays',
  staysText:
    'Proposals, judgements, decisions and the audit trail, with a code in place of the name. Versions of the plan that were kept do not change: they are fixed documents. What somebody wrote in a free text stays too.',
  sure: 'I know that this cannot be undone',
  notSure: 'Tick that you know this',
  erase: 'Erase for good',
  left: 'Left',
  leftCaption: 'These people no longer work anywhere in this installation, but their account is still there.',
  problems: {
    'last-administrator': 'This is the only administrator. Make somebody else one first.',
    'administrators-only': 'Only an administrator may erase an administrator.',
    'works-elsewhere':
      'This person also works in another organisation. Take the person out of this one; the last organisation can erase.',
  },
};
