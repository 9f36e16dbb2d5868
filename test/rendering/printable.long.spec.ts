import fc from 'fast-check';
import { isolated, printable } from '../../src/rendering/printable.js';

test.each([
  ['ordinary text', 'Webcare ’s avonds – € 9 × 2', 'Webcare ’s avonds – € 9 × 2'],
  ['a tab and line ends', 'a\tb\r\nc', 'a\tb\r\nc'],
  ['emoji', '🐸 👩‍👩‍👧', '🐸 👩‍👩‍👧'],
  ['other scripts', 'العربية עברית 日本語 Ελληνικά', 'العربية עברית 日本語 Ελληνικά'],
  ['NUL', 'a\u0000b', 'a␀b'],
  ['delete', 'a\u007fb', 'a␡b'],
  ['a C1 control', 'a\u0085b', 'a\ufffdb'],
  ['an override and its end', 'a\u202eb\u202c', 'a\ufffdb\ufffd'],
  ['isolates', '\u2066a\u2069', '\ufffda\ufffd'],
  ['half of a pair', '\ud83da', '\ufffda'],
  ['noncharacters', '\uffff\ufdd0\u{1ffff}', '\ufffd\ufffd\ufffd'],
])('shows %s', (_, typed, shown) => {
  expect(printable(typed)).toBe(shown);
});

test('never shortens a text, and is done in one go', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = printable(text);
      return Array.from(shown).length === Array.from(text).length && printable(shown) === shown;
    }),
  );
});

test('marks where text from right to left begins and ends, and nothing else', () => {
  expect(isolated('עברית')).toBe('\u200eעברית\u200e');
  expect(isolated('Nederlands')).toBe('Nederlands');
});
