import { message } from '../message.js';

/** The first page of an organisation: one look at the temperature. */
export const home = {
  title: 'Temperatuur',
  eyebrow: message<{ plan: string; version: string; moment: string }>(
    'Integratieplan {plan}{version} · bijgewerkt op {moment}',
  ),
  /** After the name of the plan, where a version of it was kept. */
  version: message<{ number: number; status: 'final' | 'draft' }>(
    ', versie {number, number} ({status, select, final {vastgesteld} other {concept}})',
  ),
  pilots: 'Pilots in het plan',
  noProposals: 'Er is nog niets voorgesteld.',
  outside: message<{ count: number; all: number }>(
    '{count, plural, =0 {{all, plural, one {Het enige voorstel telt mee.} other {Alle voorstellen tellen mee.}}} one {Eén voorstel telt niet mee.} other {# voorstellen tellen niet mee.}}',
  ),
  cs: 'C’s met een pilot',
  ofFour: 'van 4',
  nextGate: 'Volgende poort',
  lateGate: 'Poort die te laat is',
  noGate: 'geen',
  gateNote: message<{ pilot: string; decider: string }>('{pilot}. Beslisser: {decider}.'),
  noGateNote: 'Geen enkele pilot heeft een poort met een datum.',
  warmest: 'Warmste afdeling',
  warmestNow: 'Hitte nu, warmste afdeling',
  ofDegrees: message<{ ceiling: string }>('van {ceiling}'),
  warmestNote: message<{ department: string; quarter: string }>('{department} in {quarter}'),
  warmestNowNote: message<{ department: string; quarter: string; allowed: string }>(
    '{department} in {quarter}. In dit kwartaal mag het tot {allowed}.',
  ),
  judge: message<{ count: number }>(
    '{count, plural, one {Eén voorstel wacht} other {# voorstellen wachten}} op een beoordeling',
  ),
  own: 'Uw voorstellen',
  ownNone:
    'U hebt geen voorstel dat nog af moet. Een voorstel kost een kwartier en u mag tussendoor stoppen.',
  ownCatalogue: 'Kies een voorbeeld uit de catalogus',
  attention: 'Vraagt aandacht',
  allFindings: message<{ count: number }>(
    '{count, plural, one {De ene bevinding} other {Alle # bevindingen}}',
  ),
  nothing: 'Niets vraagt nu aandacht: er zijn geen blokkades, waarschuwingen of tips.',
  toSequence: 'Naar de volgorde',
  board: 'De vier C’s per stap',
  boardCaption: message<{ three: number }>(
    '{three, plural, =0 {Nog geen enkele pilot heeft een derde stap} one {Eén pilot heeft een derde stap} other {# pilots hebben een derde stap}} in het plan.',
  ),
  boardNote: 'Aantal pilots, en het kwartaal waarin de eerste begint.',
  seePilot: 'Bekijk de pilot',
  seePilots: 'Bekijk de pilots',
  seeSequence: 'Bekijk de volgorde',
  noStep: 'geen',
  toPilots: 'Naar de pilots',
  datesNote: {
    sequence: 'Dit zijn de datums van de berekende volgorde.',
    asked: 'Dit zijn de datums die de eigenaren vroegen.',
  },
  successes: 'Wat goed gaat',
  successNote: message<{ pilot: string; by: string; on: string }>('{pilot} · {by}, {on}'),
  sharedNote: message<{ department: string; on: string }>('klanten van {department}, {on}'),
  datesCompute: 'Bereken de volgorde om te zien of het rustiger kan.',
  noneTitle: 'Nog geen organisatie',
  noneLead:
    'U hoort nog bij geen enkele organisatie. Vraag een strategiedirecteur of beheerder om een uitnodiging.',
};
