import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Template sources by name: `layouts/page`, `pages/home/index`, `plan/cover`; partials go without their folder. */
export type TemplateSources = ReadonlyMap<string, string>;

const PARTIALS = 'partials/';
const ENDING = '.hbs';

/** Reads the templates below `folder` in a fixed order; `only` keeps to some folders, for who needs no pages. */
export function readTemplates(folder: string, only?: readonly string[]): TemplateSources {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith(ENDING) && (only?.includes(name.split('/', 1)[0] ?? '') ?? true))
    .sort();
  return new Map(names.map((name) => [nameOf(name), readFileSync(path.join(folder, name), 'utf8')]));
}

function nameOf(file: string): string {
  const name = file.slice(0, -ENDING.length);
  return name.startsWith(PARTIALS) ? name.slice(PARTIALS.length) : name;
}
