import type { Translation } from '../message.js';
import type { signOn as nl } from '../nl/sign-on.js';

export const signOn: Translation<typeof nl> = {
  onward: 'Go on',
  title: 'Signing in through your organisation',
  leaving: 'You are going to the sign-in page of your organisation and will come back here after that.',
  failed:
    'Signing in through your organisation did not succeed. Try again; if it fails once more, ask your administrator.',
  problems: {
    'no-role': 'Your organisation gives you no role in Kikkerplan. Ask your administrator.',
    'email-taken':
      'There is already an account with your e-mail address. Sign in with your password, and then link signing in through your organisation on the page “Your account”.',
    'linked-elsewhere': 'This sign-in already belongs to another account.',
    'no-account': 'You have no account here yet. Ask your administrator for an invitation.',
  },
};
