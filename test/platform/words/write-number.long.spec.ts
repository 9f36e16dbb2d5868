import fc from 'fast-check';

import { pluralOf, writeNumber, type NumberStyle } from '../../../src/platform/words/write-number.js';

const LANGUAGES = [
  ['nl', 'nl-NL'],
  ['en', 'en-GB'],
] as const;
const MINUS = '\u2212';
const NBSP = '\u00a0';

function byIntl(locale: string, value: number, { style, ...rest }: NumberStyle): string {
  const unit: Intl.NumberFormatOptions =
    style === 'euro' ? { style: 'currency', currency: 'EUR' } : style === 'percent' ? { style } : {};
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 3,
    minimumFractionDigits: 0,
    signDisplay: 'negative',
    ...unit,
    ...rest,
  });
  return format.format(value).replace('-', MINUS);
}

const styles: fc.Arbitrary<NumberStyle> = fc.record(
  {
    style: fc.constantFrom('euro', 'percent'),
    minimumFractionDigits: fc.integer({ min: 0, max: 2 }),
    maximumFractionDigits: fc.integer({ min: 2, max: 4 }),
    signDisplay: fc.constant('exceptZero'),
  },
  { requiredKeys: [] },
);
/** What plans hold: halves and tenths, money, shares, and now and then any number at all. */
const values = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((count) => count / 1_000),
  fc.integer({ min: -100_000_000, max: 100_000_000 }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
);

test.each(LANGUAGES)('numbers in %s are those of Intl', (language, locale) => {
  fc.assert(
    fc.property(values, styles, (value, style) => {
      expect(writeNumber(language, value, style)).toBe(byIntl(locale, value, style));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['half goes up as it is read, not as it is kept', 1.005, { maximumFractionDigits: 2 }, '1,01'],
  ['a share that multiplying would spoil', 0.285, { style: 'percent', maximumFractionDigits: 0 }, '29%'],
  ['a share of one in ten thousand', 0.0001, { style: 'percent' }, '0,01%'],
  ['nine that becomes ten', 999.95, { maximumFractionDigits: 1 }, '1.000'],
  ['next to nothing', 5e-7, {}, '0'],
  ['next to nothing below zero', -5e-7, { signDisplay: 'exceptZero' }, '0'],
  ['minus zero', -0, { minimumFractionDigits: 1, maximumFractionDigits: 1 }, '0,0'],
  ['a debt', -1234.5, { style: 'euro', minimumFractionDigits: 2 }, `€${NBSP}${MINUS}1.234,50`],
  ['more than anybody has', 1.5e21, {}, '1.500.000.000.000.000.000.000'],
] as const)('%s: %d', (_what, value, style, text) => {
  expect(writeNumber('nl', value, style)).toBe(text);
});

test.each(LANGUAGES)('the plural in %s is the one of Intl', (language, locale) => {
  const rules = new Intl.PluralRules(locale);
  for (const value of [0, 1, 2, -1, 1.5, 0.9996, 1.0004, 1.0006, 11, 21, 100, 1_000_001]) {
    expect([language, value, pluralOf(value)]).toEqual([language, value, rules.select(value)]);
  }
});
