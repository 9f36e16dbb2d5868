/** The browser of the browser tests: the system's own Chromium, never one that a package downloads. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, withProgress } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

function find() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['CHROMIUM_PATH'] ?? '', ...onPath, ...elsewhere].find(
    (path) => path !== '' && existsSync(path),
  );
}

async function aptGet() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    env,
  });
}

/**
 * @param {import('./run.mjs').Screen} screen
 * @returns {Promise<string | undefined>} the path of a Chromium; undefined when there is none, after saying what to do
 */
export async function ensureChromium(screen) {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!find() && mayInstall) await withProgress(screen, 'Installing Chromium (apt-get)', aptGet);
  const path = find();
  if (!path) {
    screen.write(
      'The browser tests need Chromium or Chrome: install it, or put its path in CHROMIUM_PATH.\n',
    );
  }
  return path;
}
