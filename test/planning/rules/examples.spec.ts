import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { assemblePortfolio, ruleOf, RULES, type Finding, type Rule } from '../../../src/planning/index.js';
import { aCase, type GivenCase } from '../../support/planning-builders.js';
import { inProject } from '../../support/project.js';

/**
 * Each file of cases/ is one rule with examples: what is given besides the fixed builders (`absent` takes a field
 * away), and exactly what the rule finds. Expectations come from the rule's own description, never from its answer.
 */
interface Example extends GivenCase {
  readonly it: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly finds: readonly (Partial<Finding> & { readonly code: string })[];
}

interface ExampleFile {
  readonly rule: string;
  readonly examples: readonly Example[];
}

const folder = inProject('test/planning/rules/cases');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as ExampleFile);

/** Leaves out every field that an example calls absent. */
function withoutAbsent<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutAbsent) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== 'absent');
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutAbsent(part) as unknown])) as T;
}

function findingsOf(rule: Rule, { include = [], exclude = [], ...given }: Example): readonly Finding[] {
  return rule.check(assemblePortfolio(withoutAbsent(aCase(given)), { include, exclude }));
}

describe.each(files)('$rule', ({ rule: id, examples }) => {
  const rule = only(id);

  it.each(examples)('$it', (example) => {
    const found = findingsOf(rule, example);
    expect(found).toMatchObject(example.finds);
    expect(found).toHaveLength(example.finds.length);
    expect(found.map(({ code }) => ruleOf(code))).toEqual(found.map(() => id));
  });

  it('is shown at each severity, and silent', () => {
    const severities = new Set(examples.flatMap(({ finds }) => finds.map(({ severity }) => severity)));
    expect([...severities].toSorted()).toEqual(rule.severities.toSorted());
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });
});

function only(id: string): Rule {
  const [rule, ...others] = RULES.filter((item) => item.id === id);
  if (!rule || others.length > 0) throw new Error(`${id} is not one rule`);
  return rule;
}

it('every rule about sequence, departments, portfolio, entry and answers has examples', () => {
  const families = RULES.map(({ id }) => id).filter((id) => /^(SEQ|DEP|POR|ENT|ANS)-/.test(id));
  expect(files.map(({ rule }) => rule).toSorted()).toEqual(families.toSorted());
});
