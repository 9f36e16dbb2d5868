import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the project: what package.json stands in. */
export const projectRoot = resolve(__dirname, '../..');

/** A path below the project's folder. */
export function inProject(...path: readonly string[]): string {
  return join(projectRoot, ...path);
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
