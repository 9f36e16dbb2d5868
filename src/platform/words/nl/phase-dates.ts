import { message } from '../message.js';

/** The page on which the planner fixes a phase. */
export const phaseDates = {
  title: 'Datums van een fase',
  back: 'Terug naar de volgorde',
  heading: message<{ pilot: string; phase: number }>('Fase {phase, number} van {pilot}'),
  lead: 'Wat u hier invult, gaat voor op het voorstel. Bereken daarna de volgorde opnieuw.',
  pin: 'Zet de start vast op een maandag',
  pinHint: 'Leeg: de fase mag schuiven.',
  earliest: 'Niet eerder dan',
  latest: 'Uiterlijk klaar op',
  notAMonday: message<{ monday: string }>('Kies een maandag binnen het plan, bijvoorbeeld {monday}.'),
  endsTooSoon: 'De fase moet klaar zijn na haar begin. Kies een latere dag.',
  save: 'Sla deze datums op',
  link: 'Datums vastzetten',
};
