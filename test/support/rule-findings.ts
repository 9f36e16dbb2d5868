import { RULES, type Finding, type PortfolioOptions, type Rule } from '../../src/planning/index.js';
import { aPortfolio, type GivenCase } from './planning-builders.js';

function ruleOfId(id: string): Rule {
  const [rule, ...others] = RULES.filter((item) => item.id === id);
  if (!rule || others.length > 0) throw new Error(`${id} is not one rule`);
  return rule;
}

/** What one rule finds in a small case. */
export function ruleFindings(
  id: string,
  given: GivenCase,
  options: PortfolioOptions = {},
): readonly Finding[] {
  return ruleOfId(id).check(aPortfolio(given, options));
}

/** "LAD-R1.webcare block P1 F2": the code, how severe, and what it is about. */
export function brief({ code, severity, pilot, phase }: Finding): string {
  const about = [pilot, phase === undefined ? undefined : `F${String(phase)}`];
  return [code, severity, ...about.filter((part) => part !== undefined)].join(' ');
}

/** One example of a rule: what is given besides the fixed builders, and all that the rule finds. */
export type Example = readonly [it: string, given: GivenCase, finds: readonly string[]];

/** What the examples of a rule have to show: each severity that it can give, and its silence. */
export function expectEverySeverity(id: string, examples: readonly Example[]): void {
  const shown = new Set(examples.flatMap(([, , finds]) => finds.map((line) => line.split(' ')[1])));
  expect([...shown].toSorted()).toEqual(ruleOfId(id).severities.toSorted());
  expect(examples.some(([, , finds]) => finds.length === 0)).toBe(true);
}

/** Every rule of these families has examples. */
export function expectEveryRule(families: RegExp, examples: Readonly<Record<string, unknown>>): void {
  const wanted = RULES.map(({ id }) => id).filter((id) => families.test(id));
  expect(Object.keys(examples).toSorted()).toEqual(wanted.toSorted());
}
