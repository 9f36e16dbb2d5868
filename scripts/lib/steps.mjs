/** What `npm test` does: checks that look at the sources, and Jest once for each size of test. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sizesInParts, writeParts } from './parts.mjs';
import { program, run } from './run.mjs';

/** @typedef {{ passed: number, failed: number, output?: string }} Outcome */

/** A check counts as one test. */
const checks = {
  types: [
    ['typescript/bin/tsc', '--noEmit'],
    ['typescript/bin/tsc', '-p', 'scripts'],
  ],
  lint: [['eslint/bin/eslint.js', '.']],
  format: [['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  imports: [['dependency-cruiser/bin/dependency-cruise.mjs', 'src', 'test', 'ormconfig.ts']],
  unused: [['knip/bin/knip.js', '--no-progress']],
};

/** As many as a small machine has cores; each file has servers and databases of its own. */
const WORKERS = 2;

export const checkNames = Object.keys(checks);
export const sizeNames = ['unit', 'long', 'db', 'http', 'browser'];

/**
 * @param {string} name
 * @returns {Promise<Outcome>}
 */
export async function runCheck(name) {
  const outputs = [];
  for (const [path = '', ...args] of checks[name]) {
    const { ok, output } = await run(process.execPath, [program(path), ...args]);
    outputs.push(output);
    if (!ok) return { passed: 0, failed: 1, output: outputs.join('') };
  }
  return { passed: 1, failed: 0, output: outputs.join('') };
}

/**
 * @param {string} size
 * @param {readonly string[]} args for Jest: paths, or options such as -t
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
export async function runJest(size, args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'kikkerplan-jest-'));
  const report = join(folder, 'report.json');
  // Whoever asks for certain tests wants just those files.
  const parts = sizesInParts.includes(size) && args.length === 0 ? { TEST_PARTS: join(folder, 'parts') } : {};
  const options = [
    '--selectProjects',
    size,
    `--maxWorkers=${String(WORKERS)}`,
    '--json',
    `--outputFile=${report}`,
  ];
  try {
    if (parts.TEST_PARTS) writeParts(parts.TEST_PARTS, size);
    const { ok } = await run(process.execPath, [program('jest/bin/jest.js'), ...options, ...args], {
      env: { ...env, ...parts, NODE_ENV: 'test' },
      show: true,
    });
    return counted(JSON.parse(readFileSync(report, 'utf8')), ok);
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A test file that does not load has no failed tests, and a size without tests none at all: both are failures.
 * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} report
 * @param {boolean} ok whether Jest itself was content
 * @returns {Outcome}
 */
function counted({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }, ok) {
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && (!ok || numPassedTests === 0) ? 1 : failed };
}
