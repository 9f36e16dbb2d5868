import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../platform/words/index.js';
import { INK, LOCALES } from '../office-look.js';
import { LETTER, lettersIn, lineHeight, linesOf, paged, shortened } from './lines.js';
import { runsOf, type SlideLanguages } from './runs.js';

/** A paragraph or a point of a list. */
export interface SlideText {
  readonly text: string;
  /** Before it: nothing, the sign of a point, or its number in a list. */
  readonly bullet: false | 'point' | number;
  /** A heading between the points. */
  readonly strong?: boolean;
  /** In which it was typed, where that is another than the document's. */
  readonly language?: Language | undefined;
}

/** Where texts stand on a slide, in inches, and their size in points. */
export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly size: number;
}

export interface Fitted {
  readonly pages: readonly (readonly SlideText[])[];
  /** What does not stand there, or not whole. */
  readonly rest: readonly SlideText[];
}

/** Of a line: between paragraphs. Of letters: before a point. */
const BETWEEN = 0.4;
const INDENT = 4;
/** Lines that a text may have in a small box as well. */
const LEAST = 3;

/** A heading, if there is one, with the point that it may not be parted from. */
function units(items: readonly SlideText[]): readonly (readonly SlideText[])[] {
  const together: SlideText[][] = [];
  for (const item of items) {
    const last = together.at(-1);
    if (last?.at(-1)?.strong) last.push(item);
    else together.push([item]);
  }
  return together;
}

/**
 * Texts in the box of at most so many slides; one that would take more than half of a large box is shortened.
 * @param more says where the rest is; stands after the last text when there is a rest
 */
export function fitTexts(items: readonly SlideText[], box: TextBox, more: string, most = 1): Fitted {
  const letters = lettersIn(box.w, box.size, LETTER.text) - INDENT;
  const lines = Math.floor(box.h / lineHeight(box.size));
  const height = (unit: readonly SlideText[]): number =>
    unit.reduce((sum, { text }) => sum + linesOf(text, letters).length + BETWEEN, 0);
  const longest = Math.max(1, Math.min(lines - 1, Math.max(LEAST, Math.floor(lines / 2))));
  const short = new Map(
    items.map((item) => [item, { ...item, text: shortened(item.text, letters, longest) }]),
  );
  const all = units(items.map((item) => short.get(item) ?? item));
  const isCut = (item: SlideText): boolean => short.get(item)?.text !== item.text;
  const whole = paged(all, lines + BETWEEN, height);
  if (whole.length <= most && !items.some(isCut))
    return { pages: whole.map((page) => page.flat()), rest: [] };
  const pages = paged(all, lines - 1, height).map((page) => page.flat());
  const shown = pages.slice(0, most);
  const there = new Set(shown.flat());
  const rest = items.filter((item) => isCut(item) || !there.has(short.get(item) ?? item));
  const last = [...(shown.at(-1) ?? []), { text: more, bullet: false } as const];
  return { pages: [...shown.slice(0, -1), last], rest };
}

export function drawTexts(
  slide: PptxGenJS.Slide,
  texts: readonly SlideText[],
  box: TextBox,
  languages: SlideLanguages,
): void {
  if (texts.length === 0) return;
  const { size: fontSize, ...place } = box;
  const runs = texts.flatMap(({ text, bullet, strong, language }) =>
    runsOf(
      // Numbers of our own: programs do not agree on where counting begins again.
      typeof bullet === 'number' ? `${String(bullet)}. ${text}` : text,
      language ? { ...languages, lang: LOCALES[language] } : languages,
      { paraSpaceAfter: Math.round(BETWEEN * fontSize), bold: strong ?? false },
      bullet === 'point' ? { bullet: true } : {},
    ),
  );
  slide.addText(runs, { ...place, fontSize, color: INK, valign: 'top', margin: 0, fit: 'shrink' });
}
