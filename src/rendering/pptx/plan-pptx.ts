import type { Section } from '../../planning/index.js';
import { documentTexts, headingColour, headingText } from '../document-texts.js';
import { fitted, logoAddress } from '../logo/logo.js';
import type { PlanSource } from '../plan-source.js';
import { textTable } from '../text-table.js';
import { AREA, Deck } from './deck.js';
import { isPart, SectionSlides } from './section-slides.js';
import { definitionsTable } from './slide-texts.js';
import { tableParts } from './table-slides.js';
import { textParts } from './text-slides.js';

/** Inches that a logo may take on the first slide. */
const LOGO_BOX = { width: 3.5, height: 1.1 };

/** At the foot of the slide, under the few words that stand on it. */
function writeLogo(
  slide: ReturnType<Deck['slide']>,
  { content: { logo } }: PlanSource,
  organisation: string,
): void {
  if (!logo) return;
  const { width: w, height: h } = fitted(logo, LOGO_BOX);
  const [x, y] = [AREA.x, AREA.y + AREA.height - h];
  // The library wants an address without its first word.
  const data = logoAddress(logo).replace(/^data:/, '');
  slide.addImage({ data, x, y, w, h, altText: logo.text ?? organisation });
}

function writeCover(deck: Deck, source: PlanSource): void {
  const { cover } = source.document;
  const { organisation, title, subtitle, footer } = documentTexts(source);
  const [first] = textParts([
    { text: subtitle, bullet: false },
    { text: footer, bullet: false },
  ]);
  const slide = deck.slide(title, organisation);
  first?.draw(slide, deck.lang);
  writeLogo(slide, source, organisation);
  const tables = [
    ...(cover.heat ? [textTable(cover.heat, source.numbering, source.speaker)] : []),
    definitionsTable(cover.colophon, title, source.speaker),
  ];
  for (const table of tables)
    for (const { draw } of tableParts(table)) draw(deck.slide(table.caption, organisation), deck.lang);
}

async function writeSection(deck: Deck, source: PlanSource, section: Section): Promise<void> {
  await new SectionSlides(deck, source, section).write();
  await deck.settle();
  for (const inner of section.sections) if (!isPart(inner)) await writeSection(deck, source, inner);
}

/** The appendices stay in the document; the last slide says which there are. */
function writeAppendices(deck: Deck, source: PlanSource): void {
  const { slides } = source.speaker.speech.t.planExports;
  const appendices = source.document.sections.filter(({ appendix }) => appendix);
  const parts = textParts(
    appendices.map((section) => ({ text: headingText(section, source), bullet: 'point' as const })),
  );
  for (const { draw } of parts) draw(deck.slide(slides.appendices, ''), deck.lang);
}

/**
 * The plan as slides: each section with its text, native tables and pictures, each slide with a title that says what is
 * to be seen. What does not fit goes on on the next slide. Same version, same bytes.
 */
export async function planPptx(source: PlanSource): Promise<Uint8Array> {
  const { document, language } = source;
  const color = headingColour(source);
  const deck = new Deck(
    { ...documentTexts(source), ...(color ? { color } : {}) },
    language,
    document.meta.date,
  );
  writeCover(deck, source);
  for (const section of document.sections) if (!section.appendix) await writeSection(deck, source, section);
  writeAppendices(deck, source);
  return deck.bytes();
}
