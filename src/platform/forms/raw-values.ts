import { format, type Language } from '../words/index.js';
import { UNPRINTABLE } from './tidy.js';

/** What stands in the fields of a form: texts, and lists of texts where several answers can be chosen. */
export type RawValues = Readonly<Record<string, string | readonly string[]>>;

/** Decimals that a field shows of a stored number; more than anybody typed. */
const MAX_DECIMALS = 6;

/** The texts for a form's fields: of a refused body as it was typed, or of a stored object as a person would type it. */
export function rawValues(source: object, language: Language): RawValues {
  const entries = Object.entries(source).flatMap(
    ([name, value]: [string, unknown]): [string, string | string[]][] => {
      if (Array.isArray(value)) return [[name, value.flatMap((item) => rawText(item, language) ?? [])]];
      const text = rawText(value, language);
      return text === undefined ? [] : [[name, text]];
    },
  );
  return Object.fromEntries(entries);
}

function rawText(value: unknown, language: Language): string | undefined {
  if (typeof value === 'string') return printable(value);
  if (typeof value === 'number') return format(language).number(value, MAX_DECIMALS);
  return typeof value === 'boolean' ? String(value) : undefined;
}

/** A page can hold neither NUL nor half a character; everything else comes back exactly as it was typed. */
function printable(text: string): string {
  return text.replace(new RegExp(UNPRINTABLE, 'gu'), '');
}

/**
 * The version that a form was filled from. After a mistake it is still the one that came with the form: a newer one would
 * overwrite, without a word, what somebody else did meanwhile.
 */
export function versionIn(values: RawValues, current: number, name = 'version'): string {
  const sent = values[name];
  return typeof sent === 'string' && sent !== '' ? sent : String(current);
}
