import { format, type Format } from './format.js';
import { type Language } from './language.js';
import { words, type Words } from './words.js';

/** All that a presenter needs to speak one language: the texts, and how numbers and dates are written. */
export interface Speech {
  readonly language: Language;
  readonly t: Words;
  readonly f: Format;
}

export function speech(language: Language): Speech {
  return { language, t: words(language), f: format(language) };
}
