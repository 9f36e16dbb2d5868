import { inProject, projectRoot } from '../support/project.js';
import { plantTree, removeTree } from '../support/planted-tree.js';
import { runProgram } from '../support/run-program.js';
import { breaches, plantedFiles } from './import-breaches.js';

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly ruleSetUsed: {
      readonly forbidden: readonly { readonly name: string; readonly comment?: string }[];
    };
  };
}

function cruise(folder: string, paths: readonly string[]): Cruise['summary'] {
  const args = ['--config', inProject('.dependency-cruiser.cjs'), '--output-type', 'json', ...paths];
  const { stdout } = runProgram('dependency-cruiser/bin/dependency-cruise.mjs', args, folder);
  return (JSON.parse(stdout) as Cruise).summary;
}

function rulesThatFired(summary: Cruise['summary'], file: string): readonly string[] {
  const names = summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
  return [...new Set(names)].sort();
}

describe('the import rules', () => {
  let tree: string;
  let planted: Cruise['summary'];

  beforeAll(() => {
    tree = plantTree(plantedFiles);
    planted = cruise(tree, ['src', 'test', 'ormconfig.ts']);
  }, 60_000);

  afterAll(() => {
    removeTree(tree);
  });

  it.each(breaches)('$rule fires on $file, and nothing else does', ({ rule, file }) => {
    expect(rulesThatFired(planted, file)).toEqual([rule]);
  });

  it('fire nowhere else: what is allowed stays allowed', () => {
    const plantedIn = new Set(breaches.map(({ file }) => file));
    expect(planted.violations.filter(({ from }) => !plantedIn.has(from))).toEqual([]);
  });

  it('all have a breach here and say why they exist', () => {
    const rules = planted.ruleSetUsed.forbidden;
    expect(rules.map(({ name }) => name).sort()).toEqual(
      [...new Set(breaches.map(({ rule }) => rule))].sort(),
    );
    expect(rules.filter(({ comment = '' }) => comment.length < 40)).toEqual([]);
  });

  it('hold in this project', () => {
    const { violations } = cruise(projectRoot, ['src', 'ormconfig.ts']);
    expect(violations.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([]);
  }, 60_000);
});
