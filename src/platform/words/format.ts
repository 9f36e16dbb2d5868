import { type DateFormat, dateFormat } from './format-dates.js';
import { type Language } from './language.js';
import { writeNumber, type NumberStyle } from './write-number.js';

/** How numbers, amounts and dates are written in one language. Same input, same text, on every machine. */
export interface Format extends DateFormat {
  /** "4,5": as many decimals as needed, at most `digits` (1). */
  number(value: number, digits?: number): string;
  /** "4,0": always `digits` decimals (1), for columns. */
  fixed(value: number, digits?: number): string;
  /** "+2,0", "−0,5", "0,0": always `digits` decimals (1), with its sign. */
  signed(value: number, digits?: number): string;
  /** A share as percentage: 0.44 is "44%". At most `digits` decimals (0). */
  percent(share: number, digits?: number): string;
  /** "€ 18.000" with a space that does not break; cents only when there are any. */
  euro(amount: number): string;
  /** "4,5 graden", "1 graad". With `digits`, always that many decimals: "1,0 graden". */
  degrees(value: number, digits?: number): string;
  /** A duration: "1 week", "6 weken". */
  weeks(count: number): string;
  /** "a, b en c". */
  list(items: readonly string[]): string;
  /** "a, b of c": one of them. */
  any(items: readonly string[]): string;
}

interface Vocabulary {
  readonly and: string;
  readonly or: string;
  /** Singular and plural. */
  readonly degree: readonly [string, string];
  readonly week: readonly [string, string];
}

const VOCABULARY: Readonly<Record<Language, Vocabulary>> = {
  nl: { and: 'en', or: 'of', degree: ['graad', 'graden'], week: ['week', 'weken'] },
  en: { and: 'and', or: 'or', degree: ['degree', 'degrees'], week: ['week', 'weeks'] },
};

const made: Partial<Record<Language, Format>> = {};

export function format(language: Language): Format {
  return (made[language] ??= { ...numbers(language), ...dateFormat(language) });
}

type NumberFunctions = Omit<Format, keyof DateFormat>;

function numbers(language: Language): NumberFunctions {
  const words = VOCABULARY[language];
  const show = (value: number, style: NumberStyle): string => writeNumber(language, value, style);
  const number = (value: number, digits = 1): string => show(value, { maximumFractionDigits: digits });
  const fixed = (value: number, digits = 1): string => show(value, exactly(digits));
  return {
    number,
    fixed,
    signed: (value, digits = 1) => show(value, { ...exactly(digits), signDisplay: 'exceptZero' }),
    percent: (share, digits = 0) => show(share, { style: 'percent', maximumFractionDigits: digits }),
    euro: (amount) => show(amount, { style: 'euro', ...exactly(hasCents(amount) ? 2 : 0) }),
    degrees: (value, digits) =>
      counted(digits === undefined ? number(value) : fixed(value, digits), words.degree),
    weeks: (count) => counted(number(count), words.week),
    list: (items) => list(items, words.and),
    any: (items) => list(items, words.or),
  };
}

function exactly(digits: number): NumberStyle {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

function hasCents(amount: number): boolean {
  return Math.round(amount * 100) % 100 !== 0;
}

/** The singular only for a plain 1, as in speech: "1 graad", but "1,0 graden" and "0,5 graden". */
function counted(text: string, [one, other]: readonly [string, string]): string {
  return `${text} ${text === '1' ? one : other}`;
}

/** No comma before the last "en" or "of". */
function list(items: readonly string[], joiner: string): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${joiner} ${last}`;
}
