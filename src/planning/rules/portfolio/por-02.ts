import { exceeds, round } from '../../kernel/numbers.js';
import type { Settings } from '../../organisation/settings.js';
import { sharesOf } from '../../portfolio/shares.js';
import type { Rule } from '../rule.js';

function isSmall(total: number, settings: Settings): boolean {
  return total < settings['breadth.maximumFromPilots'];
}

/** Percent of the pilots that one C may have in a plan of this many. */
function maximumOf(total: number, settings: Settings): number {
  return settings[isSmall(total, settings) ? 'breadth.smallPlanPercent' : 'breadth.maximumPercent'];
}

function fits(pilots: number, total: number, settings: Settings): boolean {
  return total === 0 || !exceeds((100 * pilots) / total, maximumOf(total, settings));
}

/** The fewest pilots of other Cs more, and of this C less, that clear the finding. */
function waysOut(pilots: number, total: number, settings: Settings): { add: number; drop: number | null } {
  const counts = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);
  // No C may be limited to less than a quarter, so four times its pilots always leave room; five times is past any limit.
  const add = counts(5 * pilots).find((more) => fits(pilots, total + more, settings)) ?? 5 * pilots;
  const drop = counts(pilots - 1).find((less) => fits(pilots - less, total - less, settings)) ?? null;
  return { add, drop };
}

/** No C takes more than its part of the pilots; in a small plan that is a tip only. Source: D of S1-8 (a broad fan). */
export const por02: Rule = {
  id: 'POR-02',
  severities: ['block', 'warning', 'tip'],
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
    const maximum = maximumOf(total, settings);
    return sharesOf(portfolio)
      .filter(({ percent }) => exceeds(percent, maximum))
      .map(({ c, pilots, percent }) => {
        const share = { pilots, total, percent: round(percent, 0), maximum };
        const subject = {
          scope: 'plan',
          c,
          facts: { ...share, ...waysOut(pilots, total, settings) },
        } as const;
        if (isSmall(total, settings)) return { code: 'POR-02.small', severity: 'tip', ...subject };
        const block = exceeds(percent, settings['breadth.blockPercent']);
        return { code: 'POR-02', severity: block ? 'block' : 'warning', ...subject };
      });
  },
};
