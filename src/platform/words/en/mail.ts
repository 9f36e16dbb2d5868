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
  messages: {
    somebody: 'somebody',
    subject: message<{ organisation: string; what: string }>('{organisation}: {what}'),
    text: message<{ name: string; what: string; link: string; off: string }>(
      'Hello {name},\n\n{what}\n\n{link}\n\nRather not have these messages by mail? Switch them off in your account:\n\n{off}\n',
    ),
    subjects: {
      'asked-comment': message<{ pilot: string }>('your opinion on {pilot}'),
      'asked-judgement': message<{ pilot: string }>('your judgement of {pilot}'),
      'proposal-submitted': message<{ pilot: string }>('proposal sent in: {pilot}'),
      'proposal-returned': message<{ pilot: string }>('a question about your proposal {pilot}'),
      'verdict-given': message<{ pilot: string }>('the verdict on your proposal {pilot}'),
      'gate-due': message<{ pilot: string }>('to be decided: {pilot}'),
      'gate-decided': message<{ pilot: string }>('decision on {pilot}'),
    },
    sentences: {
      'asked-comment': message<{ pilot: string; by: string }>(
        '{by} asks what you think of the proposal “{pilot}”. Read the question and answer here:',
      ),
      'asked-judgement': message<{ pilot: string; by: string }>(
        '{by} asks you to judge the proposal “{pilot}”. The question is here:',
      ),
      'proposal-submitted': message<{ pilot: string; by: string }>(
        '{by} has sent in the proposal “{pilot}”. See it here:',
      ),
      'proposal-returned': message<{ pilot: string; by: string }>(
        '{by} has a question about your proposal “{pilot}”. You can change it and send it in again. The question is here:',
      ),
      'verdict-given': message<{ pilot: string; by: string }>(
        '{by} has given a verdict on your proposal “{pilot}”. It is here, with the reason:',
      ),
      'gate-due': message<{ pilot: string; phase: number; until: string }>(
        'Phase {phase, number} of “{pilot}” has come to its gate. Take the decision by {until}:',
      ),
      'gate-decided': message<{ pilot: string; by: string; phase: number }>(
        '{by} has taken a decision on phase {phase, number} of “{pilot}”. It is here, with the reason:',
      ),
    },
  },
};
