import { message } from '../message.js';

/** The organisations that somebody works in, and making another one. */
export const organisations = {
  title: 'Uw organisaties',
  clientsTitle: 'Uw klanten',
  calm: message<{ count: number }>(
    '{count, plural, one {U werkt in één organisatie} other {U werkt in # organisaties}}. Nergens blokkeert iets of is een besluit te laat.',
  ),
  attention: message<{ count: number; busy: number }>(
    '{count, plural, one {U werkt in één organisatie} other {U werkt in # organisaties}}. Wat aandacht vraagt staat bovenaan: bij {busy, plural, one {één organisatie} other {# organisaties}} blokkeert iets of is een besluit te laat.',
  ),
  caption: message<{ count: number }>(
    '{count, plural, one {De stand van één plan} other {De stand van # plannen}}',
  ),
  name: 'Organisatie',
  client: 'Klant',
  state: 'Oordeel over het plan',
  stateNote: message<{ pilots: number; on: string }>(
    '{pilots, plural, one {# pilot} other {# pilots}}, gewijzigd op {on}',
  ),
  standing: 'Versie',
  adopted: message<{ version: number }>('vastgesteld, versie {version, number}'),
  adoptedSince: message<{ date: string }>('sinds {date}'),
  adoptedDraft: message<{ date: string; draft: number; on: string }>(
    'sinds {date}; concept {draft, number} van {on}',
  ),
  draft: message<{ version: number }>('concept, versie {version, number}'),
  noVersion: 'concept, nog geen versie',
  late: 'Besluiten te laat',
  tooLong: message<{ count: number }>('waarvan {count, number} te lang'),
  blocks: 'Blokkades',
  open: 'Open voorstellen',
  nextGate: 'Volgende poort',
  noGate: 'geen',
  unseen: '–',
  noPilots: 'nog geen pilots',
  make: 'Maak een nieuwe organisatie',
  makeTitle: 'Nieuwe organisatie',
  makeLead:
    'Een organisatie heeft haar eigen mensen, voorstellen en plan. Alleen wie erin werkt, ziet dat zij bestaat.',
  back: 'Terug naar uw organisaties',
  nameField: 'Naam van de organisatie',
  address: 'Adres',
  addressHint:
    'Komt in elk webadres van deze organisatie, na /o/. Kleine letters, cijfers en streepjes, bijvoorbeeld waterschap-noord. Laat u dit leeg, dan maken wij het van de naam.',
  addressShape:
    'Schrijf bij “Adres” 2 tot 40 kleine letters, cijfers en losse streepjes, zoals waterschap-noord',
  addressTaken: 'Dit adres kunt u niet gebruiken. Kies een ander, of laat het leeg',
  tooMany: message<{ minutes: number }>(
    'Er zijn te veel pogingen gedaan. Probeer het over {minutes, plural, one {# minuut} other {# minuten}} opnieuw.',
  ),
  language: 'Taal van mail aan nieuwe mensen',
  roleField: 'Wat bent u zelf in deze organisatie?',
  roleHints: {
    administrator: 'U nodigt mensen uit en geeft rollen, en leest alles.',
    consultant:
      'U leest alles, rekent en maakt documenten. Mensen uitnodigen kunt u tot er een strategiedirecteur of beheerder is.',
  },
  start: 'Waarmee begint u?',
  starts: { empty: 'Leeg', demo: 'Een kopie van het voorbeeld' },
  startHints: {
    empty: 'Zonder voorstellen. Het plan loopt acht kwartalen vanaf het volgende kwartaal.',
    demo: 'De verzonnen verzekeraar Polderzeker, met tien voorstellen, onder uw eigen naam. De velden hieronder tellen dan niet.',
  },
  departments: 'Afdelingen',
  departmentsHint: message<{ people: number; tolerance: number; fte: number }>(
    'Elke afdeling op een eigen regel. Wij nemen voor elk {people, number} mensen, een verandertolerantie van {tolerance, number} van 5 en {fte, number} fte voor het programma aan. Dat zijn aannames, geen gegevens van u.',
  ),
  departmentTooLong: 'Een afdeling heeft een naam van hoogstens 200 tekens, en er zijn er hoogstens 200',
  departmentTwice: 'Bij “Afdelingen” staat een naam twee keer',
  budget: 'Budget per kwartaal',
  budgetHint: 'In hele euro’s, voor het hele programma. Laat u dit leeg, dan is er nog geen budget.',
  euro: 'euro',
  submit: 'Maak deze organisatie',
  firstTitle: 'Zo begint u',
  firstLead: 'In deze organisatie staat nog geen enkel voorstel. Dit kunt u nu doen.',
  first: {
    pages: 'Loop de vijf beginpagina’s na',
    pagesWhy: 'Afdelingen, cultuur, geld en zelfbeoordeling, elk in één korte pagina.',
    people: 'Nodig de mensen uit met wie u dit plan maakt',
    peopleWhy: 'Begin met de strategiedirecteur: die stelt in, kiest en stelt vast.',
    selfAssessment: 'Vul de zelfbeoordeling in',
    selfAssessmentWhy: 'Twaalf vragen. Daarna past het advies bij waar u nu staat.',
    catalogue: 'Kies een eerste pilot uit de catalogus',
    catalogueWhy: 'Elke pilot is uitgewerkt en wordt met één knop een voorstel.',
    settings: 'Bekijk de instellingen',
    settingsWhy: 'Elke grens waarmee gerekend wordt, met wat hij betekent.',
    plan: 'Bekijk het plan zoals het nu is',
    planWhy: 'Het document staat al klaar en vult zich met elk voorstel.',
  },
};
