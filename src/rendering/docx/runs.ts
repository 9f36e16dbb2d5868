import { TextRun, type IRunOptions } from 'docx';
import type { Language } from '../../platform/words/index.js';
import { LOCALES } from '../office-look.js';

/** Of a text that was typed in another language than the document's. */
export function inLanguage(language: Language | undefined): Pick<IRunOptions, 'language'> {
  return language === undefined ? {} : { language: { value: LOCALES[language] } };
}

/** A text as runs; a line end that somebody typed stays one. */
export function runsOf(text: string, look: IRunOptions = {}): readonly TextRun[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}
