import { message, type Translation } from '../message.js';
import type { signIn as nl } from '../nl/sign-in.js';

export const signIn: Translation<typeof nl> = {
  title: 'Sign in',
  lead: 'Sign in with the e-mail address and the password of your account.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  forgotten: 'Forgotten your password?',
  first:
    'Has Kikkerplan just been started and does nobody have a password yet? Use the one-time address in the window in which Kikkerplan was started.',
  wrong: 'This e-mail address and this password do not belong together. Try again, or choose a new password.',
  tooMany: message(
    'There were too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  ),
  expired: 'You have to sign in again. After that you go on where you were.',
  kept: 'You have to sign in again. What you had filled in has been kept: after that you find it again and can send it.',
  with: message('Sign in with {name}'),
  ready:
    'This address signs you in once. After that you stay signed in on this device for a week, unless you sign out.',
  button: 'Sign me in',
  again: 'To the sign-in page',
  problems: {
    unknown:
      'This address is not right. Copy the whole address from the window in which Kikkerplan was started.',
    used: 'This address has already been used. Start Kikkerplan again for a new address.',
    expired:
      'This address has expired: it works for fifteen minutes. Start Kikkerplan again for a new address.',
  },
};
