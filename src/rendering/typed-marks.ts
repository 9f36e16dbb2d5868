import type { Language } from '../platform/words/index.js';

/**
 * Around typed words inside a sentence of ours, where they are in another language. Code points that are no characters:
 * in what people type `printable` has shown another sign in their place.
 */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const EITHER = /([\ufdd0\ufdd1])/;

/** Two letters after each other: "C1" and "62%" are in no language. */
const WORD = /\p{L}{2}/u;

export function isWords(text: string): boolean {
  return WORD.test(text);
}

export function markTyped(text: string): string {
  return isWords(text) ? OPEN + text + CLOSE : text;
}

export function withoutMarks(text: string): string {
  return text.includes(OPEN) ? text.replaceAll(OPEN, '').replaceAll(CLOSE, '') : text;
}

/** A change to everything but the marks. */
export function betweenMarks(text: string, change: (part: string) => string): string {
  if (!text.includes(OPEN)) return change(text);
  const parts = text.split(EITHER);
  return parts.map((part, index) => (index % 2 === 0 ? change(part) : part)).join('');
}

const STOP = `.${CLOSE}`;

/** Also where a mark follows. */
export function endsWithStop(text: string): boolean {
  return text.endsWith('.') || text.endsWith(STOP);
}

/** Names of elements that only a screen reader says; a quotation mark inside one is written as an entity. */
const NAME = / (?:aria-label|alt)="[^"]*"/g;

/** Elements in place of the marks; in an attribute there can be none. */
export function markedHtml(html: string, language: Language): string {
  const open = `<span lang="${language}">`;
  return html.replace(NAME, withoutMarks).replaceAll(OPEN, open).replaceAll(CLOSE, '</span>');
}
