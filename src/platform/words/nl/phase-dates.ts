import { message } from '../message.js';

/** The page on which the planner fixes a phase. */
export const phaseDates = {
  title: 'Datums van een fase',
  back: 'Terug naar de volgorde',
  heading: message<{ pilot: string; phase: number }>('Fase {phase, number} van {pilot}'),
  lead: 'Wat u hier invult, gaat voor op het voorstel. Bereken daarna de volgorde opnieuw.',
  planned: 'In de volgorde',
  asked: 'Gevraagd',
  notAsked: 'geen datum',
  doesNotFit: 'past niet',
  days: message<{ from: string; until: string }>('{from} tot en met {until}'),
  why: 'Waarom niet een week eerder',
  pin: 'Zet de start vast op een maandag',
  pinHint: 'Leeg: de fase mag schuiven.',
  earliest: 'Niet eerder dan',
  latest: 'Uiterlijk klaar op',
  notAMonday: message<{ monday: string }>('Kies een maandag binnen het plan, bijvoorbeeld {monday}.'),
  endsTooSoon: 'De fase moet klaar zijn na haar begin. Kies een latere dag.',
  emergency: 'Noodsprong: waarom mag deze fase over de grenzen?',
  emergencyHint:
    'Alleen bij een crisis. De fase hoeft zich dan niet aan plafond, stijgingsgrens en temperatuur te houden; de bevindingen blijven haar hitte melden. Leeg: geen noodsprong.',
  save: 'Sla op',
  link: 'Datums vastzetten',
};
