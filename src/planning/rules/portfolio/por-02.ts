import { exceeds, round } from '../../kernel/numbers.js';
import { sharesOf } from '../../portfolio/shares.js';
import type { Rule } from '../rule.js';

/** No C takes more than its part of the pilots; in a small plan that is a tip only. Source: D of S1-8 (a broad fan). */
export const por02: Rule = {
  id: 'POR-02',
  severity: 'block',
  source: 'D of S1-8',
  settings: [
    'breadth.maximumPercent',
    'breadth.blockPercent',
    'breadth.maximumFromPilots',
    'breadth.smallPlanPercent',
  ],
  check: (portfolio) => {
    const { settings, counted } = portfolio;
    const total = counted.length;
    const small = total < settings['breadth.maximumFromPilots'];
    const maximum = settings[small ? 'breadth.smallPlanPercent' : 'breadth.maximumPercent'];
    return sharesOf(portfolio)
      .filter(({ percent }) => exceeds(percent, maximum))
      .map(({ c, pilots, percent }) => {
        const subject = {
          scope: 'plan',
          c,
          facts: { pilots, total, percent: round(percent, 0), maximum },
        } as const;
        if (small) return { code: 'POR-02.small', severity: 'tip', ...subject };
        const block = exceeds(percent, settings['breadth.blockPercent']);
        return { code: 'POR-02', severity: block ? 'block' : 'warning', ...subject };
      });
  },
};
