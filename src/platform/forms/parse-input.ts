import type { Language } from '../words/index.js';

/** Marks of each language: thousands first, decimals second. */
const MARKS: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  nl: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

const PLAIN = /^[-\u2212+]?\d{1,15}(?:\.\d{1,15})?$/;

/**
 * A number as people type it: "0,5" and "18.000" in Dutch, "0.5" and "18,000" in English. One mark that cannot
 * part thousands is read as a decimal mark in both ("0.6" from a Dutch keyboard). Undefined when it is no number.
 */
export function parseNumber(text: string, language: Language): number | undefined {
  const { thousands, decimal } = MARKS[language];
  const bare = text.replace(/\s/g, '').replace(/^€/, '');
  const grouped = new RegExp(`^[-\u2212+]?[1-9]\\d{0,2}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`);
  const plain = grouped.test(bare)
    ? bare.replaceAll(thousands, '').replace(decimal, '.')
    : bare.replace(/[.,]/, '.');
  return PLAIN.test(plain) ? Number(plain.replace('\u2212', '-')) : undefined;
}

const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

/** "11-6-2026" -> "2026-06-11", for who types a day instead of choosing one. Anything else stays as it is. */
export function parseDay(text: string): string {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const YES = new Set(['true', 'on', '1', 'yes', 'ja']);
const NO = new Set(['false', 'off', '0', 'no', 'nee']);

/** What a checkbox or a yes-no question sends; anything else stays as it is and is refused later. */
export function parseYesNo(text: string): boolean | string {
  if (YES.has(text)) return true;
  return NO.has(text) ? false : text;
}
