import { assertStorable, storableJson, Unstorable } from '../../../src/platform/storable/index.js';

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

function problemIn(value: unknown, look: (value: unknown) => unknown = assertStorable): string | null {
  try {
    look(value);
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

  it.each(refused)('writes no JSON of %s', (_, value, what) => {
    expect(problemIn(value, storableJson)).toBe(what);
  });

  // JSON.stringify itself goes no deeper than the stack.
  it.each(kept.filter(([name]) => !name.includes('levels')))('writes JSON of %s', (_, value) => {
    expect(storableJson(value)).toBe(JSON.stringify(value));
  });
});
