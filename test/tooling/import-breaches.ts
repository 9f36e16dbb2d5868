import type { PlantedFiles } from '../support/planted-tree.js';

const contexts = ['accounts', 'organisations', 'pilots', 'portfolios', 'gates', 'plans', 'overview'];

/** Packages that the breaches import; `stray` is the one that package.json does not name. */
const packages = ['@nestjs/core', 'fastify', 'typeorm', 'pg', 'jest', 'stray'];

/** A tree in which every allowed direction is used once, so that a rule that forbids too much shows as well. */
const allowed: PlantedFiles = {
  'package.json': JSON.stringify({
    name: 'planted',
    dependencies: { '@nestjs/core': '1.0.0', fastify: '1.0.0', typeorm: '1.0.0', pg: '1.0.0' },
    devDependencies: { jest: '1.0.0' },
  }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext' } }),
  'ormconfig.ts': "export * from './src/accounts/index.js';",
  'src/main.ts': "import './app.module.js';",
  'src/app.module.ts': contexts.map((name) => `import './${name}/index.js';`).join('\n'),
  'src/planning/index.ts': "export * from './kernel/week.js';",
  'src/planning/kernel/week.ts': 'export type Week = number;',
  'src/platform/words/index.ts': "import '../../planning/index.js';\nexport const words = 1;",
  'src/platform/database/index.ts': "import 'typeorm';\nimport 'pg';\nexport const database = 1;",
  'src/rendering/index.ts': "import '../platform/words/index.js';\nimport '../planning/index.js';",
  'src/cli/main.ts': "import './check.js';\nvoid import('./server/backup.js');",
  'src/cli/check.ts': "import '../rendering/index.js';",
  'src/cli/server/backup.ts': "import '../../app.module.js';",
  'src/browser/menu.ts': "import './shared/focus.js';",
  'src/browser/shared/focus.ts': 'export const focus = 1;',
  'test/support/app.ts': "import '../../src/app.module.js';\nimport 'jest';",
  ...Object.fromEntries(packages.map((name) => [`node_modules/${name}/index.js`, 'module.exports = {};'])),
  ...Object.fromEntries(
    packages.map((name) => [`node_modules/${name}/package.json`, JSON.stringify({ name })]),
  ),
  ...Object.fromEntries(contexts.flatMap((name, place) => contextFiles(name, contexts[place - 1]))),
};

/** A context that uses the one below it, its own store, the database and HTTP, each where it may. */
function contextFiles(name: string, below: string | undefined): readonly (readonly [string, string])[] {
  const lower = below ? `import '../${below}/index.js';\n` : '';
  return [
    [`src/${name}/index.ts`, `export * from './do-something.js';\nimport './web/page.controller.js';`],
    [
      `src/${name}/do-something.ts`,
      `${lower}import type { EntityManager } from 'typeorm';\nimport './store/thing.store.js';\n` +
        'export type Unit = EntityManager;',
    ],
    [`src/${name}/store/thing.store.ts`, "import 'typeorm';\nimport '../../platform/database/index.js';"],
    [`src/${name}/web/page.controller.ts`, "import 'fastify';\nimport '@nestjs/core';"],
  ];
}

export interface Breach {
  /** The rule that must fire, and the only one. */
  readonly rule: string;
  /** Where it is planted. */
  readonly file: string;
  readonly code: string;
}

/** Each context but the highest, importing the one just above it. */
const upward = contexts.slice(0, -1).map((name, place) => ({
  rule: `${name}-looks-down`,
  file: `src/${name}/upward.ts`,
  code: `import '../${contexts[place + 1] ?? ''}/index.js';`,
}));

export const breaches: readonly Breach[] = [
  {
    rule: 'planning-is-pure',
    file: 'src/planning/by-platform.ts',
    code: "import '../platform/words/index.js';",
  },
  { rule: 'planning-is-pure', file: 'src/planning/by-package.ts', code: "import 'typeorm';" },
  { rule: 'planning-is-pure', file: 'src/planning/by-node.ts', code: "import 'node:fs';" },
  {
    rule: 'planning-is-pure',
    file: 'src/planning/by-type.ts',
    code: "import type { EntityManager } from 'typeorm';\nexport type A = EntityManager;",
  },
  { rule: 'planning-by-its-index', file: 'src/pilots/heat.ts', code: "import '../planning/kernel/week.js';" },
  {
    rule: 'platform-knows-no-context',
    file: 'src/platform/views/v.ts',
    code: "import '../../plans/index.js';",
  },
  { rule: 'rendering-knows-no-context', file: 'src/rendering/top.ts', code: "import '../limits.js';" },
  { rule: 'rendering-needs-no-server', file: 'src/rendering/nest.ts', code: "import '@nestjs/core';" },
  {
    rule: 'rendering-needs-no-server',
    file: 'src/rendering/indirect.ts',
    code: "import '../platform/database/index.js';",
  },
  ...upward,
  { rule: 'accounts-looks-down', file: 'src/accounts/far.ts', code: "import '../overview/index.js';" },
  {
    rule: 'context-by-its-index',
    file: 'src/plans/inside.ts',
    code: "import '../pilots/do-something.js';",
  },
  { rule: 'context-by-its-index', file: 'src/root.ts', code: "import './pilots/do-something.js';" },
  { rule: 'use-cases-know-no-http', file: 'src/pilots/answer.ts', code: "import 'fastify';" },
  { rule: 'typeorm-in-stores', file: 'src/pilots/query.ts', code: "import { In } from 'typeorm';\nIn([]);" },
  { rule: 'drivers-behind-the-door', file: 'src/pilots/store/raw.ts', code: "import 'pg';" },
  {
    rule: 'case-file-commands-are-light',
    file: 'src/cli/plan.ts',
    code: "import '../platform/database/index.js';",
  },
  { rule: 'nobody-imports-the-top', file: 'src/pilots/all.ts', code: "import '../configure-app.js';" },
  { rule: 'nobody-imports-the-top', file: 'src/pilots/command.ts', code: "import '../cli/check.js';" },
  {
    rule: 'browser-scripts-stand-alone',
    file: 'src/browser/page.ts',
    code: "import '../platform/words/index.js';",
  },
  {
    rule: 'server-without-browser-scripts',
    file: 'src/pilots/web/script.ts',
    code: "import '../../browser/menu.js';",
  },
  {
    rule: 'no-cycles',
    file: 'src/pilots/egg.ts',
    code: "import type { Hen } from './hen.js';\nexport type Egg = Hen;",
  },
  { rule: 'no-orphans', file: 'src/pilots/forgotten.ts', code: 'export const forgotten = 1;' },
  { rule: 'no-development-package-in-the-product', file: 'src/pilots/mock.ts', code: "import 'jest';" },
  { rule: 'no-undeclared-package', file: 'src/pilots/stray.ts', code: "import 'stray';" },
  { rule: 'no-unresolvable', file: 'src/pilots/nowhere.ts', code: "import './nowhere-at-all.js';" },
  {
    rule: 'product-without-tests',
    file: 'src/pilots/helped.ts',
    code: "import '../../test/support/helper.js';",
  },
];

/** The allowed tree with every breach planted in it. */
export const plantedFiles: PlantedFiles = {
  ...allowed,
  'src/configure-app.ts': "import 'fastify';",
  'src/limits.ts': 'export const limit = 1;',
  'src/pilots/hen.ts': "import type { Egg } from './egg.js';\nexport type Hen = Egg;",
  'test/support/helper.ts': 'export const helper = 1;',
  ...Object.fromEntries(breaches.map(({ file, code }) => [file, code])),
};
