import { type Language } from './language.js';

/**
 * Numbers are written by our own hand. The first `Intl.NumberFormat` of a process reads the tables of every language
 * there is: 15 ms and 8 MB, which the command line would pay on each run; and another version of Node must not change a
 * stored document. The names and the rounding are those of Intl, and tests compare the two.
 */
export interface NumberStyle {
  readonly style?: 'euro' | 'percent';
  /** Decimals that always show (0). */
  readonly minimumFractionDigits?: number;
  /** Decimals that show when they are not zero (3). */
  readonly maximumFractionDigits?: number;
  /** A plus as well, except for zero; else only a minus. Neither stands before what rounds to zero. */
  readonly signDisplay?: 'exceptZero';
}

interface Marks {
  readonly decimal: string;
  readonly thousand: string;
}

const MARKS: Readonly<Record<Language, Marks>> = {
  nl: { decimal: ',', thousand: '.' },
  en: { decimal: '.', thousand: ',' },
};

/** True minus sign, so that negative numbers align and read well. */
const MINUS = '\u2212';
const MOST_DECIMALS = 3;

export function writeNumber(language: Language, value: number, style: NumberStyle = {}): string {
  if (!Number.isFinite(value)) return String(value);
  if (isPlain(value, style)) return grouped([String(value), ''], MARKS[language]);
  const { minimumFractionDigits: least = 0, maximumFractionDigits = Math.max(least, MOST_DECIMALS) } = style;
  const text = grouped(rounded(value, style, [least, maximumFractionDigits]), MARKS[language]);
  const sign = /[1-9]/.test(text) ? signOf(value, style) : '';
  if (style.style === 'euro') return language === 'nl' ? `€\u00a0${sign}${text}` : `${sign}€${text}`;
  return `${sign}${text}${style.style === 'percent' ? '%' : ''}`;
}

/** Counts are most of the numbers of a document, and need no rounding. */
function isPlain(value: number, { style, signDisplay, minimumFractionDigits = 0 }: NumberStyle): boolean {
  const bare = style === undefined && signDisplay === undefined && minimumFractionDigits === 0;
  return bare && Number.isSafeInteger(value) && value >= 0;
}

function signOf(value: number, { signDisplay }: NumberStyle): string {
  if (value < 0) return MINUS;
  return signDisplay === 'exceptZero' ? '+' : '';
}

/** Digits before and after the decimal mark. */
type Digits = readonly [whole: string, fraction: string];

/**
 * Rounds what people see, not what the processor keeps: 1.005 is a little less in binary, and is written 1.01 all the
 * same. Half goes away from zero.
 */
function rounded(value: number, { style }: NumberStyle, [least, most]: readonly [number, number]): Digits {
  const [whole, fraction] = decimals(Math.abs(value), style === 'percent' ? 2 : 0);
  if (fraction.length <= most) return [whole, fraction.padEnd(least, '0')];
  const kept = BigInt(whole + fraction.slice(0, most)) + (fraction.charAt(most) >= '5' ? 1n : 0n);
  const digits = kept.toString().padStart(most + 1, '0');
  const point = digits.length - most;
  return [digits.slice(0, point), withoutZeros(digits.slice(point), least)];
}

/** The shortest digits that mean this number, `shift` places to the left: 0.0625 and 2 give ["6", "25"]. */
function decimals(value: number, shift: number): Digits {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = Number(exponent) + shift;
  if (places === 0) return [whole, fraction];
  const point = whole.length + places;
  const digits = (whole + fraction).padStart(whole.length + fraction.length + Math.max(0, 1 - point), '0');
  const at = Math.max(1, point);
  return [
    digits
      .slice(0, at)
      .padEnd(at, '0')
      .replace(/^0+(?=\d)/, ''),
    digits.slice(at),
  ];
}

function withoutZeros(fraction: string, least: number): string {
  let end = fraction.length;
  while (end > least && fraction.charAt(end - 1) === '0') end -= 1;
  return fraction.slice(0, end);
}

function grouped([whole, fraction]: Digits, { decimal, thousand }: Marks): string {
  const groups = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, thousand) : whole;
  return fraction === '' ? groups : `${groups}${decimal}${fraction}`;
}

/** Which form of a word goes with a number as it is written: in Dutch and in English, one for "1" and another for the rest. */
export function pluralOf(value: number): 'one' | 'other' {
  return Number(Math.abs(value).toFixed(MOST_DECIMALS)) === 1 ? 'one' : 'other';
}
