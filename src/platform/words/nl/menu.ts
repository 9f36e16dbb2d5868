/** Main menu and foot of every page. */
export const menu = {
  home: 'Temperatuur',
  pilots: 'Pilots',
  catalogue: 'Catalogus',
  selfAssessment: 'Zelfbeoordeling',
  portfolio: 'Portfolio',
  sequence: 'Volgorde',
  plan: 'Plan',
  settings: 'Instellingen',
  people: 'Mensen',
  audit: 'Logboek',
  backup: 'Reservekopie',
  organisations: 'Organisaties',
  account: 'Uw account',
  style: 'Stijl',
  signOut: 'Afmelden',
  /** Name of this language, in this language. */
  thisLanguage: 'Nederlands',
};
