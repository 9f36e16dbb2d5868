import type PptxGenJS from 'pptxgenjs';
import type { PlanSource } from '../plan-source.js';
import type { FigurePng } from '../png/figure-png.js';
import { INK_2 } from '../office-look.js';
import { withoutMarks } from '../typed-marks.js';
import { shortTitle, type Deck, type TypedIn } from './deck.js';
import { runsOf } from './runs.js';
import type { TableBox } from './table-slides.js';
import { drawTexts, fitTexts, type Fitted, type SlideText, type TextBox } from './text-slides.js';

/** Points of what stands below a picture or table. */
const SMALL = 12;

/** A deck under way, with what the notes of its next slide will say. */
export class Presenter {
  private notes: string[] = [];

  constructor(
    readonly deck: Deck,
    readonly source: PlanSource,
  ) {}

  /** For who presents the next slide. */
  note(...texts: readonly string[]): void {
    this.notes.push(...texts.filter((text) => text !== ''));
  }

  /** With the largest of some letters in which all texts stand on one slide, or else on two; else the smallest. */
  boxFor(texts: readonly SlideText[], box: Omit<TextBox, 'size'>, sizes: readonly number[]): TextBox {
    const boxes = sizes.map((size) => ({ ...box, size }));
    const fits = (most: number) => boxes.find((one) => fitTexts(texts, one, '', most).rest.length === 0);
    return fits(1) ?? fits(2) ?? { ...box, size: sizes.at(-1) ?? SMALL };
  }

  /** Texts on at most so many slides; the last says that the rest stands in its notes, so note it just before that one. */
  pages(texts: readonly SlideText[], box: TextBox, most: number): Fitted {
    return fitTexts(texts, box, this.source.speaker.speech.t.planExports.slides.inNotes, most);
  }

  /** What has no room on the next slide stands in its notes, and the slide says that it does. */
  fit(texts: readonly SlideText[], box: TextBox): readonly SlideText[] {
    const { pages, rest } = this.pages(texts, box, 1);
    this.note(...rest.map(({ text }) => text));
    return pages.flat();
  }

  /** Texts that may stand on the next slide if there is room for all of them, else in its notes. */
  allOrNone(texts: readonly SlideText[], box: TextBox): readonly SlideText[] {
    const { pages, rest } = fitTexts(texts, box, '');
    if (rest.length === 0 && box.h > 0) return pages.flat();
    this.note(...texts.map(({ text }) => text));
    return [];
  }

  /** A title that is longer than a slide allows is said in full to who presents it. */
  slide(title: string, heading: string, typed: TypedIn = {}): PptxGenJS.Slide {
    const short = shortTitle(title);
    if (short !== title) this.notes.unshift(title);
    const slide = this.deck.slide(short, heading === title ? '' : heading, typed);
    if (this.notes.length > 0) slide.addNotes(withoutMarks(this.notes.join('\n')));
    this.notes = [];
    return slide;
  }

  texts(slide: PptxGenJS.Slide, texts: readonly SlideText[], box: TextBox): void {
    drawTexts(slide, texts, box, this.deck.languages);
  }

  small(slide: PptxGenJS.Slide, text: string, { x, y, w, h }: TableBox): void {
    const look = { fontSize: SMALL, color: INK_2, margin: 0, valign: 'top', fit: 'shrink' } as const;
    if (text !== '') slide.addText(runsOf(text, this.deck.languages), { x, y, w, h, ...look });
  }
}

/** As large as the box allows. */
export function drawPicture(
  slide: PptxGenJS.Slide,
  { png, width, height }: FigurePng,
  box: TableBox,
  altText: string,
): void {
  const { w, h } = pictureSize({ width, height }, box);
  const data = `image/png;base64,${Buffer.from(png).toString('base64')}`;
  slide.addImage({ data, x: box.x, y: box.y, w, h, altText: withoutMarks(altText) });
}

/** Inches. */
export function pictureSize(
  { width, height }: Pick<FigurePng, 'width' | 'height'>,
  box: Pick<TableBox, 'w' | 'h'>,
): { readonly w: number; readonly h: number } {
  const scale = Math.min(box.w / width, box.h / height);
  return { w: width * scale, h: height * scale };
}
