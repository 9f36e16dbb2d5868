import fc from 'fast-check';
import { textWidth } from '../../../src/rendering/svg/text-width.js';
import { shorten, wrap } from '../../../src/rendering/svg/wrap.js';

const LETTERING = { size: 14 };

test.each([
  ['fits on a line', 'Webcare', 100, 2, ['Webcare']],
  ['takes as many words as fit', 'Webcare tijdens kantooruren', 110, 2, ['Webcare tijdens', 'kantooruren']],
  [
    'ends in an ellipsis when there is more',
    'Medewerkers in gesprek over de gedragslijn',
    100,
    2,
    ['Medewerkers in', 'gesprek over d…'],
  ],
  ['cuts a word that is too long', 'Donaudampfschifffahrtsgesellschaft', 80, 2, ['Donaudam…']],
  ['of nothing is one empty line', '  ', 80, 2, ['']],
] as const)('%s', (_, text, width, lines, expected) => {
  expect(wrap(text, width, lines, LETTERING)).toEqual(expected);
});

test('no line is wider than its room, and there are never too many', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 20, max: 300 }),
      fc.integer({ min: 1, max: 4 }),
      (text, width, most) => {
        const lines = wrap(text, width, most, LETTERING);
        return (
          lines.length >= 1 &&
          lines.length <= most &&
          lines.every((line) => textWidth(line, LETTERING) <= width)
        );
      },
    ),
  );
});

test('a short text is not touched', () => {
  expect(shorten('Schade', 100, LETTERING)).toBe('Schade');
});

test('bold is wider, and a larger size is in proportion', () => {
  expect(textWidth('Schade', { size: 14, bold: true })).toBeGreaterThan(textWidth('Schade', LETTERING));
  expect(textWidth('Schade', { size: 28 })).toBeCloseTo(2 * textWidth('Schade', LETTERING));
});
