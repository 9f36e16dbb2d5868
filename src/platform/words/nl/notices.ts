/** One sentence after an action, shown once on the page that follows. */
export const notices = {
  signedIn: 'U bent aangemeld.',
  signedOut: 'U bent afgemeld.',
  languageChosen: 'De taal is veranderd.',
  settingsChanged: 'De instellingen zijn veranderd.',
  settingsSame: 'Er is niets veranderd.',
  sequenceComputed: 'De volgorde is berekend.',
};
