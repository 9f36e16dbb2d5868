import type { Finding } from '../../kernel/finding.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import type { Rule } from '../rule.js';

/** The nine recommendations are for service organisations (domain.md 6 and 8); elsewhere they do not apply. */
export function forService(look: (portfolio: Portfolio) => readonly Finding[]): Rule['check'] {
  return (portfolio) => (portfolio.organisation.service ? look(portfolio) : []);
}
