import { message } from '../message.js';

/** The page that computes and shows a sequence. */
export const sequencePage = {
  title: 'Volgorde',
  lead: 'Hier berekent u wanneer elke fase begint, zo dat geen enkele afdeling te snel opwarmt.',
  formTitle: 'Bereken de volgorde',
  profile: 'Hoe warm mag het worden?',
  profiles: {
    calm: {
      name: 'Rustig',
      hint: 'Afdelingen worden hoogstens driekwart zo warm als hun plafond, met vier weken leerpauze tussen de fasen.',
    },
    balanced: { name: 'Evenwichtig', hint: 'Tot het plafond van elke afdeling.' },
    brisk: { name: 'Vlot', hint: 'Boven het plafond, tot hoogstens 125%. Dat geeft waarschuwingen.' },
  },
  compute: 'Bereken',
  mayOnlyLook: 'U kunt de volgorde bekijken. Een strategiedirecteur of consultant kan haar berekenen.',
  none: 'Er is nog geen volgorde berekend. Kies hierboven hoe warm het mag worden en druk op Bereken.',
  computedOn: message<{ profile: string; moment: string }>('{profile} · berekend op {moment}'),
  status: {
    optimal: 'Deze volgorde houdt zich aan elke grens, en beter kan niet.',
    feasible: 'Deze volgorde houdt zich aan elke grens.',
    infeasible: 'Geen enkele volgorde houdt zich aan alle grenzen.',
  },
  timeline: 'In de tijd',
  heat: 'Hitte per afdeling',
  timelineTitle: 'Alle pilots in de tijd',
  timelineDescription: message<{ count: number }>(
    '{count, plural, =0 {Er staat nog niets in het plan.} one {Eén pilot, met elke fase als een balk.} other {# pilots, met elke fase als een balk.}}',
  ),
  timelineNote:
    'Gearceerd: de twee weken waarin de poort wordt beslist. Ruit: poort. Dunne lijn eronder: wat de eigenaar vroeg.',
  heatTitle: message<{ department: string }>('Hitte van {department}'),
  heatDescription: message<{ degrees: string; ceiling: string }>(
    'Graden per kwartaal: {degrees}. Plafond: {ceiling}.',
  ),
  heatInside: message<{ department: string; most: string; ceiling: string }>(
    '{department} wordt hoogstens {most} warm; het plafond is {ceiling}.',
  ),
  reasons: 'Waarom hier?',
  reasonsCaption: 'Per fase de grens die haar niet eerder laat beginnen',
  pilot: 'Pilot en fase',
  start: 'Begint op',
  asked: 'Gevraagd',
  why: 'Waarom niet eerder',
  unfit: 'Wat niet past',
  unfitLine: message<{ pilot: string; phase: number; reasons: string }>(
    '{pilot}, vanaf fase {phase, number}: {reasons}',
  ),
  unfitNone: 'Alles past binnen het plan.',
  notAsked: 'geen datum',
  doesNotFit: 'past niet',
  broken: 'Deze grenzen botsen',
};
