import type { Cell, OwnTexts, Piece } from '../planning/index.js';
import type { Language } from '../platform/words/index.js';
import { isWords } from './typed-marks.js';

/** The language of a text, where it is another than the document's. */
export function otherLanguage(own: Language, document: Language): Language | undefined {
  return own === document ? undefined : own;
}

/** Whether a piece is nothing but what people typed; a sentence of ours around their words is not. */
function isTyped(piece: Piece): boolean {
  switch (piece.kind) {
    case 'text':
      return isWords(piece.value);
    case 'list':
      return piece.items.length === 1 && piece.items.every(isTyped);
    case 'say':
      return piece.code === 'sheet.heading';
    default:
      return false;
  }
}

/**
 * Says of a piece in which language it was typed, where that is another than the document's: a screen reader needs to
 * know (WCAG 2.2, 3.1.2).
 */
export function typedLanguage(
  typedIn: Language | undefined,
  document: Language,
): (piece: Piece) => Language | undefined {
  if (typedIn === undefined || typedIn === document) return () => undefined;
  return (piece) => (isTyped(piece) ? typedIn : undefined);
}

/** The language of a cell in which every line was typed, where it is another than the document's. */
export function cellLanguage(
  { content: [first, ...more], items = [] }: Cell,
  { foreign }: { readonly foreign: (piece: Piece) => Language | undefined },
): Language | undefined {
  const language = first && items.length === 0 ? foreign(first) : undefined;
  return more.every((piece) => foreign(piece) === language) ? language : undefined;
}

/** The language of the texts in a plan where they all have the same one. */
export function commonLanguage(texts: OwnTexts | undefined): Language | undefined {
  const [first, ...others] = Object.values(texts ?? {}).map(({ language }) => language);
  return others.every((language) => language === first) ? first : undefined;
}
