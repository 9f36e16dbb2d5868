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

export interface MarkedPart {
  readonly text: string;
  /** It stood between marks. */
  readonly typed: boolean;
}

const LINE_END = /\r\n|\r|\n/;

/** The lines of a text, each in parts that people typed and parts that are ours; an empty line has one empty part. */
export function markedLines(text: string): readonly (readonly MarkedPart[])[] {
  let typed = false;
  return text.split(LINE_END).map((line) => {
    const parts: MarkedPart[] = [];
    for (const part of line.split(EITHER))
      if (part === OPEN || part === CLOSE) typed = part === OPEN;
      else if (part !== '') parts.push({ text: part, typed });
    return parts.length === 0 ? [{ text: '', typed: false }] : parts;
  });
}

const MARKS = /[\ufdd0\ufdd1]/g;

/** Letters that are printed, also of a part that has only one of two marks. */
export function printedLength(text: string): number {
  return text.replace(MARKS, '').length;
}

/** The first letters of a text, with as much as there is room for, and the rest of it; a mark takes no room. */
export function cutAfter(text: string, letters: number): readonly [string, string] {
  let [at, left] = [0, letters];
  for (const character of text) {
    const printed = character !== OPEN && character !== CLOSE;
    if (printed && left === 0) break;
    if (printed) left -= 1;
    at += character.length;
  }
  return [text.slice(0, at), text.slice(at)];
}

/** The beginning of a marked text: what was being typed where it ends, ends there. */
export function closedMarks(text: string): string {
  return text.lastIndexOf(OPEN) > text.lastIndexOf(CLOSE) ? text + CLOSE : text;
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
