import { message } from '../message.js';

/** Heat of every department, with what causes it. */
export const heatPage = {
  title: 'Heat',
  breaches: 'Where a limit is passed',
  over: message<{ department: string; quarter: string; heat: string; ceiling: string; why: string }>(
    '{department}, {quarter}: {heat} degrees, ceiling {ceiling}{why, select, emergency {; because of an emergency jump} other {}}.',
  ),
  fast: message<{ department: string; quarter: string; rise: string; limit: string; why: string }>(
    '{department}, {quarter}: +{rise}, allowed +{limit}{why, select, emergency {; because of an emergency jump} other {}}.',
  ),
  curves: 'Quarter by quarter',
  cold: 'No department gets warm: nothing in the plan has a date yet.',
  tableTitle: 'Which pilots make it warm',
  tableNote:
    'In degrees, in the warmest week of the quarter. Filled triangle: above the ceiling. Open triangle: rises too fast.',
  rows: 'Department, with the pilots that warm it',
  total: 'Added up',
  organisation: 'Whole organisation, weighted by people',
  how: message<{ percent: string }>(
    'Heat is the intensity of everything a department owns, plus {percent} of the intensity of everything it is involved in. Hours and money make no heat.',
  ),
  settings: 'How this is set',
};
