/**
 * Jest loads the product anew for every test file, which took the unit tests more time than the tests themselves. So they
 * run as a few files that each load many, one after the other, inside a `describe` with the name of the file.
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Several for each of two workers, so that both have done at about the same time; more load more. */
const PARTS = 6;

const OTHER_SIZES = /\.(?:long|db|http|browser)\.spec\.ts$/;

/** Paths of the unit tests, neighbours beside each other. */
function unitTests() {
  return readdirSync(join(root, 'test'), { recursive: true })
    .map((path) => join('test', String(path)).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.spec.ts') && !OTHER_SIZES.test(path))
    .sort();
}

/**
 * Parts of about the same number of bytes.
 * @param {readonly string[]} paths
 */
function divided(paths) {
  const sizes = paths.map((path) => statSync(join(root, path)).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  const parts = Array.from({ length: PARTS }, () => /** @type {string[]} */ ([]));
  paths.forEach((path, index) => {
    parts[Math.floor((PARTS * before) / total)]?.push(path);
    before += sizes[index] ?? 0;
  });
  return parts;
}

/**
 * Writes the files that load the unit tests.
 * @param {string} folder in which they come, made where it is missing
 */
export function writeParts(folder) {
  mkdirSync(folder, { recursive: true });
  divided(unitTests()).forEach((paths, index) => {
    const lines = paths.map(
      (path) =>
        `describe(${JSON.stringify(path)}, () => require(${JSON.stringify(join(root, path))}) && undefined);`,
    );
    writeFileSync(join(folder, `${String(index + 1)}.spec.js`), `${lines.join('\n')}\n`);
  });
}
