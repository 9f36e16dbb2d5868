/** Running other programs: with a line now and then instead of silence, and nothing left behind. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Seconds between two signs of life. */
const HEARTBEAT = 10;

/** Seconds after which a program is taken to hang. */
const LIMIT = 1_800;

/** @typedef {{ write(text: string): unknown }} Screen */

/** @param {number} since as Date.now() gives it */
export function secondsSince(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** @param {string} path of a program's start file, below node_modules */
export function program(path) {
  return resolve(root, 'node_modules', path);
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Who stops this process stops what it runs. Only in force while something runs: the server has its own ways. */
function stopAll() {
  for (const child of running) child.kill();
  process.exit(1);
}

/** @param {import('node:child_process').ChildProcess} child */
function watchOver(child) {
  if (running.size === 0) process.on('SIGTERM', stopAll).on('SIGHUP', stopAll);
  running.add(child);
  child.once('close', () => {
    running.delete(child);
    if (running.size === 0) process.off('SIGTERM', stopAll).off('SIGHUP', stopAll);
  });
}

/**
 * Runs a program to its end and gives back what it printed. When this process is told to stop, so is
 * the program.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] show: its output goes straight to the screen
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function run(command, args, { env = {}, show = false } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT * 1_000,
    shell: process.platform === 'win32' && command === 'npm',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
  watchOver(child);
  try {
    const [code] = await once(child, 'close');
    return { ok: code === 0, output };
  } catch (error) {
    return { ok: false, output: String(error) };
  }
}

/**
 * Tells what is being done, that it is still being done, and how long it took.
 * @template {{ ok: boolean }} Result
 * @param {Screen} screen
 * @param {string} what
 * @param {() => Promise<Result>} work
 * @param {string} [patience] said once, with the first sign of life
 */
export async function withProgress(screen, what, work, patience = '') {
  const since = Date.now();
  let hint = patience && ` ${patience}`;
  screen.write(`${what} ...\n`);
  const heart = setInterval(() => {
    screen.write(`  still busy after ${Math.round((Date.now() - since) / 1000)} s.${hint}\n`);
    hint = '';
  }, HEARTBEAT * 1000);
  const result = await work().finally(() => clearInterval(heart));
  screen.write(`  ${result.ok ? 'done' : 'failed'} after ${secondsSince(since)}\n`);
  return result;
}

/** Ends a script with a sentence for people and without a stack trace. */
export class Refusal extends Error {}

/**
 * @param {() => Promise<void>} script
 */
export async function main(script) {
  try {
    await script();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
