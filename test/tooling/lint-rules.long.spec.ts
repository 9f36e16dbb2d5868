import { inProject } from '../support/project.js';
import { plantTree, removeTree } from '../support/planted-tree.js';
import { runProgram } from '../support/run-program.js';
import { allowedCode, impureCode, waysAroundTheDoor, type Breach } from './lint-breaches.js';

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

/** The project's own settings, without the rules that need the types of a whole project. */
const settings = `
  import settings from ${JSON.stringify(inProject('eslint.config.mjs'))};
  import tseslint from ${JSON.stringify(inProject('node_modules/typescript-eslint/dist/index.js'))};
  export default [...settings, { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }];
`;

const core = impureCode.map((breach, place) => ({ ...breach, file: `src/planning/impure-${place}.ts` }));
const stores = waysAroundTheDoor.map((breach, place) => ({
  ...breach,
  file: `src/pilots/store/way-${place}.ts`,
}));
const outside = waysAroundTheDoor
  .filter(({ code }) => !code.includes('.save('))
  .map((breach, place) => ({ ...breach, file: `src/pilots/way-${place}.ts` }));

function lint(planted: readonly (Breach & { readonly file: string })[]): readonly LintedFile[] {
  const tree = plantTree({
    ...allowedCode,
    ...Object.fromEntries(planted.map(({ file, code }) => [file, `${code}\n`])),
    'eslint.config.mjs': settings,
  });
  try {
    const { stdout } = runProgram('eslint/bin/eslint.js', ['src', '--format', 'json'], tree);
    return JSON.parse(stdout) as readonly LintedFile[];
  } finally {
    removeTree(tree);
  }
}

describe('the lint rules', () => {
  let linted: readonly LintedFile[];

  beforeAll(() => {
    linted = lint([...core, ...stores, ...outside]);
  }, 60_000);

  function rulesThatFired(file: string): readonly (string | null)[] {
    const found = linted.find(({ filePath }) => filePath.replaceAll('\\', '/').endsWith(file));
    return [...new Set(found?.messages.map(({ ruleId }) => ruleId))];
  }

  it.each(core)('keep the core pure: $rule in case $#', ({ rule, file }) => {
    expect(rulesThatFired(file)).toEqual([rule]);
  });

  it.each(stores)('keep a store behind the door: $rule in case $#', ({ rule, file }) => {
    expect(rulesThatFired(file)).toEqual([rule]);
  });

  it.each(outside)('keep a use case behind the door: $rule in case $#', ({ rule, file }) => {
    expect(rulesThatFired(file)).toEqual([rule]);
  });

  it.each(Object.keys(allowedCode))('allow what %s does', (file) => {
    expect(linted.some(({ filePath }) => filePath.endsWith(file))).toBe(true);
    expect(rulesThatFired(file)).toEqual([]);
  });
});
