/**
 * Jest loads the product anew for every test file, which took many tests more time than the tests themselves. So those of
 * these sizes run as a few files that each load many, one after the other, inside a `describe` with the name of the file.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * Into how many: several for each of two workers, so that both have done at about the same time; more load more.
 * @type {Readonly<Record<string, number>>}
 */
const PARTS = { unit: 6, http: 8 };

export const sizesInParts = Object.keys(PARTS);

const OTHER_SIZES = /\.(?:long|db|http|browser)\.spec\.ts$/;

/**
 * Paths of the tests of that size.
 * @param {string} size
 */
function testsOf(size) {
  const isOfSize = (/** @type {string} */ path) =>
    size === 'unit' ? !OTHER_SIZES.test(path) : path.endsWith(`.${size}.spec.ts`);
  return readdirSync(join(root, 'test'), { recursive: true })
    .map((path) => join('test', String(path)).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.spec.ts') && isOfSize(path))
    .sort();
}

/**
 * Dealt out one by one, so that what takes long, which stands together, comes in different parts.
 * @param {readonly string[]} paths
 * @param {number} count
 */
function divided(paths, count) {
  const parts = Array.from({ length: count }, () => /** @type {string[]} */ ([]));
  paths.forEach((path, index) => parts[index % count]?.push(path));
  return parts;
}

/**
 * Writes the files that load the tests of one size.
 * @param {string} folder in which they come, made where it is missing
 * @param {string} size
 */
export function writeParts(folder, size) {
  mkdirSync(folder, { recursive: true });
  divided(testsOf(size), PARTS[size] ?? 1).forEach((paths, index) => {
    const lines = paths.map(
      (path) =>
        `describe(${JSON.stringify(path)}, () => require(${JSON.stringify(join(root, path))}) && undefined);`,
    );
    writeFileSync(join(folder, `${String(index + 1)}.spec.js`), `${lines.join('\n')}\n`);
  });
}
