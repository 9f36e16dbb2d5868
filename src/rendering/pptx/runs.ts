import type PptxGenJS from 'pptxgenjs';
import { LOCALES } from '../office-look.js';
import type { Speaker } from '../speaker.js';
import { markedLines } from '../typed-marks.js';

/** Of the texts on slides, as PowerPoint calls them. */
export interface SlideLanguages {
  readonly lang: string;
  /** Of what stands between marks. */
  readonly typed: string;
}

export function slideLanguages({ speech, typed }: Pick<Speaker, 'speech' | 'typed'>): SlideLanguages {
  const lang = LOCALES[speech.language];
  return { lang, typed: typed ? LOCALES[typed] : lang };
}

/**
 * A text as runs, each in its language; every line ends in a break.
 * @param first of the first run of each line alone
 */
export function runsOf(
  text: string,
  { lang, typed }: SlideLanguages,
  look: PptxGenJS.TextPropsOptions = {},
  first: PptxGenJS.TextPropsOptions = {},
): PptxGenJS.TextProps[] {
  return markedLines(text).flatMap((parts) =>
    parts.map((part, index) => ({
      text: part.text,
      options: {
        ...look,
        ...(index === 0 ? first : {}),
        lang: part.typed ? typed : lang,
        breakLine: index === parts.length - 1,
      },
    })),
  );
}
