import { message } from '../message.js';

/** The build of a portfolio as a template for another client. */
export const templates = {
  title: 'De opbouw meenemen als sjabloon',
  lead: 'U maakt een nieuwe organisatie met dezelfde opbouw als deze portfolio. Hieronder staat alles wat meegaat; wat er niet staat, gaat niet mee.',
  stays: 'Dit gaat mee',
  staysNote:
    'Ook de grenzen van de instellingen en wat op elkaar wacht. Data tellen vanaf het begin van het volgende kwartaal.',
  leaves: 'Dit gaat niet mee',
  left: {
    names: 'Namen van mensen, van de organisatie, van afdelingen en van pilots.',
    amounts: 'Geld, uren, aantallen medewerkers en klanten.',
    texts:
      'Elke tekst die iemand schreef: doelen, toelichtingen, redenen, risico’s, lessen, signalen en eigen teksten.',
    answers: 'Antwoorden en oordelen: elk criterium is in de kopie nog onbekend.',
    past: 'Metingen, besluiten, vastgestelde versies, bestanden en alles wat al gebeurd is.',
  },
  department: message<{ number: number }>('Afdeling {number, number}'),
  pilot: message<{ number: number; c: string }>('Pilot {number, number}: {c}'),
  departments: message<{ count: number }>(
    '{count, plural, one {Eén afdeling, met een algemene naam} other {# afdelingen, met een algemene naam}}',
  ),
  tolerance: 'Verandertolerantie',
  ofFive: message<{ tolerance: number }>('{tolerance, number} van 5'),
  brings: 'Soort',
  kinds: {
    service: 'klantenservice',
    hr: 'personeel',
    marketing: 'marketing',
    product: 'product',
    it: 'IT',
    other: 'anders',
  },
  pilots: message<{ count: number }>(
    '{count, plural, =0 {Geen pilots} one {Eén pilot, met een algemene naam} other {# pilots, met een algemene naam}}',
  ),
  pilotName: 'Pilot',
  departmentName: 'Afdeling',
  owner: 'Eigenaar',
  phases: 'Fasen: weken en intensiteit',
  phase: message<{ number: number; weeks: number; intensity: number }>(
    'fase {number, number}: {weeks, plural, =0 {duur onbekend} one {# week} other {# weken}}, intensiteit {intensity, number}',
  ),
  links: 'Wacht op',
  waits: message<{ pilot: string; phase: number }>('{pilot}, fase {phase, number}'),
  nothing: 'niets',
  settings: message<{ count: number }>(
    '{count, plural, =0 {Alle grenzen staan op hun standaard.} one {Eén grens wijkt af van de standaard en gaat zo mee.} other {# grenzen wijken af van de standaard en gaan zo mee.}}',
  ),
  make: 'Nieuwe organisatie',
  submit: 'Maak deze organisatie',
  none: 'Deze portfolio heeft nog geen pilots. Er is dus nog geen opbouw om mee te nemen.',
  /** Into an organisation that is there. */
  into: {
    link: 'Voeg deze opbouw toe aan een organisatie die er al is',
    back: 'Terug naar het sjabloon',
    chooseTitle: 'Aan welke organisatie toevoegen?',
    chooseLead: 'U kiest uit de andere organisaties waarin u mag voorstellen. Er verandert nog niets.',
    to: 'Organisatie',
    choose: 'Toon wat erbij komt',
    nowhere:
      'Er is geen andere organisatie waarin u mag voorstellen. Maak een nieuwe organisatie, of vraag daar om een rol.',
    title: message<{ organisation: string }>('Opbouw toevoegen aan {organisation}'),
    lead: 'Elke pilot komt erbij als concept. Pas als iemand een concept afmaakt en indient, telt het mee in het plan. Instellingen, geld en kalender blijven zoals ze zijn.',
    dates:
      'Een kwartaal dat het plan niet heeft, vervalt: de fase houdt haar duur en krijgt haar begin van de volgorde.',
    mapTitle: 'Welke afdeling is welke?',
    mapLead:
      'Voorgesteld is een afdeling van dezelfde soort. Kies een andere, of voeg de afdeling toe die ontbreekt.',
    department: message<{ name: string; kind: string; pilots: number }>(
      '{name} ({kind}; {pilots, plural, =0 {alleen betrokken} one {eigenaar van één pilot} other {eigenaar van # pilots}})',
    ),
    new: 'Nieuwe afdeling',
    missing: message<{ name: string }>('Kies welke afdeling {name} is'),
    noneOwn: 'U mag hier alleen voor uw eigen afdeling voorstellen.',
    adds: 'Dit komt erbij',
    addedDepartments: message<{ people: number; fte: number }>(
      'Een nieuwe afdeling begint met {people, number} medewerkers en {fte, number} fte voor het programma; pas dat aan onder Inrichting.',
    ),
    noDepartments: 'Er komt geen afdeling bij.',
    show: 'Toon het met deze afdelingen',
    submit: 'Voeg dit toe',
    changed:
      'Wat erbij zou komen, is nu anders dan wat u zag. Er is niets toegevoegd. Bekijk het hieronder en voeg het dan toe.',
    refused: 'Er is niets toegevoegd, want het past niet in deze organisatie.',
  },
};
