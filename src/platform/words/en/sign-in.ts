import type { Translation } from '../message.js';
import type { signIn as nl } from '../nl/sign-in.js';

export const signIn: Translation<typeof nl> = {
  title: 'Sign in',
  how: 'You get in with a one-time address. It is printed in the window in which Kikkerplan was started and works for fifteen minutes. If it has expired or has been used, start Kikkerplan again: it prints a new address.',
  command: 'This starts Kikkerplan:',
  ready:
    'This address signs you in once. After that you stay signed in on this device for a week, unless you sign out.',
  button: 'Sign me in',
  again: 'How do I get a new address?',
  problems: {
    unknown:
      'This address is not right. Copy the whole address from the window in which Kikkerplan was started.',
    used: 'This address has already been used. Start Kikkerplan again for a new address.',
    expired:
      'This address has expired: it works for fifteen minutes. Start Kikkerplan again for a new address.',
  },
};
