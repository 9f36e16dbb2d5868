import type { FindingCatalog } from '../../findings/finding-words.js';
import type { measureArguments } from '../../findings/measure-arguments.js';
import { message } from '../../message.js';

export const measureFindings: FindingCatalog<typeof measureArguments> = {
  'KPI-R1': {
    title: 'Meting komt te laat',
    sentence: message(
      'Fase {phase, number} wordt afgemeten aan “{kpi}”. Die maat laat pas na {lag} iets zien, en krijgt tot de beslissing maar {weeks}.',
    ),
    advice: message(
      'Kies een maat die sneller iets laat zien, of laat de volgende fase pas {needed} na het begin van deze fase starten.',
    ),
  },
  'KPI-R2': {
    title: 'Geen maat bij de klant',
    sentence: message(
      '{count, plural, =0 {Er wordt nog niets gemeten bij de klant.} other {Gemeten {count, plural, one {wordt} other {worden}} alleen {kpis}, en niet wat de klant merkt.}}',
    ),
    advice: message('Kies in één van de fasen ook een maat bij klanten, zoals tevredenheid.'),
  },
  'KPI-R3': {
    title: 'Cijfers die verschillen',
    sentence: message(
      'Bronnen noemen voor {kpi} waarden van {low} tot {high} ({fromYear} tot en met {toYear}), en ze spreken elkaar tegen.',
    ),
    advice: message(
      'Zet bij het eigen cijfer van fase {phase, number} het jaar, en vergelijk vooral met uzelf.',
    ),
  },
  'KPI-R4': {
    title: 'Kosten en opbrengst ontbreken',
    sentence: message(
      'Fase {phase, number} heeft geen maat voor kosten of opbrengst: tijd voor een kosten-batenonderbouwing.',
    ),
    advice: message('Kies bijvoorbeeld kosten per contact of opbrengst per euro.'),
  },
};
