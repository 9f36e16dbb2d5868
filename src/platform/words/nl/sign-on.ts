/** Signing in through the organisation's own provider. */
export const signOn = {
  onward: 'Ga verder',
  title: 'Aanmelden via uw organisatie',
  leaving: 'U gaat naar het aanmelden van uw organisatie en komt daarna hier terug.',
  failed:
    'Aanmelden via uw organisatie is niet gelukt. Probeer het opnieuw; lukt het weer niet, vraag het dan uw beheerder.',
  problems: {
    'no-role': 'Uw organisatie geeft u geen rol in Kikkerplan. Vraag het uw beheerder.',
    'email-taken':
      'Er is al een account met uw e-mailadres. Meld u aan met uw wachtwoord en koppel daarna op de pagina “Uw account” het aanmelden via uw organisatie.',
    'linked-elsewhere': 'Dit aanmelden hoort al bij een ander account.',
    'no-account': 'U hebt hier nog geen account. Vraag uw beheerder om een uitnodiging.',
  },
};
