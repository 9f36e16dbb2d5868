import type { Portfolio } from '../../portfolio/portfolio.js';
import type { ReadinessFacts } from './facts.js';
import { monthsBefore } from './months.js';

type State = ReadinessFacts['RDY-4']['state'] | 'valid';

/** Whether the crisis plan was tested recently enough, seen from the day the plan is judged on. */
export function crisisTest({ plan, asOf, settings }: Portfolio): State {
  const { dated, tested } = plan.facts?.crisisPlan ?? {};
  if (!tested) return dated ? 'never' : 'noPlan';
  if (tested > asOf) return 'toCome';
  return tested >= monthsBefore(asOf, settings['crisis.testMonths']) ? 'valid' : 'expired';
}
