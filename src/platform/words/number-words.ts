import type { Language } from './language.js';
import { writeNumber } from './write-number.js';

/** 0 to 12 as inside a sentence; larger counts are written in figures. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

export function numberWord(language: Language, value: number): string {
  return WORDS[language][value] ?? writeNumber(language, value);
}
