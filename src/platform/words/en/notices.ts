import type { Translation } from '../message.js';
import type { notices as nl } from '../nl/notices.js';

export const notices: Translation<typeof nl> = {
  signedIn: 'You are signed in.',
  signedOut: 'You are signed out.',
  languageChosen: 'The language has been changed.',
  settingsChanged: 'The settings were changed.',
  settingsSame: 'Nothing was changed.',
  sequenceComputed: 'The sequence has been computed.',
};
