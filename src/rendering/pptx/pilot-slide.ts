import type PptxGenJS from 'pptxgenjs';
import type { Block, Section } from '../../planning/index.js';
import { headingText } from '../document-texts.js';
import { figurePanels } from '../figures/figure-panels.js';
import { figurePng } from '../png/figure-png.js';
import { AREA } from './deck.js';
import { LETTER } from './lines.js';
import { drawPicture, type Presenter } from './presenter.js';
import { factsTable, textsOf } from './slide-texts.js';
import { slideTable, type SlideTable } from './table-slides.js';
import type { SlideText, TextBox } from './text-slides.js';

/** Inches and points of the parts of the slide: facts and conclusions, the ladder beside them, and what it is about. */
const FACTS = { x: AREA.x, y: AREA.y, w: 4.3, h: 2.1 };
const TOP = 3.45;
const LADDER = { x: 5.1, y: AREA.y, w: AREA.x + AREA.width - 5.1, h: TOP };
const ABOUT: TextBox = {
  x: AREA.x,
  y: AREA.y + TOP + 0.15,
  w: AREA.width,
  h: AREA.height - TOP - 0.15,
  size: 16,
};
const GAP = 0.12;
/** Under the facts, where they are not whole. */
const LEFT = 0.4;
const SIZE = 14;

function ofKind<Kind extends Block['kind']>(
  { blocks }: Section,
  kind: Kind,
): readonly Extract<Block, { kind: Kind }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

/** Conditions, gates, risks and what asks for attention: for who presents it. */
function noteSheet(presenter: Presenter, sheet: Section): void {
  const { speaker } = presenter.source;
  for (const { heading, blocks } of sheet.sections) {
    const texts = blocks.flatMap((block) => textsOf(block, speaker));
    presenter.note(`${speaker.say(heading)}: ${texts.map(({ text }) => text).join(' ')}`);
  }
}

/** Where the rest of the facts is, when not all of them are on the slide. */
function leftOut({ source }: Presenter, { shown, total, cut }: SlideTable): string {
  const { slides } = source.speaker.speech.t.planExports;
  return [...(cut ? [slides.cut] : []), ...(shown < total ? [slides.inNotes] : [])].join(' ');
}

interface Facts {
  readonly draw: (slide: PptxGenJS.Slide) => void;
  /** Inches: where what stands below them may begin. */
  readonly bottom: number;
}

/** The facts of the pilot; where they are not whole on the slide they are in its notes. */
function factsOf(presenter: Presenter, sheet: Section): Facts {
  const { speaker } = presenter.source;
  const [facts] = ofKind(sheet, 'definitions');
  if (!facts) return { draw: () => undefined, bottom: FACTS.y };
  const table = slideTable(factsTable(facts, speaker), FACTS, { below: LEFT, letter: LETTER.widest });
  const more = leftOut(presenter, table);
  if (more !== '') presenter.note(...textsOf(facts, speaker).map(({ text }) => text));
  const end = FACTS.y + table.height;
  return {
    bottom: end + (more === '' ? 0 : LEFT) + GAP,
    draw: (slide) => {
      table.draw(slide, presenter.deck.languages);
      presenter.small(slide, more, { ...FACTS, y: end + GAP / 2, h: LEFT });
    },
  };
}

/** One pilot: what it is, its ladder, its verdict, its first result, and what it takes. */
export async function pilotSlide(presenter: Presenter, sheet: Section, chapter: string): Promise<void> {
  const { source } = presenter;
  const { speaker } = source;
  const [ladder] = ofKind(sheet, 'figure');
  const facts = factsOf(presenter, sheet);
  const conclusions = ofKind(sheet, 'table').map(({ caption }): SlideText => ({
    text: speaker.say(caption),
    bullet: 'point',
  }));
  const beside = { ...FACTS, y: facts.bottom, h: AREA.y + TOP - facts.bottom, size: SIZE };
  const about = ladder ? ABOUT : { ...LADDER, h: AREA.height, size: SIZE };
  const story = ofKind(sheet, 'paragraph').flatMap((block) => textsOf(block, speaker));
  const points = story.map((item): SlideText => ({ ...item, bullet: 'point' }));
  const left = presenter.fit(conclusions, beside);
  const under = presenter.fit(points, about);
  noteSheet(presenter, sheet);
  const slide = presenter.slide(headingText(sheet, source), chapter, {
    title: speaker.foreign(sheet.heading),
  });
  facts.draw(slide);
  presenter.texts(slide, left, beside);
  presenter.texts(slide, under, about);
  if (!ladder) return;
  const [panel] = figurePanels(ladder, speaker);
  if (!panel) return;
  const picture = await figurePng(panel.svg, source.pictures);
  drawPicture(slide, picture, LADDER, `${panel.name}. ${speaker.say(ladder.description)}`);
}
