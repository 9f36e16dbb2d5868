import { exceeds, round } from '../../kernel/numbers.js';
import type { Warmth } from '../../portfolio/load.js';
import type { Rule } from '../rule.js';

function riseIn(
  { temperature, temperatureBefore }: Warmth,
  period: number,
): { from: number; to: number; rise: number } {
  const from = (period === 0 ? temperatureBefore : temperature[period - 1]) ?? 0;
  const to = temperature[period] ?? 0;
  return { from, to, rise: to - from };
}

/** The organisation as a whole warms up slowly: its headcount-weighted mean heat. Source: D of S1-2. */
export const por09: Rule = {
  id: 'POR-09',
  severities: ['warning'],
  source: 'D of S1-2',
  settings: ['temperature.maximumRise', 'heat.involvedShare'],
  check: ({ grid, load, settings }) =>
    grid.periods.flatMap((id, period) => {
      const maximum = settings['temperature.maximumRise'];
      const { from, to, rise } = riseIn(load, period);
      if (!exceeds(rise, maximum)) return [];
      const code = exceeds(riseIn(load.calm, period).rise, maximum) ? 'POR-09' : 'POR-09.emergency';
      const facts = { from: round(from), to: round(to), rise: round(rise), maximum };
      return [{ code, severity: 'warning', scope: 'plan', period: id, facts }];
    }),
};
