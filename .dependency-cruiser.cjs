/**
 * Who may import whom. Imports go one way:
 *
 *   app.module, cli -> contexts -> rendering -> platform -> planning
 *   overview -> plans -> gates -> portfolios -> pilots -> organisations -> accounts
 *
 * Each rule says why it is there; test/tooling/import-rules.spec.ts plants a breach of every one of them.
 */

/** From low to high: a context may import the ones before it. */
const contexts = ['accounts', 'organisations', 'pilots', 'portfolios', 'gates', 'plans', 'overview'];
const aContext = `^src/(${contexts.join('|')})`;

const serverPackages = '(^|/)node_modules/(@nestjs|@fastify|fastify|typeorm|better-sqlite3|pg)/';

/** One rule for each context but the highest, because each has a name of its own in a report. */
const contextOrder = contexts.slice(0, -1).map((context, place) => ({
  name: `${context}-looks-down`,
  comment:
    `${context} may import only the contexts below it. What a page of ${context} wants from a higher one is kept ` +
    'as data lower down, or shown by overview; otherwise two contexts can no longer be changed apart.',
  severity: 'error',
  from: { path: `^src/${context}/` },
  to: { path: `^src/(${contexts.slice(place + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'planning-is-pure',
      comment:
        'The planning core imports nothing outside itself, not even a package or a module of Node: that is what lets ' +
        'it run in a millisecond, without a server, with the same answer everywhere.',
      severity: 'error',
      from: { path: '^src/planning/' },
      to: { pathNot: '^src/planning/' },
    },
    {
      name: 'planning-by-its-index',
      comment:
        'Outsiders enter the core through src/planning/index.ts, so that its insides can be rearranged freely.',
      severity: 'error',
      from: { path: '^(src/|ormconfig)', pathNot: '^src/planning/' },
      to: { path: '^src/planning/', pathNot: '^src/planning/index\\.ts$' },
    },
    {
      name: 'platform-knows-no-context',
      comment:
        'The platform holds technical parts that every context shares; one that knows a context is shared no more.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(platform|planning)/' },
    },
    {
      name: 'rendering-knows-no-context',
      comment:
        'A plan document is rendered from its block model alone, so that the command line can do it as well.',
      severity: 'error',
      from: { path: '^src/rendering/' },
      to: { path: '^src/', pathNot: '^src/(rendering|platform|planning)/' },
    },
    {
      name: 'rendering-needs-no-server',
      comment:
        'Rendering loads no Nest and no database, not even by way of another file: the command line pays for both.',
      severity: 'error',
      from: { path: '^src/rendering/' },
      to: { path: serverPackages, reachable: true },
    },
    ...contextOrder,
    {
      name: 'context-by-its-index',
      comment:
        'Another context is entered through its index.ts only: what is not exported there may change without asking.',
      severity: 'error',
      from: { path: '^src/([^/]+)' },
      to: { path: `${aContext}/`, pathNot: ['^src/$1/', `${aContext}/index\\.ts$`] },
    },
    {
      name: 'use-cases-know-no-http',
      comment:
        'Only web/ and the wiring know that there is a request: a use case also serves the command line, jobs and tests.',
      severity: 'error',
      from: { path: `${aContext}/`, pathNot: [`${aContext}/web/`, '\\.module\\.ts$', 'index\\.ts$'] },
      to: { path: '(^|/)node_modules/(@fastify|fastify|@nestjs/platform-fastify)/' },
    },
    {
      name: 'typeorm-in-stores',
      comment:
        'Only stores speak TypeORM, with what the Database of platform/database hands them. A use case may name ' +
        'the type EntityManager, to pass one unit of work on to several stores.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '^src/planning/',
          '^src/platform/database/',
          '^src/platform/jobs/store/',
          `${aContext}/store/`,
        ],
      },
      to: { path: '(^|/)node_modules/typeorm/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'drivers-behind-the-door',
      comment:
        'A second connection beside the writer and the reader loses acknowledged writes; only the door has drivers.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/database/' },
      to: { path: '(^|/)node_modules/(better-sqlite3|pg)/' },
    },
    {
      name: 'case-file-commands-are-light',
      comment:
        'Commands on a case file load only planning, rendering and words, not even by way of another file: they ' +
        'start in a tenth of a second and need no database. Commands that do need the server live in cli/server/.',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: '^src/cli/(main\\.ts$|server/)' },
      to: { path: [serverPackages, `${aContext}/`], reachable: true },
    },
    {
      name: 'nobody-imports-the-top',
      comment:
        'app.module, main and cli put the parts together; a part that imports one of them has everything inside it.',
      severity: 'error',
      from: { path: `${aContext}/` },
      to: { path: '^src/([^/]+\\.ts$|cli/)' },
    },
    {
      name: 'browser-scripts-stand-alone',
      comment: 'Scripts of a page are bundled for the browser: server code in them would be published.',
      severity: 'error',
      from: { path: '^src/browser/' },
      to: { path: '^src/', pathNot: '^src/browser/' },
    },
    {
      name: 'server-without-browser-scripts',
      comment: 'Scripts of a page are no part of the server build.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/browser/' },
      to: { path: '^src/browser/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Files in a cycle can only be understood and tested together. Type imports count: they mean the same knot.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and that imports nothing was forgotten.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/browser/' },
      to: {},
    },
    {
      name: 'no-development-package-in-the-product',
      comment: 'A production install leaves the development packages out.',
      severity: 'error',
      from: { path: '^(src/|ormconfig)' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '(^|/)node_modules/@types/' },
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package that only comes along with another one may be gone after the next update.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere escapes every other rule here.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'product-without-tests',
      comment: 'The product is built and installed without test/.',
      severity: 'error',
      from: { path: '^(src/|ormconfig)' },
      to: { path: '^test/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
