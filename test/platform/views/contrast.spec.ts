import { readFileSync } from 'node:fs';
import path from 'node:path';

import { templatesFolder } from '../../../src/platform/views/index.js';

type Tokens = ReadonlyMap<string, string>;

function tokensIn(block: string): Tokens {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\s*;/gi)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

const css = readFileSync(path.join(templatesFolder(), 'styles', 'tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const lightTokens = tokensIn(light);
const SCHEMES: readonly (readonly [string, Tokens])[] = [
  ['light', lightTokens],
  ['dark', new Map([...lightTokens, ...tokensIn(dark)])],
  ['print', new Map([...lightTokens, ['paper', '#ffffff'], ['sheet', '#ffffff']])],
];

/** Relative luminance as in WCAG 2.2. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => luminance(tokens.get(name) ?? ''));
  const [high = 0, low = 0] = [a ?? Number.NaN, b ?? Number.NaN].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Text needs 4.5 (WCAG 1.4.3), what one has to see to use it 3 (1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

const PAGES = ['paper', 'sheet', 'wash'];
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['ink', 'ink-2', 'action', 'action-hover', 'hot-text'].flatMap((text) =>
    PAGES.map((page) => [text, page, TEXT] as const),
  ),
  ...['paper', 'sheet'].map((page) => ['ink-3', page, TEXT] as const),
  ...[1, 2, 3, 4, 5].map((step) => [`t${String(step)}-ink`, `t${String(step)}`, TEXT] as const),
  ['action-ink', 'action', TEXT],
  ['action-ink', 'action-hover', TEXT],
  ['action', 'action-soft', TEXT],
  ['action-hover', 'action-soft', TEXT],
  ['paper', 'ink', TEXT],
  ...['stack-1', 'stack-2', 'stack-3'].map((area) => ['ink', area, TEXT] as const),
  ...PAGES.map((page) => ['focus', page, SHAPE] as const),
  ...['paper', 'sheet'].map((page) => ['line-strong', page, SHAPE] as const),
  // The outlines that keep the two coolest steps of a thermometer visible.
  ['t1-ink', 'sheet', SHAPE],
  ['t5', 'paper', SHAPE],
  ['t4', 'paper', SHAPE],
];

describe.each(SCHEMES)('%s', (_scheme, tokens) => {
  test.each(PAIRS)('%s on %s: at least %d', (text, page, least) => {
    expect(contrast(tokens, text, page)).toBeGreaterThanOrEqual(least);
  });

  test('the hotter, the more it stands out from the paper', () => {
    const steps = [1, 2, 3, 4, 5].map((step) => contrast(tokens, `t${String(step)}`, 'paper'));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('the five steps stay apart without colour', () => {
    const steps = [1, 2, 3, 4].map((step) => contrast(tokens, `t${String(step)}`, `t${String(step + 1)}`));
    expect(Math.min(...steps)).toBeGreaterThan(1.25);
  });
});
