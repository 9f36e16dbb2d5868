import type { FindingCatalog } from '../../findings/finding-words.js';
import type { measureArguments } from '../../findings/measure-arguments.js';
import { message } from '../../message.js';

export const measureFindings: FindingCatalog<typeof measureArguments> = {
  'KPI-R1': {
    title: 'Reading comes too late',
    sentence: message(
      'Phase {phase, number} is judged by “{kpi}”. That measure shows nothing before {lag}, and has only {weeks} until the decision.',
    ),
    advice: message(
      'Choose a measure that shows something sooner, or let the next phase start no sooner than {needed} after the start of this one.',
    ),
  },
  'KPI-R2': {
    title: 'No measure among customers',
    sentence: message(
      '{count, plural, =0 {Nothing is measured among customers yet.} other {Only {kpis} {count, plural, one {is} other {are}} measured, and not what customers notice.}}',
    ),
    advice: message('Choose a measure among customers too in one of the phases, such as satisfaction.'),
  },
  'KPI-R3': {
    title: 'Figures that differ',
    sentence: message(
      'Sources give values for {kpi} from {low} to {high} ({fromYear} to {toYear}), and contradict each other.',
    ),
    advice: message(
      'Put the year beside your own figure of phase {phase, number}, and compare with yourself above all.',
    ),
  },
  'KPI-R4': {
    title: 'Cost and yield missing',
    sentence: message('Phase {phase, number} has no measure of cost or yield: time for a business case.'),
    advice: message('Choose cost per contact or yield per euro, for instance.'),
  },
};
