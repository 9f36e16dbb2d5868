/**
 * Errors stop the build, warnings are budgets to keep in sight (see docs/contributing.md).
 * The named exports are the project's own rules; test/tooling proves that each of them bites.
 */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What keeps the planning core pure: same input, same bytes out, on every machine and at every hour. */
export const pureCore = {
  'no-restricted-globals': [
    'error',
    ...['process', 'console', 'globalThis', 'performance', 'crypto', 'fetch', 'Buffer', 'require', 'Intl'],
    ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'window', 'document', 'navigator'],
  ].map((name) =>
    name === 'error' ? name : { name, message: 'The planning core gets what it needs as arguments.' },
  ),
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: '"Today" comes in as an argument.' },
    { object: 'Math', property: 'random', message: 'Use the seeded generator of the kernel.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: '"Today" comes in as an argument.',
    },
    { selector: "CallExpression[callee.name='Date']", message: '"Today" comes in as an argument.' },
    {
      selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocale.*)$/]',
      message: 'The outcome differs per machine; compare code points, and leave words to platform/words.',
    },
  ],
};

/** The decorators, helpers and operators of TypeORM that describe tables and conditions but open nothing. */
const harmless = [
  ...['Check', 'Column', 'Entity', 'ForeignKey', 'Index', 'PrimaryColumn', 'Unique'],
  ...['And', 'Any', 'Between', 'Equal', 'ILike', 'In', 'IsNull', 'LessThan', 'LessThanOrEqual', 'Like'],
  ...['MoreThan', 'MoreThanOrEqual', 'Not', 'Or', 'Raw', 'FindOptionsWhere', 'FindOptionsOrder'],
];

const throughTheDoor =
  'The Database of platform/database is the only way in: db.read(work) and db.write(work) hand out the EntityManager.';

/**
 * One writer behind one queue is what keeps acknowledged writes (docs/decisions). Anything that opens a
 * connection or starts a transaction beside it loses writes under load, without an error.
 */
export const oneDoor = {
  'no-restricted-imports': [
    'error',
    {
      paths: ['better-sqlite3', 'pg', '@nestjs/typeorm'].map((name) => ({ name, message: throughTheDoor })),
      patterns: [{ group: ['typeorm/*'], message: throughTheDoor }],
    },
  ],
  'no-restricted-syntax': [
    'error',
    ...[
      'ImportNamespaceSpecifier',
      'ImportDefaultSpecifier',
      `ImportSpecifier:not([imported.name=/^(EntityManager|${harmless.join('|')})$/])`,
    ].map((what) => ({
      selector: `ImportDeclaration[source.value='typeorm'] > ${what}`,
      message: throughTheDoor,
    })),
    {
      selector:
        "ImportDeclaration[source.value='typeorm'][importKind='value'] > " +
        "ImportSpecifier[imported.name='EntityManager'][importKind='value']",
      message: `Only the type is needed. ${throughTheDoor}`,
    },
    {
      selector: 'MemberExpression[property.name=/^(dataSource|queryRunner|createQueryRunner)$/]',
      message: `An EntityManager is for its own transaction only. ${throughTheDoor}`,
    },
    {
      selector: 'CallExpression[callee.property.name=/^(transaction|getRepository|withRepository)$/]',
      message: `A unit of work is already one transaction. ${throughTheDoor}`,
    },
  ],
};

/** In a store `save` can only be TypeORM's; elsewhere it may be the session's. */
export const noBlindSave = {
  'no-restricted-syntax': [
    ...oneDoor['no-restricted-syntax'],
    {
      selector: 'CallExpression[callee.property.name=/^(save|upsert)$/]',
      message: 'It overwrites what somebody else changed. Update with the version in the condition.',
    },
  ],
};

/** Budgets: passing one is a reason to look, not to stop. */
const budgets = {
  'max-lines': ['warn', { max: 250 }],
  'max-lines-per-function': ['warn', { max: 45 }],
  complexity: ['warn', 10],
  'max-params': ['warn', 4],
  'max-depth': ['warn', 3],
};

const typescriptRules = {
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  // Nest modules and controllers may be empty classes that only carry a decorator.
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  // openid-client marks it so that nobody overlooks it: the settings allow http: for a provider on this machine only.
  '@typescript-eslint/no-deprecated': [
    'error',
    { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
  ],
  // A row of a table and the options of a framework are plain objects whose type happens to be a class.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // Record<never, never> is how a finding without facts and a message without arguments are written.
  '@typescript-eslint/no-generated-empty-object-type': 'off',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  eqeqeq: 'error',
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'data/']),
  // No rule is switched off in a comment: a rule that is wrong is changed here, with its reason.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  { rules: budgets },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: typescriptRules,
  },
  { files: ['src/planning/**/*.ts'], rules: pureCore },
  { files: ['src/**/*.ts'], ignores: ['src/planning/**', 'src/platform/database/**'], rules: oneDoor },
  { files: ['src/*/store/**/*.ts'], rules: noBlindSave },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['warn', { max: 300 }],
      // The body of a describe() is a list, not a function to be read in one go.
      'max-lines-per-function': 'off',
      // expect(mailbox.send) looks at a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: {
      // The type check of scripts/ knows the globals of Node better than a list here.
      'no-undef': 'off',
      'no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
    },
  },
);
