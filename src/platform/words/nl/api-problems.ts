/** What went wrong, for who reads the answer that a program got: what it was, and what to do. */
export const apiProblems = {
  'no-token': {
    title: 'Toegangssleutel ontbreekt of werkt niet',
    detail:
      'Stuur een geldige toegangssleutel mee: Authorization: Bearer kp_… U maakt er een bij uw account; een sleutel die ingetrokken of verlopen is, werkt niet meer.',
  },
  'out-of-scope': {
    title: 'Deze sleutel mag alleen lezen',
    detail: 'Er is niets veranderd. Maak bij uw account een sleutel die ook mag wijzigen.',
  },
  'not-found': {
    title: 'Niet gevonden',
    detail: 'Er is niets op dit adres, of het is niet voor u bedoeld.',
  },
  'not-allowed': {
    title: 'Dit mag niet',
    detail: 'De rol van uw account in deze organisatie laat dit niet toe. Er is niets veranderd.',
  },
  conflict: {
    title: 'Dit kan zo niet meer',
    detail: 'Er is niets veranderd: zoals het er nu voor staat, kan dit niet. Haal het opnieuw op en kijk.',
  },
  stale: {
    title: 'Iemand anders was u voor',
    detail:
      'Er is niets veranderd. Haal het opnieuw op, breng uw wijziging daarin aan en stuur de nieuwe ETag mee in If-Match.',
  },
  'no-precondition': {
    title: 'If-Match ontbreekt',
    detail: 'Stuur in If-Match de ETag mee van wat u ophaalde, zodat u niemands wijziging overschrijft.',
  },
  'not-json': {
    title: 'Alleen JSON',
    detail: 'Stuur de gegevens als Content-Type: application/json.',
  },
  'too-large': { title: 'Te groot', detail: 'Wat u verstuurde is te groot. Er is niets veranderd.' },
  'too-many': {
    title: 'Te veel verzoeken',
    detail: 'Wacht zo lang als Retry-After zegt en probeer het dan opnieuw.',
  },
  busy: {
    title: 'Het is even te druk',
    detail: 'Er is niets veranderd. Probeer het opnieuw na de tijd in Retry-After.',
  },
  'bad-request': {
    title: 'Dit verzoek klopt niet',
    detail: 'Het adres of de inhoud is niet te lezen. Er is niets veranderd.',
  },
  unexpected: {
    title: 'Er ging iets mis',
    detail: 'Dit is onze fout. Geef bij een melding het nummer in “instance” door.',
  },
};
