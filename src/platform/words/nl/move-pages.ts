import { message } from '../message.js';

/** Moving a pilot on the board or in time. */
export const movePages = {
  heading: message<{ pilot: string }>('Verplaats {pilot}'),
  lead: 'Kies een andere C of een andere maand. U ziet eerst wat dat doet met hitte en bevindingen; daarna beslist u of het zo wordt.',
  back: 'Terug naar het bord',
  c: 'Onder welke C?',
  phase: 'Welke fase?',
  phaseFrom: message<{ phase: number; date: string }>('Fase {phase, number}, begint nu op {date}'),
  phaseWithoutDate: message<{ phase: number }>('Fase {phase, number}, heeft nu geen datum'),
  month: 'In welke maand begint zij?',
  monthHint: 'Zij begint dan op de genoemde maandag, en schuift niet meer bij het rekenen.',
  monthStays: 'De datum blijft zoals zij is',
  monthFrom: message<{ month: string; date: string }>('{month} (maandag {date})'),
  show: 'Bekijk het effect',
  effectTitle: 'Wat verplaatsen doet',
  nothing: 'Zo staat het al. Er verandert niets.',
  changesC: message<{ from: string; to: string }>('De pilot gaat van {from} naar {to}.'),
  changesStart: message<{ phase: number; to: string; was: string; from: string }>(
    'Fase {phase, number} wordt vastgezet op {to}{was, select, other {, in plaats van {from}} same {, waar zij al staat} none {}}.',
  ),
  heatStays: 'Geen enkele afdeling wordt warmer of koeler.',
  findingsStay: 'Geen enkele bevinding verandert.',
  heatCaption: message<{ departments: string }>('De hitte van {departments} verandert'),
  heatNote: 'In graden, van → naar. Al het andere blijft hier staan waar het staat.',
  fromTo: message<{ before: string; after: string }>('{before} → {after}'),
  outdates:
    'De berekende volgorde is daarna verouderd. Tot u opnieuw rekent, tonen de pagina’s de datums die de eigenaren vroegen, met deze fase op haar nieuwe plaats.',
  save: 'Verplaats',
  adjust: 'Pas verder aan',
  cancel: 'Verander niets',
};
