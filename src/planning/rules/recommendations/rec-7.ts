import { daysBetween } from '../../kernel/dates.js';
import type { Finding } from '../../kernel/finding.js';
import { dateOfWeek } from '../../kernel/grid.js';
import { exceeds } from '../../kernel/numbers.js';
import type { PlanFacts } from '../../organisation/plan-facts.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import type { Rule } from '../rule.js';
import { pilotStarts } from '../starts.js';
import type { KickOffLack, RecommendationFacts } from './facts.js';
import { forService } from './for-service.js';

type KickOff = NonNullable<PlanFacts['kickOff']>;

/** After the first start, or so long before it that it is forgotten. */
function timing({ date }: KickOff, portfolio: Portfolio): Finding | undefined {
  const weeksOfStarts = pilotStarts(portfolio).flatMap(({ phase }) => phase.start ?? []);
  if (date === undefined || weeksOfStarts.length === 0) return undefined;
  const first = dateOfWeek(portfolio.grid, Math.min(...weeksOfStarts));
  const days = daysBetween(date, first);
  const weeks = portfolio.settings['kickOff.weeksBefore'];
  const facts = { date, first, weeks };
  if (days < 0) return { code: 'REC-7.late', severity: 'warning', scope: 'plan', facts };
  return exceeds(days, weeks * 7)
    ? { code: 'REC-7.early', severity: 'warning', scope: 'plan', facts }
    : undefined;
}

function contentOf(kickOff: KickOff, { counted, settings }: Portfolio): RecommendationFacts['REC-7.content'] {
  const { goodCases = 0, badCases = 0, ownCase, departments: invited } = kickOff;
  const owners = [...new Set(counted.map(({ pilot }) => pilot.owner))];
  const departments = invited === undefined ? [] : owners.filter((id) => !invited.includes(id));
  const lacks: KickOffLack[] = [];
  if (goodCases < settings['kickOff.goodCases']) lacks.push('goodCases');
  if (badCases < settings['kickOff.badCases']) lacks.push('badCases');
  if (!ownCase) lacks.push('ownCase');
  if (departments.length > 0) lacks.push('departments');
  return {
    lacks,
    goodCases: settings['kickOff.goodCases'],
    badCases: settings['kickOff.badCases'],
    departments,
  };
}

/**
 * Begin with a presentation of best and worst cases: shortly before the first start, at least two good and two bad
 * ones of which one is our own, with every department that runs a pilot. Source: S3 (title of recommendation 7);
 * numbers D.
 */
export const rec7: Rule = {
  id: 'REC-7',
  severities: ['warning'],
  source: 'S3; D',
  settings: ['kickOff.weeksBefore', 'kickOff.goodCases', 'kickOff.badCases'],
  check: forService((portfolio) => {
    const kickOff = portfolio.plan.facts?.kickOff;
    if (!kickOff?.date) return [{ code: 'REC-7.missing', severity: 'warning', scope: 'plan', facts: {} }];
    const wrong = timing(kickOff, portfolio);
    const content = contentOf(kickOff, portfolio);
    const incomplete: readonly Finding[] =
      content.lacks.length === 0
        ? []
        : [{ code: 'REC-7.content', severity: 'warning', scope: 'plan', facts: content }];
    return wrong ? [wrong, ...incomplete] : incomplete;
  }),
};
