import type { Finding } from '../../kernel/finding.js';
import { exceeds } from '../../kernel/numbers.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import type { Rule } from '../rule.js';
import { pilotStarts, type Start } from '../starts.js';
import { isCompanyWide, mostAtOnce } from './company-wide.js';

/** Position of the quarter in which each department starts its first pilot of its own. */
function firstOwnedStarts(starts: readonly Start[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { owner, period } of starts) first.set(owner, Math.min(period, first.get(owner) ?? period));
  return first;
}

/** The most that may start in a quarter, when more do. */
function tooManyStarts(starts: readonly Start[], { counted, settings }: Portfolio): number | undefined {
  const share = counted.length * settings['bigBang.startsShare'];
  const maximum = Math.max(settings['bigBang.startsMinimum'], share);
  return exceeds(starts.length, maximum) ? Math.floor(maximum) : undefined;
}

/**
 * A big bang of the company: more than half of the departments get their first pilot of their own in one quarter
 * (blokkade), or very many pilots start in one quarter (warning). Source: D of S1-2.
 */
export const por06: Rule = {
  id: 'POR-06',
  severities: ['block', 'warning'],
  source: 'D of S1-2',
  settings: ['bigBang.departmentShare', 'bigBang.startsMinimum', 'bigBang.startsShare'],
  check: (portfolio) => {
    const all = pilotStarts(portfolio);
    const first = firstOwnedStarts(all);
    return portfolio.grid.periods.flatMap((id, period) => {
      const findings: Finding[] = [];
      const subject = { scope: 'plan', period: id } as const;
      const departments = [...portfolio.departments.keys()].filter(
        (department) => first.get(department) === period,
      );
      if (isCompanyWide(departments, portfolio)) {
        const facts = { departments, total: portfolio.departments.size, maximum: mostAtOnce(portfolio) };
        findings.push({ code: 'POR-06.departments', severity: 'block', ...subject, facts });
      }
      const starts = all.filter((start) => start.period === period);
      const maximum = tooManyStarts(starts, portfolio);
      if (maximum !== undefined) {
        const facts = { pilots: starts.map(({ pilot }) => pilot), maximum };
        findings.push({ code: 'POR-06.starts', severity: 'warning', ...subject, facts });
      }
      return findings;
    });
  },
};
