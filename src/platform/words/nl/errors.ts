import { message } from '../message.js';

/** Pages for what went wrong: what happened, and what to do now. */
export const errors = {
  'not-found': {
    title: 'Deze pagina is er niet',
    text: 'Het adres klopt niet, of de pagina is niet voor u bedoeld. Kijk het adres na of begin opnieuw.',
  },
  'not-allowed': {
    title: 'Dit mag u hier niet',
    text: 'Uw rol in deze organisatie laat dit niet toe. Vraag het de strategiedirecteur of de beheerder.',
  },
  'stale-form': {
    title: 'Dit formulier is verlopen',
    text: 'Er is niets veranderd. Ga terug, laad de pagina opnieuw en verstuur het formulier nog eens.',
  },
  conflict: {
    title: 'Iemand anders was u voor',
    text: 'Uw wijziging is niet opgeslagen, want dit is intussen door iemand anders veranderd. Ga terug, laad opnieuw en kijk wat er nu staat.',
  },
  busy: {
    title: 'Het is even te druk',
    text: 'Er is niets opgeslagen. Probeer het over een paar tellen opnieuw.',
  },
  'too-large': { title: 'Dit is te groot', text: 'Wat u verstuurde is te groot. Er is niets opgeslagen.' },
  'too-many': { title: 'Te veel pogingen', text: 'Wacht een minuut en probeer het dan opnieuw.' },
  'bad-request': {
    title: 'Dit verzoek klopt niet',
    text: 'Er is niets veranderd. Ga terug en probeer het opnieuw.',
  },
  unexpected: {
    title: 'Er ging iets mis',
    text: 'Dit is onze fout. Er is niets opgeslagen. Probeer het opnieuw; helpt dat niet, geef dan het nummer hieronder door.',
  },
  /** Beside "busy", for a form. */
  resend:
    'Wat u invulde is niet weg. Laad deze pagina over een paar tellen opnieuw (F5) en bevestig dat het formulier nog eens verstuurd mag worden.',
  reference: message<{ id: string }>('Nummer van dit verzoek: {id}'),
  home: 'Naar het begin',
};
