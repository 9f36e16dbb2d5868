/** Getting in with a one-time address. */
export const signIn = {
  title: 'Aanmelden',
  how: 'U komt binnen met een eenmalig adres. Het staat in het venster waarin Kikkerplan is gestart en werkt een kwartier. Is het verlopen of gebruikt, start Kikkerplan dan opnieuw: dan verschijnt er een nieuw adres.',
  command: 'Zo start u Kikkerplan:',
  ready:
    'Dit adres meldt u één keer aan. Daarna blijft u een week aangemeld op dit apparaat, tenzij u zich afmeldt.',
  button: 'Meld mij aan',
  again: 'Hoe kom ik aan een nieuw adres?',
  problems: {
    unknown: 'Dit adres klopt niet. Kopieer het hele adres uit het venster waarin Kikkerplan is gestart.',
    used: 'Dit adres is al gebruikt. Start Kikkerplan opnieuw voor een nieuw adres.',
    expired: 'Dit adres is verlopen: het werkt een kwartier. Start Kikkerplan opnieuw voor een nieuw adres.',
  },
};
