/**
 * `npm test`: installs and builds what is missing, then runs every check and every test.
 * `npm test -- lint unit` runs those two; whatever is not the name of a step goes to Jest.
 */
import { requireNode } from './lib/node-version.mjs';

requireNode();

const { Refusal, main, secondsSince } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { ensureChromium } = await import('./lib/chromium.mjs');
const { endWithNpm } = await import('./lib/become.mjs');
const { checkNames, runCheck, runJest, sizeNames } = await import('./lib/steps.mjs');

/** Checks run side by side, as many as a small machine has cores. */
const SIDE_BY_SIDE = 2;

const screen = process.stdout;
const given = process.argv.slice(2);
const named = given.filter((word) => [...checkNames, ...sizeNames].includes(word));
const forJest = given.filter((word) => !named.includes(word));
const total = { passed: 0, failed: 0 };

/** @param {string} name */
const isWanted = (name) => named.length === 0 || named.includes(name);

/** @param {import('./lib/steps.mjs').Outcome} outcome */
function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

/**
 * Installing and building fail like a test: said, counted, and no reason to stop.
 * @param {(target: typeof screen) => Promise<void>} preparation
 */
async function prepare(preparation) {
  try {
    await preparation(screen);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    screen.write(`${error.message}\n`);
    add({ passed: 0, failed: 1 });
    return false;
  }
}

/** @param {string[]} waiting names of checks */
async function runChecks(waiting) {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const since = Date.now();
    const outcome = await runCheck(name);
    add(outcome);
    screen.write(`== ${name}: ${outcome.failed === 0 ? 'ok' : 'FAILED'} (${secondsSince(since)})\n`);
    if (outcome.output) screen.write(`${outcome.output.trim()}\n`);
  }
}

/** @param {string} size */
async function runSize(size) {
  screen.write(`\n== tests: ${size}\n`);
  const chromium = size === 'browser' ? await ensureChromium(screen) : undefined;
  add(await runJest(size, forJest, chromium ? { CHROMIUM_PATH: chromium } : {}));
}

async function runEverything() {
  await prepare(ensureBuilt);
  const waiting = checkNames.filter(isWanted);
  screen.write('\n');
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, () => runChecks(waiting)));
  for (const size of sizeNames.filter(isWanted)) await runSize(size);
}

await main(async () => {
  endWithNpm();
  if (await prepare(ensureInstalled)) await runEverything();
  screen.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  if (total.failed > 0) process.exitCode = 1;
});
