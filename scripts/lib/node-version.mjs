/**
 * The first thing every script does. It is written so that an old Node can still read it: no syntax
 * and no module here is newer than Node 14.
 */
import { readFileSync } from 'node:fs';

export function requireNode() {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const wanted = manifest.engines.node.replace('>=', '');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = wanted.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  console.error(
    [
      `Kikkerplan needs Node.js ${wanted} or newer; this is ${process.versions.node}.`,
      'Install a current version (22 or 24 is a good choice) from https://nodejs.org and try again.',
    ].join('\n'),
  );
  process.exit(1);
}
