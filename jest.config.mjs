/**
 * Five sizes of tests in one configuration; the ending of a file says its size.
 * One of them: `npx jest --selectProjects unit`, or `npm run test:unit`.
 */
// The same day and hour on every machine that runs the tests.
process.env.TZ = 'Europe/Amsterdam';

const seconds = 1_000;

function project(displayName, testTimeout, match, ignore = []) {
  return {
    displayName,
    globals: { testTimeout },
    setupFilesAfterEnv: ['<rootDir>/test/support/timeout.ts'],
    testMatch: [`<rootDir>/test/**/*${match}`],
    testPathIgnorePatterns: ['/node_modules/', ...ignore],
    roots: ['<rootDir>/test', '<rootDir>/src'],
    testEnvironment: 'node',
    setupFiles: ['reflect-metadata'],
    transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/support/transform.mjs' },
    transformIgnorePatterns: [],
    // js first: a package that ships its sources beside its code is loaded as code.
    moduleFileExtensions: ['js', 'ts', 'mjs', 'cjs', 'json', 'node'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'] },
  };
}

/** All unit tests as a few files, see scripts/lib/parts.mjs; undefined when certain ones are asked for. */
const parts = process.env.UNIT_PARTS;

export default {
  projects: [
    {
      ...project('unit', 30 * seconds, '.spec.ts', ['\\.(long|db|http|browser)\\.spec\\.ts$']),
      ...(parts && { roots: [parts, '<rootDir>/test', '<rootDir>/src'], testMatch: [`${parts}/*.spec.js`] }),
    },
    project('long', 180 * seconds, '.long.spec.ts'),
    {
      ...project('db', 60 * seconds, '.db.spec.ts'),
      // One PostgreSQL for the run, also when a single file of these is asked for.
      globalSetup: '<rootDir>/test/support/postgres-up.ts',
      globalTeardown: '<rootDir>/test/support/postgres-down.ts',
    },
    project('http', 30 * seconds, '.http.spec.ts'),
    project('browser', 120 * seconds, '.browser.spec.ts'),
  ],
};
