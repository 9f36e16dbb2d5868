import { TextRun, type IRunOptions } from 'docx';
import type { Language } from '../../platform/words/index.js';
import { LOCALES } from '../office-look.js';
import { markedLines } from '../typed-marks.js';

/** Of a text that was typed in another language than the document's. */
export function inLanguage(language: Language | undefined): Pick<IRunOptions, 'language'> {
  return language === undefined ? {} : { language: { value: LOCALES[language] } };
}

/**
 * A text as runs; a line end that somebody typed stays one.
 * @param typed the language of what stands between marks
 */
export function runsOf(text: string, look: IRunOptions = {}, typed?: Language): readonly TextRun[] {
  return markedLines(text).flatMap((parts, line) =>
    parts.map(
      (part, index) =>
        new TextRun({
          ...look,
          ...(part.typed ? inLanguage(typed) : {}),
          text: part.text,
          ...(line > 0 && index === 0 ? { break: 1 } : {}),
        }),
    ),
  );
}
