import PptxGenJS from 'pptxgenjs';
import type { Language } from '../../platform/words/index.js';
import { INK, INK_2, LOCALES, SANS, SERIF } from '../office-look.js';
import { escapeXml } from '../svg/markup.js';

/** Inches: the room under the title of a wide slide (13.33 by 7.5). */
export const AREA = { x: 0.6, y: 1.65, width: 12.13, height: 5.1 };

const MASTER = 'KIKKERPLAN';

export interface DeckTexts {
  readonly title: string;
  readonly organisation: string;
  readonly footer: string;
  /** Of the titles, as RRGGBB. */
  readonly color?: string;
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
          text: footer,
          options: {
            x: AREA.x,
            y: 7.05,
            w: 11,
            h: 0.3,
            fontSize: 10,
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

/** A deck with one master: a place for the title, the footer, and the number of the slide. */
export class Deck {
  readonly lang: string;
  private readonly deck = new PptxGenJS();

  constructor(texts: DeckTexts, language: Language) {
    const { title, organisation, footer } = texts;
    this.lang = LOCALES[language];
    const { deck } = this;
    deck.layout = 'LAYOUT_WIDE';
    deck.title = title;
    // The one text that the library does not escape.
    deck.company = escapeXml(organisation);
    deck.author = organisation;
    deck.subject = footer;
    deck.theme = { headFontFace: SERIF, bodyFontFace: SANS };
    deck.defineSlideMaster(masterOf(texts, this.lang));
  }

  /** @param heading the section that the slide is of, in small letters above what it says */
  slide(title: string, heading: string): PptxGenJS.Slide {
    const slide = this.deck.addSlide({ masterName: MASTER });
    slide.addText(title, { placeholder: 'title', lang: this.lang, fit: 'shrink' });
    if (heading !== '')
      slide.addText(heading, {
        x: AREA.x,
        y: 0.3,
        w: AREA.width,
        h: 0.3,
        fontSize: 12,
        color: INK_2,
        margin: 0,
        lang: this.lang,
        fit: 'shrink',
      });
    return slide;
  }

  async bytes(): Promise<Uint8Array> {
    return (await this.deck.write({ outputType: 'uint8array', compression: true })) as Uint8Array;
  }
}
