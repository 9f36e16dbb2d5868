import fc from 'fast-check';

import { parseDay, parseNumber, parseYesNo } from '../../../src/platform/forms/parse-input.js';
import { rawValues } from '../../../src/platform/forms/index.js';
import { LANGUAGES, type Language } from '../../../src/platform/words/index.js';

test.each<readonly [string, Language, number | undefined]>([
  ['12', 'nl', 12],
  ['0,5', 'nl', 0.5],
  ['0.6', 'nl', 0.6],
  ['18.000', 'nl', 18_000],
  ['1.234.567,89', 'nl', 1_234_567.89],
  ['€ 18.000', 'nl', 18_000],
  ['-3', 'nl', -3],
  ['\u22123,5', 'nl', -3.5],
  ['+2', 'nl', 2],
  ['0.125', 'nl', 0.125],
  ['0.5', 'en', 0.5],
  ['0,6', 'en', 0.6],
  ['18,000', 'en', 18_000],
  ['1,234.5', 'en', 1234.5],
  ['18 000', 'en', 18_000],
  ['', 'nl', undefined],
  ['twee', 'nl', undefined],
  ['1e3', 'nl', undefined],
  ['0x10', 'nl', undefined],
  ['1,2,3', 'nl', undefined],
  ['1.2.3', 'nl', undefined],
  [',5', 'nl', undefined],
  ['9'.repeat(400), 'nl', undefined],
])('%j in %s is %p', (text, language, number) => {
  expect(parseNumber(text, language)).toBe(number);
});

test.each(LANGUAGES)('what a form shows of a number in %s is read back as that number', (language) => {
  const shown = (value: number): string => String(rawValues({ value }, language)['value']);
  const euros = fc.integer({ min: -99_999_999, max: 99_999_999 });
  const degrees = fc.integer({ min: -9_999, max: 9_999 }).map((tenths) => tenths / 10);
  fc.assert(fc.property(fc.oneof(euros, degrees), (value) => parseNumber(shown(value), language) === value));
});

test.each([
  ['11-6-2026', '2026-06-11'],
  ['11/06/2026', '2026-06-11'],
  ['1.2.2026', '2026-02-01'],
  ['2026-06-11', '2026-06-11'],
  ['morgen', 'morgen'],
])('the day %s is %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test.each([
  ['on', true],
  ['ja', true],
  ['0', false],
  ['nee', false],
  ['maybe', 'maybe'],
])('%s as yes or no', (text, answer) => {
  expect(parseYesNo(text)).toBe(answer);
});
