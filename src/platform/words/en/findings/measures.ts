import type { FindingCatalog } from '../../findings/finding-words.js';
import type { measureArguments } from '../../findings/measure-arguments.js';
import { message } from '../../message.js';

export const measureFindings: FindingCatalog<typeof measureArguments> = {
  'KPI-R1': {
    title: 'Reading comes too late',
    text: message(
      'Phase {phase, number} is judged by “{kpi}”. That measure shows nothing before {lag}, and until the decision there are only {weeks}. ' +
        'Choose a faster measure, or make the phase longer.',
    ),
  },
  'KPI-R2': {
    title: 'No measure at the customer',
    text: message(
      '{count, plural, =0 {This pilot measures nothing at the customer yet.} other {This pilot only measures {kpis}, and not what customers notice.}} ' +
        'Choose in one of the phases a measure among customers as well, such as satisfaction.',
    ),
  },
  'KPI-R3': {
    title: 'Figures that differ',
    text: message(
      'Sources give values for {kpi} from {low} to {high} ({fromYear} to {toYear}), and contradict each other. ' +
        'Put the year beside your own figure of phase {phase, number}, and compare with yourself above all.',
    ),
  },
  'KPI-R4': {
    title: 'Cost and yield missing',
    text: message(
      'Phase {phase, number} has no measure of cost or yield: time for a business case. ' +
        'Choose for instance cost per contact or yield per euro.',
    ),
  },
};
