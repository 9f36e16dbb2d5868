/** One sentence after an action, shown once on the page that follows. */
export const notices = {
  signedIn: 'U bent aangemeld.',
  signedOut: 'U bent afgemeld.',
  languageChosen: 'De taal is veranderd.',
  settingsChanged: 'De instellingen zijn veranderd.',
  settingsSame: 'Er is niets veranderd.',
  assessmentKept: 'Uw antwoorden zijn bewaard. U kunt later verder.',
  assessmentSubmitted: 'Uw oordeel is ingestuurd.',
  roundClosed: 'De ronde is gesloten.',
  roundTooSmall: 'De ronde is nog niet gesloten: er zijn te weinig oordelen ingestuurd.',
  answerSettled: 'Het verschil is beslecht.',
  verdictSet: 'Het oordeel is met de hand gezet.',
  verdictComputed: 'Het berekende oordeel geldt weer.',
  sequenceComputed: 'De volgorde is berekend.',
  planAdopted: 'Het plan is vastgesteld.',
  planKept: 'De versie is bewaard.',
};
