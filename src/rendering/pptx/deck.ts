import PptxGenJS from 'pptxgenjs';
import type { Language } from '../../platform/words/index.js';
import { INK, INK_2, LOCALES, SANS, SERIF } from '../office-look.js';
import { escapeXml } from '../svg/markup.js';
import { steadyParts, type ArchiveFiles, type ChangedPart, type SteadyZip } from '../zip/steady-zip.js';
import { LETTER, lettersIn, linesOf, shortened } from './lines.js';
import { runsOf, type SlideLanguages } from './runs.js';
import { withSlides } from './slide-list.js';

/** Inches: the room under the title of a wide slide (13.33 by 7.5). */
export const AREA = { x: 0.6, y: 1.65, width: 12.13, height: 5.1 };

const MASTER = 'KIKKERPLAN';

/** Points of a title, with the lines that its place has room for. */
const TITLE_SIZES = [
  { size: 24, most: 2 },
  { size: 20, most: 2 },
  { size: 18, most: 3 },
] as const;
/** Points and inches of the footer. */
const FOOTER = { size: 10, width: 11 };
const HEADING_SIZE = 12;

function titleSize(title: string): number {
  const fits = ({ size, most }: (typeof TITLE_SIZES)[number]): boolean =>
    linesOf(title, lettersIn(AREA.width, size, LETTER.title)).length <= most;
  return (TITLE_SIZES.find(fits) ?? TITLE_SIZES[2]).size;
}

/** A title that there is room for; a longer one ends in a sign that it goes on. */
export function shortTitle(title: string): string {
  const { size, most } = TITLE_SIZES[2];
  return shortened(title, lettersIn(AREA.width, size, LETTER.title), most);
}

export interface DeckTexts {
  readonly title: string;
  readonly organisation: string;
  readonly footer: string;
  /** Of the titles, as RRGGBB. */
  readonly color?: string;
}

/** The languages in which people typed the texts at the top of a slide, where they are other ones than the document's. */
export interface TypedIn {
  readonly title?: Language | undefined;
  readonly heading?: Language | undefined;
}

/** The title, a footer and the number of the slide. */
function masterOf({ footer, color = INK }: DeckTexts, lang: string): PptxGenJS.SlideMasterProps {
  return {
    title: MASTER,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: AREA.x,
            y: 0.62,
            w: AREA.width,
            h: 0.95,
            fontFace: SERIF,
            fontSize: 24,
            color,
            align: 'left',
            valign: 'top',
            margin: 0,
          },
          text: '',
        },
      },
      {
        text: {
          text: shortened(footer, lettersIn(FOOTER.width, FOOTER.size), 1),
          options: {
            x: AREA.x,
            y: 7.05,
            w: FOOTER.width,
            h: 0.3,
            fontSize: FOOTER.size,
            color: INK_2,
            margin: 0,
            lang,
          },
        },
      },
    ],
    slideNumber: { x: 12.2, y: 7.05, w: 0.6, h: 0.3, fontSize: 10, color: INK_2, align: 'right' },
  };
}

/** Slides that the library holds as objects at the same time: each is some 200 kilobytes of them, with its picture. */
const SLIDES_AT_ONCE = 40;

/** What is of one slide alone: itself, its notes, its pictures, and what they refer to. */
const OF_SLIDE = /^ppt\/(slides|notesSlides|media)\//;
/** Numbers of slides in their names, in what refers to them, and in their texts about themselves. */
const IN_NAME = /(?<=\/(?:slide|notesSlide|image-))\d+/g;
const IN_TEXT = /(?<=<p:cSld name="Slide |type="slidenum"><a:rPr[^>]*\/><a:t>)\d+/g;

/** The library says how a paragraph looks before each of its runs; more than once is no valid document. */
const AGAIN = /(?<=<\/a:r>)<a:pPr\b.*?<\/a:pPr>/gs;

/** The library gives the table of the first slides the number of another shape on it. */
const OF_TABLE = /(?<=<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=")\d+/;
const TABLE_ID = '1000';

/** A deck with one master: a place for the title, the footer, and the number of the slide. */
export class Deck {
  private next: PptxGenJS;
  private slides = 0;
  private written = 0;

  constructor(
    private readonly texts: DeckTexts,
    readonly languages: SlideLanguages,
    private readonly date: string,
    private readonly zip: SteadyZip,
  ) {
    this.next = this.empty();
  }

  private empty(): PptxGenJS {
    const { title, organisation, footer } = this.texts;
    const deck = new PptxGenJS();
    deck.layout = 'LAYOUT_WIDE';
    deck.title = title;
    // The one text that the library does not escape.
    deck.company = escapeXml(organisation);
    deck.author = organisation;
    deck.subject = footer;
    deck.theme = { headFontFace: SERIF, bodyFontFace: SANS };
    deck.defineSlideMaster(masterOf(this.texts, this.languages.lang));
    return deck;
  }

  /**
   * @param heading the section that the slide is of, in small letters above what it says
   * @param typed of a title that says which part of several this is, the language is that of what the part is of
   */
  slide(title: string, heading: string, typed: TypedIn = {}): PptxGenJS.Slide {
    const runs = (text: string, language: Language | undefined): PptxGenJS.TextProps[] =>
      runsOf(text, language ? { ...this.languages, lang: LOCALES[language] } : this.languages);
    this.slides += 1;
    const slide = this.next.addSlide({ masterName: MASTER });
    const fontSize = titleSize(title);
    slide.addText(runs(title, typed.title), { placeholder: 'title', fontSize, fit: 'shrink' });
    if (heading !== '')
      slide.addText(runs(shortened(heading, lettersIn(AREA.width, HEADING_SIZE), 1), typed.heading), {
        x: AREA.x,
        y: 0.3,
        w: AREA.width,
        h: 0.3,
        fontSize: HEADING_SIZE,
        color: INK_2,
        margin: 0,
        fit: 'shrink',
      });
    return slide;
  }

  /** Writes the slides so far once there are enough of them: after this they do not change any more. */
  async settle(least = SLIDES_AT_ONCE): Promise<void> {
    if (this.slides - this.written < least) return;
    const before = this.written;
    const later = (text: string, where: RegExp): string =>
      text.replace(where, (number) => String(Number(number) + before));
    const parts = await this.partsOf(this.next, (name, xml) =>
      later(xml.replace(AGAIN, '').replace(OF_TABLE, TABLE_ID), /\.rels$/.test(name) ? IN_NAME : IN_TEXT),
    );
    for (const [name, bytes] of Object.entries(parts))
      if (OF_SLIDE.test(name)) this.zip.add(later(name, IN_NAME), bytes);
    this.written = this.slides;
    this.next = this.empty();
  }

  private async partsOf(deck: PptxGenJS, change?: ChangedPart): Promise<ArchiveFiles> {
    const bytes = (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
    return steadyParts(bytes, this.date, change);
  }

  /** What is of all slides together; after this none comes any more. */
  async end(): Promise<void> {
    await this.settle(1);
    const shell = this.empty();
    shell.addSlide({ masterName: MASTER });
    const parts = await this.partsOf(shell, (name, xml) => withSlides(name, xml, this.slides));
    for (const [name, bytes] of Object.entries(parts)) if (!OF_SLIDE.test(name)) this.zip.add(name, bytes);
  }
}
