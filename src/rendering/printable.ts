/**
 * Text as people wrote it, made safe to print: nothing disappears silently and nothing reorders what stands around
 * it. Escaping for markup is a separate step.
 */

/** First code point of the pictures that stand for control characters: U+2400 is the picture of U+0000. */
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';
const REPLACEMENT = '\ufffd';

function isControl(code: number): boolean {
  return code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
}

/** No text in any language: C1 controls, lone halves of a pair, and code points that will never be characters. */
function isNoText(code: number): boolean {
  const noncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
  return (code >= 0x7f && code <= 0x9f) || (code >= 0xd800 && code <= 0xdfff) || noncharacter;
}

/** Overrides, embeddings and isolates turn the text around them; marks such as U+200E do not. */
function turnsText(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (isControl(code)) return String.fromCodePoint(PICTURES + code);
  if (code === 0x7f) return PICTURE_OF_DELETE;
  return isNoText(code) || turnsText(code) ? REPLACEMENT : character;
}

/** Anything outside plain printable text; most texts have none and pass untouched. */
const SUSPECT = /[^\t\n\r\u0020-\u007e\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

export function printable(text: string): string {
  return SUSPECT.test(text) ? Array.from(text, shown).join('') : text;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Invisible letter that runs from left to right: keeps the punctuation after a name on the right side of it. */
const MARK = '\u200e';

/** A name or text inside a sentence: what runs from right to left keeps to itself. */
export function isolated(text: string): string {
  const safe = printable(text);
  return RIGHT_TO_LEFT.test(safe) ? `${MARK}${safe}${MARK}` : safe;
}
