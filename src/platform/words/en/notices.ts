import type { Translation } from '../message.js';
import type { notices as nl } from '../nl/notices.js';

export const notices: Translation<typeof nl> = {
  signedIn: 'You are signed in.',
  signedOut: 'You are signed out.',
  languageChosen: 'The language has been changed.',
  settingsChanged: 'The settings were changed.',
  settingsSame: 'Nothing was changed.',
  assessmentKept: 'Your answers were kept. You can go on later.',
  assessmentSubmitted: 'Your judgement was sent in.',
  roundClosed: 'The round is closed.',
  roundTooSmall: 'The round is not closed yet: too few judgements were sent in.',
  answerSettled: 'The difference is settled.',
  verdictSet: 'The verdict was set by hand.',
  verdictComputed: 'The computed verdict holds again.',
  sequenceComputed: 'The sequence has been computed.',
  planAdopted: 'The plan has been adopted.',
  planKept: 'The version has been kept.',
};
