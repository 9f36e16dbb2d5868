import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Looked for from here upwards: a measurement is bundled into another folder than it is written in. */
function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));
}

/** The folder of the project: what package.json stands in. */
export const projectRoot = rootAbove(__dirname);

/** A path below the project's folder. */
export function inProject(...path: readonly string[]): string {
  return join(projectRoot, ...path);
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
