import { message } from '../message.js';

/** Everything of one organisation as one file, on the command line. */
export const archives = {
  written: message<{ file: string; name: string }>('Archief van {name} geschreven: {file}.'),
  restored: message<{ name: string; slug: string }>(
    '{name} is teruggezet als nieuwe organisatie: /o/{slug}.',
  ),
  noOrganisation: message<{ organisation: string }>(
    'er is geen organisatie met het adres {organisation}; het staat achter /o/ in elk webadres',
  ),
  noPerson: message<{ person: string }>('er is hier niemand met het adres {person}'),
  badAddress: message<{ address: string }>(
    'als adres kan {address} niet: gebruik 2 tot 40 kleine letters, cijfers en losse streepjes',
  ),
  taken: message<{ address: string }>('het adres {address} is niet vrij; kies een ander met --address'),
  problems: {
    unreadable: 'hiervan is geen plandocument te maken; neem een archief dat niet met de hand is veranderd',
    'no-logo':
      'dit is geen logo zoals Kikkerplan het bewaart: kies het na terugzetten opnieuw, en neem hier niets op',
    'other-fingerprint':
      'dit kenmerk hoort niet bij wat er in deze versie staat: de versie is veranderd nadat zij werd bewaard',
    'no-first-plan':
      'één plan heeft plaats (position) 0: het plan waarmee de organisatie begon; dat ontbreekt',
    'no-main-plan':
      'precies één plan noemt geen pilots (data.pilots): daarin is alles wat geen ander plan noemt; hier is dat er niet één',
  },
};

/** The same, from pages. */
export const archivePage = {
  link: 'Alles van deze organisatie als archief',
  title: 'Archief van deze organisatie',
  lead: 'Eén bestand (JSON) met alles wat deze organisatie heeft vastgelegd. Daarmee is zij op elke installatie van Kikkerplan terug te zetten.',
  holds: 'Wat erin staat',
  holdsText:
    'De organisatie met haar afdelingen, cultuur en instellingen, elk voorstel met zijn stappen, oordelen, besluiten, metingen en lessen, klantsignalen, workshops, plannen met hun volgordes, scenario’s, teksten en weergave, en alle versies met hun kenmerk.',
  people: 'Mensen',
  peopleText:
    'Namen staan als tekst bij wat mensen oordeelden en besloten, ook bij afzonderlijke oordelen. Bewaar het bestand dus vertrouwelijk. Na terugzetten heeft niemand van hen vanzelf toegang: u nodigt mensen opnieuw uit.',
  lacks: 'Wat er niet in staat',
  reasons: {
    people: 'Accounts, rollen, uitnodigingen en voorkeuren: die horen bij mensen en bij deze installatie.',
    nameless:
      'Wat zonder naam is gevraagd en geteld: pagina’s houden kleine aantallen achter, en een bestand kan dat niet.',
    secrets: 'Wachtwoorden, sessies, sleutels en deellinks: dat zijn geheimen.',
    mail: 'Mail die onderweg is.',
    trail:
      'Het logboek: een bestand dat iedereen kan veranderen, bewijst niet wie wat deed. Het logboek is apart mee te nemen.',
    passing: 'Bestanden die klaarstaan en berekeningen die lopen: die zijn zo weer te maken.',
  },
  putBack: 'Terugzetten',
  putBackText:
    'Dat kan wie een organisatie mag maken, op de pagina met organisaties; of op de server met “kikkerplan import”. Het wordt altijd een nieuwe organisatie.',
  download: 'Maak en download',
  busy: 'Er wordt al een archief gemaakt of teruggezet. Probeer het zo nog eens.',
  restoreTitle: 'Zet een archief terug',
  restoreLead:
    'Van het archief wordt een nieuwe organisatie gemaakt, met u als beheerder. Klopt er iets niet, dan verandert er niets en leest u hier wat en waar.',
  file: 'Archief',
  fileHint: 'Een bestand van “Archief van deze organisatie” (json), van hoogstens 45 MB.',
  restore: 'Zet terug',
  uploads: {
    none: 'Kies eerst een archief',
    'too-large':
      'Het archief is groter dan 45 MB. Wie de server beheert kan het terugzetten met “kikkerplan import”',
    busy: 'Er wordt al een archief gemaakt of teruggezet. Probeer het zo nog eens',
    broken: 'Dit bestand is te ingewikkeld om te lezen. Maak het archief opnieuw',
  },
  wrong: message<{ count: number }>(
    'Dit archief is niet teruggezet: {count, plural, one {er klopt één ding niet} other {er kloppen # dingen niet}}.',
  ),
  problemsCaption: 'Wat er niet klopt',
  place: 'Plaats in het bestand',
  problem: 'Wat er mis is',
  whole: 'het hele bestand',
};
