import type PptxGenJS from 'pptxgenjs';
import { documentTexts, headingColour, headingText } from '../document-texts.js';
import { fitted, logoAddress } from '../logo/logo.js';
import { markedSource, type PlanSource } from '../plan-source.js';
import type { SteadyZip } from '../zip/steady-zip.js';
import { chapterSlides } from './chapter-slides.js';
import { AREA, Deck } from './deck.js';
import { Presenter } from './presenter.js';
import { slideLanguages } from './runs.js';
import { textsOf } from './slide-texts.js';

/** Inches that a logo may take on the first slide. */
const LOGO_BOX = { width: 3.5, height: 1.1 };
/** Points. */
const COVER_SIZE = 16;

/** At the foot of the slide, under the few words that stand on it. */
function writeLogo(slide: PptxGenJS.Slide, { content: { logo } }: PlanSource, organisation: string): void {
  if (!logo) return;
  const { width: w, height: h } = fitted(logo, LOGO_BOX);
  const [x, y] = [AREA.x, AREA.y + AREA.height - h];
  // The library wants an address without its first word.
  const data = logoAddress(logo).replace(/^data:/, '');
  slide.addImage({ data, x, y, w, h, altText: logo.text ?? organisation });
}

/** What a reader must know of the file: whose it is, which version, and what is left out. */
function writeCover(presenter: Presenter): void {
  const { source } = presenter;
  const { organisation, title, subtitle } = documentTexts(source);
  const { colophon } = source.document.cover;
  const lines = [
    { text: subtitle, bullet: false } as const,
    ...textsOf(colophon, source.speaker).map(({ text }) => ({ text, bullet: false }) as const),
  ];
  const box = { x: AREA.x, y: AREA.y, w: AREA.width, h: AREA.height - LOGO_BOX.height, size: COVER_SIZE };
  const texts = presenter.fit(lines, box);
  const slide = presenter.slide(title, organisation, {
    title: source.speaker.foreign(source.document.cover.title),
  });
  presenter.texts(slide, texts, box);
  writeLogo(slide, source, organisation);
}

/** What the slides leave to the document. */
function writeLast(presenter: Presenter): void {
  const { source } = presenter;
  const { slides } = source.speaker.speech.t.planExports;
  const appendices = source.document.sections.filter(({ appendix }) => appendix);
  const lines = [
    { text: slides.inDocumentAll, bullet: false } as const,
    ...appendices.map((section) => ({ text: headingText(section, source), bullet: 'point' }) as const),
  ];
  const box = { x: AREA.x, y: AREA.y, w: AREA.width, h: AREA.height, size: 18 };
  const texts = presenter.fit(lines, box);
  presenter.texts(presenter.slide(slides.inDocument, ''), texts, box);
}

/**
 * The plan as slides, to be told: each chapter with its points and what there is to see, each pilot on a slide. What
 * is left out stands in the notes or in the document, and the slide says so. Same version, same bytes.
 */
export async function planPptx(plain: PlanSource, zip: SteadyZip): Promise<void> {
  const source = markedSource(plain);
  const { document, speaker } = source;
  const color = headingColour(source);
  const deck = new Deck(
    { ...documentTexts(source), ...(color ? { color } : {}) },
    slideLanguages(speaker),
    document.meta.date,
    zip,
  );
  const presenter = new Presenter(deck, source);
  writeCover(presenter);
  for (const section of document.sections) if (!section.appendix) await chapterSlides(presenter, section);
  writeLast(presenter);
  await deck.end();
}
