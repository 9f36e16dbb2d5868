import type PptxGenJS from 'pptxgenjs';
import { INK } from '../office-look.js';
import { AREA } from './deck.js';
import { linesOf, paged } from './lines.js';

/** A paragraph or a point of a list. */
export interface SlideText {
  readonly text: string;
  readonly bullet: false | 'point' | 'number';
  /** A heading between the points. */
  readonly strong?: boolean;
}

/** Points, letters on a line and lines on a slide. */
const SIZE = 18;
const LETTERS = 98;
const LINES = 16;

interface Cut extends SlideText {
  readonly lines: number;
}

function cut(item: SlideText): readonly Cut[] {
  const lines = linesOf(item.text, LETTERS);
  return Array.from({ length: Math.ceil(lines.length / LINES) }, (_, part) => {
    const own = lines.slice(part * LINES, (part + 1) * LINES);
    return { ...item, text: own.join(' '), lines: own.length + 0.4 };
  });
}

function bulletOf({ bullet }: SlideText): Pick<PptxGenJS.TextPropsOptions, 'bullet'> {
  if (bullet === false) return {};
  return { bullet: bullet === 'number' ? { type: 'number' } : true };
}

/** Texts in as many parts as they need slides. */
export function textParts(
  items: readonly SlideText[],
): readonly { readonly draw: (slide: PptxGenJS.Slide, lang: string) => void }[] {
  const pages = paged(items.flatMap(cut), LINES + 1, ({ lines }) => lines);
  return pages.map((texts) => ({
    draw: (slide, lang) => {
      const runs = texts.map((item) => ({
        text: item.text,
        options: { ...bulletOf(item), breakLine: true, paraSpaceAfter: 7, bold: item.strong ?? false, lang },
      }));
      slide.addText(runs, {
        x: AREA.x,
        y: AREA.y,
        w: AREA.width,
        h: AREA.height,
        fontSize: SIZE,
        color: INK,
        valign: 'top',
        margin: 0,
        fit: 'shrink',
      });
    },
  }));
}
