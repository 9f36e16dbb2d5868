import { assertStorable, Unstorable } from '../../../src/platform/storable/index.js';

const refused: readonly (readonly [string, unknown, string])[] = [
  ['NUL', 'a\0b', 'nul'],
  ['the first half of a pair', 'a\ud83d', 'half-surrogate'],
  ['the second half of a pair', '\udc38b', 'half-surrogate'],
  ['two halves the wrong way round', '\udc38\ud83d', 'half-surrogate'],
  ['NUL deep in a document', { phases: [{ gate: { threshold: '\0' } }] }, 'nul'],
  ['NUL in a key', { 'fte\0': 1 }, 'nul'],
  ['NaN in a document', { money: Number.NaN }, 'not-finite'],
  ['an infinity in a document', [Number.POSITIVE_INFINITY], 'not-finite'],
];

const kept: readonly (readonly [string, unknown])[] = [
  ['a frog', '🐸'],
  ['a combining accent', 'e\u0301'],
  ['control characters that are no NUL', '\u0001\n\t\u0085'],
  ['a backslash, u and zeros', '\\u0000'],
  ['a document', { a: [1, null, true, 'x', { b: undefined }] }],
  ['a hundred thousand levels', deep(100_000)],
  ['a hundred thousand numbers', Array.from({ length: 100_000 }, (_, index) => index)],
];

function deep(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

function problemIn(value: unknown): string | null {
  try {
    assertStorable(value);
    return null;
  } catch (error) {
    return error instanceof Unstorable ? error.what : String(error);
  }
}

describe('what a database can keep', () => {
  it.each(refused)('refuses %s', (_, value, what) => {
    expect(problemIn(value)).toBe(what);
  });

  it.each(kept)('keeps %s', (_, value) => {
    expect(problemIn(value)).toBeNull();
  });
});
