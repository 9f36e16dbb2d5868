import { exceeds, round } from '../../kernel/numbers.js';
import { sharesOf } from '../../portfolio/shares.js';
import type { Rule } from '../rule.js';

/** The fewest pilots of this C more that bring it up to its part. A part is a quarter at most, so this ends. */
function enough(pilots: number, total: number, minimum: number): number {
  let add = 1;
  while (exceeds(minimum, (100 * (pilots + add)) / (total + add))) add += 1;
  return add;
}

/** In a plan of some size every C has its part of the pilots. Source: D of S1-8 (a broad fan). */
export const por03: Rule = {
  id: 'POR-03',
  severities: ['warning'],
  source: 'D of S1-8',
  settings: ['breadth.minimumPercent', 'breadth.minimumFromPilots'],
  check: (portfolio) => {
    const { settings, counted } = portfolio;
    const total = counted.length;
    const minimum = settings['breadth.minimumPercent'];
    if (total < settings['breadth.minimumFromPilots']) return [];
    return sharesOf(portfolio)
      .filter(({ percent }) => exceeds(minimum, percent))
      .map(({ c, pilots, percent }) => ({
        code: 'POR-03',
        severity: 'warning',
        scope: 'plan',
        c,
        facts: {
          pilots,
          total,
          percent: round(percent, 0),
          minimum,
          add: enough(pilots, total, minimum),
        },
      }));
  },
};
