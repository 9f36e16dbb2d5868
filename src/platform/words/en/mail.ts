import { message, type Translation } from '../message.js';
import type { mail as nl } from '../nl/mail.js';

export const mail: Translation<typeof nl> = {
  invitation: {
    subject: message('Invitation to Kikkerplan from {organisation}'),
    text: message(
      'Hello,\n\n{inviter} invites you to work in Kikkerplan for {organisation}, as {role}.\n\nOpen this link to come in. It works once, for {days, number} days:\n\n{link}\n\nDid you not expect this invitation? Then you need not do anything.\n',
    ),
  },
  reset: {
    subject: 'A new password for Kikkerplan',
    text: message(
      'Hello {name},\n\nSomebody asked for a new password for your account. Open this link to choose one. It works once, for an hour:\n\n{link}\n\nWas this not you? Then you need not do anything: your password stays as it is.\n',
    ),
  },
  confirmEmail: {
    subject: 'Confirm your new e-mail address for Kikkerplan',
    text: message(
      'Hello {name},\n\nOpen this link to sign in to Kikkerplan with this address from now on. It works once, for a day:\n\n{link}\n\nDid you not ask for this? Then you need not do anything.\n',
    ),
  },
  emailChanging: {
    subject: 'Your e-mail address at Kikkerplan is changing',
    text: message(
      'Hello {name},\n\nSomebody asked to change the e-mail address of your account to {email}.\n\nWas this not you? Then sign in, choose a new password and tell your administrator.\n',
    ),
  },
};
