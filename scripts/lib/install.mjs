/** Installs the packages when they are missing or the lock file has changed, and otherwise costs nothing. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, root, run, withProgress } from './run.mjs';

const LOCK = join(root, 'package-lock.json');
const STAMP = join(root, 'node_modules/.kikkerplan-installed');
/** npm's own account of what it put into node_modules. */
const NPM_ACCOUNT = join(root, 'node_modules/.package-lock.json');
const DRIVER = join(root, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node');

/** The lock file, and what a compiled package depends on: another Node version needs another binary. */
function wanted() {
  const lock = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  return [lock, process.platform, process.arch, process.versions.modules].join(' ');
}

function stamped() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
}

/**
 * After an `npm install` by hand there is no stamp, yet everything may be there.
 * @returns {boolean} whether npm installed every package of the lock file in its version
 */
function installedByHand() {
  if (!sameMachine() || !existsSync(NPM_ACCOUNT) || !existsSync(DRIVER)) return false;
  const { '': _project, ...locked } = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  const present = JSON.parse(readFileSync(NPM_ACCOUNT, 'utf8')).packages;
  return Object.entries(locked).every(([path, { version, optional }]) =>
    path in present ? present[path].version === version : optional === true,
  );
}

/** False when the stamp says that the packages were installed for another system or Node version. */
function sameMachine() {
  const machine = (/** @type {string} */ stamp) => stamp.split(' ').slice(1).join(' ');
  return stamped() === '' || machine(stamped()) === machine(wanted());
}

/** What went wrong, in words that say what to do; the first line that fits. */
const advice = [
  {
    sign: /gyp ERR|node-gyp|make: not found|g\+\+|prebuild-install/i,
    text: [
      'The database driver better-sqlite3 could not be downloaded ready-made and could not be compiled either.',
      'Install a C++ compiler, make and Python 3, and try again:',
      '  Debian, Ubuntu   apt-get install -y build-essential python3',
      '  macOS            xcode-select --install',
      '  Windows          the "Desktop development with C++" part of Visual Studio Build Tools',
    ],
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET|ENETUNREACH|network/i,
    text: [
      'The packages could not be downloaded. Check the internet connection and try again.',
      'Behind a proxy: npm config set proxy http://host:port',
    ],
  },
  { sign: /ENOSPC/, text: ['The disk is full. About 1 GB is needed.'] },
  { sign: /EACCES|EPERM/, text: [`There is no permission to write in ${root}.`] },
  {
    sign: /EUSAGE/,
    text: [
      'package.json and package-lock.json do not fit together: run `npm install` and commit the lock file.',
    ],
  },
];

/** @param {string} output what npm printed */
function explain(output) {
  const { text } = advice.find(({ sign }) => sign.test(output)) ?? { text: ['npm ci failed.'] };
  const end = output.trim().split('\n').slice(-20);
  return [...text, '', 'The end of what npm said:', ...end.map((line) => `  ${line}`)].join('\n');
}

/** npm as it was started with, so that the same version does the work. */
function npm() {
  const path = process.env['npm_execpath'];
  return path?.endsWith('npm-cli.js') ? [process.execPath, path] : ['npm'];
}

/** @param {import('./run.mjs').Screen} screen */
export async function ensureInstalled(screen) {
  if (stamped() === wanted()) return;
  if (!installedByHand()) {
    const [command = '', ...first] = npm();
    const args = [...first, 'ci', '--no-audit', '--no-fund'];
    const patience = 'Where the database driver has to be compiled this takes some minutes, once.';
    // node-gyp compiles on every core when it has to.
    const work = () => run(command, args, { env: { JOBS: 'max' } });
    const { ok, output } = await withProgress(screen, 'Installing packages (npm ci)', work, patience);
    if (!ok) throw new Refusal(explain(output));
  }
  writeFileSync(STAMP, wanted());
}
