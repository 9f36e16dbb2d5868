import { exceeds, round } from '../../kernel/numbers.js';
import { sharesOf } from '../../portfolio/shares.js';
import type { Rule } from '../rule.js';

/** No C takes more than half of the money planned within the horizon. Source: D. */
export const por04: Rule = {
  id: 'POR-04',
  severities: ['tip'],
  source: 'D',
  settings: ['breadth.budgetPercent'],
  check: (portfolio) => {
    const maximum = portfolio.settings['breadth.budgetPercent'];
    const shares = sharesOf(portfolio);
    const total = shares.reduce((sum, { money }) => sum + money, 0);
    return shares
      .filter(({ moneyPercent }) => exceeds(moneyPercent, maximum))
      .map(({ c, money, moneyPercent }) => ({
        code: 'POR-04',
        severity: 'tip',
        scope: 'plan',
        c,
        facts: {
          money: round(money, 0),
          total: round(total, 0),
          percent: round(moneyPercent, 0),
          maximum,
          over: Math.ceil(round(money - (total * maximum) / 100)),
        },
      }));
  },
};
