/** Main menu and foot of every page. */
export const menu = {
  home: 'Temperatuur',
  proposals: 'Voorstellen',
  pilots: 'Pilots',
  catalogue: 'Catalogus',
  board: 'Bord',
  timeline: 'Tijdlijn',
  heat: 'Hitte',
  portfolio: 'Portfolio',
  sequence: 'Volgorde',
  gates: 'Poorten',
  signals: 'Klantsignalen',
  plan: 'Plan',
  setup: 'Inrichting',
  people: 'Mensen',
  audit: 'Logboek',
  backup: 'Reservekopie',
  organisations: 'Organisaties',
  /** Where a consultant sees all of them. */
  clients: 'Klanten',
  /** The rest of the menu, behind a button. */
  more: 'Meer',
  workshop: 'Werksessies',
  pulse: 'Peiling',
  template: 'Als sjabloon',
  account: 'Uw account',
  signOut: 'Afmelden',
  /** Name of this language, in this language. */
  thisLanguage: 'Nederlands',
};
