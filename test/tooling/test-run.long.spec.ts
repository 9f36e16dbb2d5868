import { removeTree } from '../support/planted-tree.js';
import { FakeCheckout } from './fake-checkout.js';

/** The lines that stand alone in the form that the build server looks for; there must be one, the last. */
function counts(stdout: string): readonly string[] {
  return stdout.split('\n').filter((line) => /^\d+ passed, \d+ failed$/.test(line));
}

describe('npm test', () => {
  let checkout: FakeCheckout;

  beforeEach(() => {
    checkout = new FakeCheckout();
  });

  afterEach(() => {
    removeTree(checkout.folder);
  });

  const report = (passed: number, failed: number, broken: number) =>
    JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken });

  it('counts every check as one and adds the tests of all sizes', () => {
    checkout.write('jest-unit.json', report(40, 0, 0));
    const { code, stdout } = checkout.run('test');
    expect(counts(stdout)).toHaveLength(1);
    expect(stdout.endsWith('\n49 passed, 0 failed\n')).toBe(true);
    expect(code).toBe(0);
  });

  it('counts every way to fail, goes on, and shows what a failed check said', () => {
    checkout.write('packages/eslint/bin/eslint.js', "console.log('12:1 error'); process.exit(1);");
    checkout.write('jest-unit.json', report(40, 2, 0));
    checkout.write('jest-db.json', report(30, 0, 1));
    checkout.write('jest-http.json', report(0, 0, 0));
    checkout.write('jest-browser.json', 'not a report');
    const { code, stdout } = checkout.run('test');
    // Four checks, seventy tests and the long one; lint, two tests, a file that does not load, no tests, no report.
    expect(counts(stdout)).toEqual(['75 passed, 6 failed']);
    expect(stdout).toMatch(/== lint: FAILED .*\n12:1 error\n/);
    expect(code).toBe(1);
  });

  it('counts a build that fails and still runs the rest', () => {
    checkout.write('src/main.ts', 'mistake');
    const { code, stdout } = checkout.run('test');
    expect(counts(stdout)).toEqual(['10 passed, 1 failed']);
    expect(code).toBe(1);
  });

  it('stops when nothing can be installed', () => {
    checkout.write('npm-fails.txt', 'npm error code EAI_AGAIN');
    const { code, stdout } = checkout.run('test');
    expect(stdout).toContain('Check the internet connection');
    expect(counts(stdout)).toEqual(['0 passed, 1 failed']);
    expect(code).toBe(1);
  });

  it('runs only the steps that are named', () => {
    const { stdout } = checkout.run('test', 'lint', 'unit');
    expect(stdout.match(/^== .*$/gm)?.map((line) => line.replace(/ \(.*/, ''))).toEqual([
      '== lint: ok',
      '== tests: unit',
    ]);
    expect(counts(stdout)).toEqual(['2 passed, 0 failed']);
  });
});
