import { exceeds, round } from '../../kernel/numbers.js';
import type { Rule } from '../rule.js';

/** What a quarter costs is there; a little above is a warning. Source: S1-5b; percentages D. */
export const por05: Rule = {
  id: 'POR-05',
  severities: ['block', 'warning'],
  source: 'S1-5b; D',
  settings: ['resources.blockFromPercent'],
  check: ({ plan, load, settings }) =>
    plan.periods.flatMap(({ id, budget }, period) => {
      const planned = load.money[period] ?? 0;
      if (!exceeds(planned, budget)) return [];
      const block = exceeds(planned, (budget * settings['resources.blockFromPercent']) / 100);
      const percent = budget > 0 ? round((100 * planned) / budget, 0) : null;
      const facts = { planned: round(planned, 0), available: round(budget, 0), percent };
      return [{ code: 'POR-05', severity: block ? 'block' : 'warning', scope: 'plan', period: id, facts }];
    }),
};
