import { readFileSync } from 'node:fs';
import path from 'node:path';

import { templatesFolder } from './project-files.js';

const PARTS = ['figures', 'figure-parts'];

function read(part: string): string {
  return readFileSync(path.join(templatesFolder(), 'styles', `${part}.css`), 'utf8').replace(
    /\/\*[\s\S]*?\*\//g,
    '',
  );
}

/** The tokens of light paper: the first block of tokens.css, with white paper as in print. */
function tokens(): ReadonlyMap<string, string> {
  const light = /:root \{([\s\S]*?)\}/.exec(read('tokens'))?.[1] ?? '';
  const pairs = [...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value.trim()] as const,
  );
  return new Map([...pairs, ['--paper', '#ffffff'], ['--sheet', '#ffffff']]);
}

/**
 * The rules of a figure on its own, without variables: programs that show SVG outside a browser know neither custom
 * properties nor the page around it.
 */
export function figureStyles(): string {
  const values = tokens();
  return PARTS.flatMap((part) => read(part).match(/^\.fig [^{]+\{[^}]*\}/gm) ?? [])
    .join('\n')
    .replace(/(?<=[{;}]|^)\s+/gm, '')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => values.get(name) ?? 'inherit');
}
