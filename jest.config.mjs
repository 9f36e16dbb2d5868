/**
 * Five sizes of tests in one configuration; the ending of a file says its size.
 * One of them: `npx jest --selectProjects unit`, or `npm run test:unit`.
 */
// The same day and hour on every machine that runs the tests.
process.env.TZ = 'Europe/Amsterdam';

const seconds = 1_000;

/** All tests of the size that runs as a few files, see scripts/lib/parts.mjs; undefined when certain ones are asked for. */
const parts = process.env.TEST_PARTS;

/** The longest that one test may take is for one that hangs: much longer than any takes, also on a machine that is busy. */
function project(displayName, testTimeout, match, ignore = []) {
  return {
    displayName,
    globals: { testTimeout },
    setupFilesAfterEnv: ['<rootDir>/test/support/timeout.ts'],
    testMatch: [parts ? `${parts}/*.spec.js` : `<rootDir>/test/**/*${match}`],
    testPathIgnorePatterns: ['/node_modules/', ...ignore],
    roots: [...(parts ? [parts] : []), '<rootDir>/test', '<rootDir>/src'],
    testEnvironment: 'node',
    setupFiles: ['reflect-metadata'],
    transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/support/transform.mjs' },
    transformIgnorePatterns: [],
    // js first: a package that ships its sources beside its code is loaded as code.
    moduleFileExtensions: ['js', 'ts', 'mjs', 'cjs', 'json', 'node'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'] },
  };
}

export default {
  projects: [
    project('unit', 60 * seconds, '.spec.ts', ['\\.(long|db|http|browser)\\.spec\\.ts$']),
    project('long', 300 * seconds, '.long.spec.ts'),
    {
      ...project('db', 180 * seconds, '.db.spec.ts'),
      // One PostgreSQL for the run, also when a single file of these is asked for.
      globalSetup: '<rootDir>/test/support/postgres-up.ts',
      globalTeardown: '<rootDir>/test/support/postgres-down.ts',
    },
    project('http', 180 * seconds, '.http.spec.ts'),
    project('browser', 300 * seconds, '.browser.spec.ts'),
  ],
};
