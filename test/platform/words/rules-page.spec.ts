import { readFileSync } from 'node:fs';
import { RULES } from '../../../src/planning/index.js';
import { FINDING_CODES } from '../../../src/platform/words/findings/finding-samples.js';
import { rulesPage } from '../../../src/platform/words/rules-page.js';
import { inProject } from '../../support/project.js';

it('docs/rules.md is up to date; `npm run docs:rules` writes it', () => {
  expect(readFileSync(inProject('docs/rules.md'), 'utf8')).toBe(rulesPage());
});

it('has every rule and every finding', () => {
  const page = rulesPage();
  expect(RULES.filter(({ id }) => !page.includes(`\n## ${id}\n`))).toEqual([]);
  expect(FINDING_CODES.filter((code) => !page.includes(`\n| \`${code}\` | **`))).toEqual([]);
});
