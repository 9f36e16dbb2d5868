import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { FontName } from './fonts.js';
import { templatesFolder } from './project-files.js';

/** The parts of each stylesheet in the order in which they overrule each other. */
const PARTS = {
  web: [
    'fonts',
    'fonts-ext',
    'tokens',
    'base',
    'frame',
    'components',
    'marks',
    'tables',
    'figures',
    'figure-parts',
    'board',
    'forms',
    'document',
    'wall',
    'print',
    'style-page',
  ],
  /** What a plan document needs and no more: it travels in every file. */
  document: [
    'fonts',
    'tokens',
    'base',
    'marks',
    'tables',
    'figures',
    'figure-parts',
    'document',
    'print',
    'plan',
  ],
} as const;

export type StylesheetName = keyof typeof PARTS;

/** A stylesheet as one text, with each font named in it replaced by an address of that font. */
export function stylesheet(name: StylesheetName, fontUrl: (font: FontName) => string): string {
  const folder = path.join(templatesFolder(), 'styles');
  const parts = PARTS[name].map((part) => readFileSync(path.join(folder, `${part}.css`), 'utf8'));
  return parts
    .join('\n')
    .replace(/url\((['"])([a-z-]+\.woff2)\1\)/g, (_, _quote, font: FontName) => `url("${fontUrl(font)}")`);
}
