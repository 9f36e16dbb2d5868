import { RULES, type Finding, type PortfolioOptions } from '../../src/planning/index.js';
import { aPortfolio, type GivenCase } from './planning-builders.js';

/** What one rule finds in a small case. */
export function ruleFindings(
  id: string,
  given: GivenCase,
  options: PortfolioOptions = {},
): readonly Finding[] {
  const [rule, ...others] = RULES.filter((item) => item.id === id);
  if (!rule || others.length > 0) throw new Error(`${id} is not one rule`);
  return rule.check(aPortfolio(given, options));
}

/** "LAD-R1.webcare block P1 F2": the code, how severe, and what it is about. */
export function brief({ code, severity, pilot, phase }: Finding): string {
  const about = [pilot, phase === undefined ? undefined : `F${String(phase)}`];
  return [code, severity, ...about.filter((part) => part !== undefined)].join(' ');
}

/** One example of a rule: what is given besides the fixed builders, and all that the rule finds. */
export type Example = readonly [it: string, given: GivenCase, finds: readonly string[]];
