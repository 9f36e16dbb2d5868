import { message } from '../message.js';

/** Moving a pilot on the board or in time. */
export const movePages = {
  heading: message<{ pilot: string }>('Move {pilot}'),
  lead: 'Choose another C or another month. You first see what that does to heat and findings; then you decide whether it will be so.',
  back: 'Back to the board',
  c: 'Under which C?',
  phase: 'Which phase?',
  phaseFrom: message<{ phase: number; date: string }>('Phase {phase, number}, now begins on {date}'),
  phaseWithoutDate: message<{ phase: number }>('Phase {phase, number}, has no date now'),
  month: 'In which month does it begin?',
  monthHint: 'It then begins on the Monday named, and no longer moves when a sequence is computed.',
  monthStays: 'The date stays as it is',
  monthFrom: message<{ month: string; date: string }>('{month} (Monday {date})'),
  show: 'See the effect',
  effectTitle: 'What moving does',
  nothing: 'It is there already. Nothing changes.',
  changesC: message<{ from: string; to: string }>('The pilot goes from {from} to {to}.'),
  changesStart: message<{ phase: number; to: string; was: string; from: string }>(
    'Phase {phase, number} is fixed to {to}{was, select, other {, instead of {from}} same {, where it is already} none {}}.',
  ),
  heatStays: 'No department gets warmer or cooler.',
  findingsStay: 'No finding changes.',
  heatCaption: message<{ departments: string }>('Change in the heat of {departments}'),
  heatNote: 'In degrees, from → to. Everything else stays where it is here.',
  fromTo: message<{ before: string; after: string }>('{before} → {after}'),
  outdates:
    'The computed sequence is out of date afterwards. Until you compute again, the pages show the dates that the owners asked for, with this phase in its new place.',
  save: 'Move',
  adjust: 'Adjust further',
  cancel: 'Change nothing',
};
