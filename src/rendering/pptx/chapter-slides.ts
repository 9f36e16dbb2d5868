import type { FigureBlock, Section, Table } from '../../planning/index.js';
import { headingText } from '../document-texts.js';
import { figurePanels } from '../figures/figure-panels.js';
import { figurePng } from '../png/figure-png.js';
import { textTable } from '../text-table.js';
import { printedLength } from '../typed-marks.js';
import { AREA } from './deck.js';
import { pilotSlide } from './pilot-slide.js';
import { drawPicture, pictureSize, type Presenter } from './presenter.js';
import { slideTable } from './table-slides.js';
import { isSheet, talkOf, type Shown, type Talk } from './talk.js';
import type { SlideText } from './text-slides.js';

/** Longest sentence that can be a title. */
const TITLE = 130;
/** Slides that the points of a chapter may take: more than that is read and not told. */
const POINT_SLIDES = 2;
/** Inches under a table or picture for a few words, and between the two. */
const BELOW = 0.45;
const GAP = 0.15;

/** Rows of a picture that can be read from the back of a room. */
const ON_SLIDE = { timeline: 5, board: 3 };

const BOX = { x: AREA.x, y: AREA.y, w: AREA.width, h: AREA.height };
/** Points of what there is to say. */
const POINT_SIZES = [18, 17, 16, 15];
/** Points of texts under a picture. */
const UNDER = 16;

/** A chapter: what there is to say, what there is to see, and a slide for each pilot in it. */
export async function chapterSlides(presenter: Presenter, chapter: Section): Promise<void> {
  const talk = talkOf(chapter, presenter.source);
  presenter.note(...talk.notes);
  pointSlides(presenter, chapter, talk);
  for (const shown of talk.shown) await visualSlides(presenter, shown);
  await presenter.deck.settle();
  for (const section of chapter.sections)
    for (const sheet of section.sections.filter(isSheet)) {
      await pilotSlide(presenter, sheet, headingText(section, presenter.source));
      await presenter.deck.settle();
    }
}

/** A short sentence with which a chapter opens is what the slide says, else its heading. */
function pointSlides(presenter: Presenter, chapter: Section, { points, opens }: Talk): void {
  const [first, ...others] = points;
  if (!first) return;
  const heading = headingText(chapter, presenter.source);
  const isTitle = opens && printedLength(first.text) <= TITLE && others.length > 0;
  const items = (isTitle ? others : points).map((item): SlideText =>
    item.strong || item.bullet !== false ? item : { ...item, bullet: 'point' },
  );
  const box = presenter.boxFor(items, BOX, POINT_SIZES);
  const { pages, rest } = presenter.pages(items, box, POINT_SLIDES);
  for (const [index, page] of pages.entries()) {
    const name = partName(presenter, isTitle ? first.text : heading, index, pages.length);
    if (index === pages.length - 1) presenter.note(...rest.map(({ text }) => text));
    presenter.texts(presenter.slide(name, heading), page, box);
  }
}

/** A title that says which slide of several this is; a sentence leaves out its full stop. */
function partName({ source }: Presenter, title: string, index: number, parts: number): string {
  const { slides } = source.speaker.speech.t.planExports;
  return parts === 1 ? title : slides.part({ title: title.replace(/\.$/, ''), part: index + 1, parts });
}

async function visualSlides(presenter: Presenter, shown: Shown): Promise<void> {
  const { block } = shown;
  if (block.kind === 'table') tableSlide(presenter, block, shown);
  else await figureSlides(presenter, block, shown);
}

function tableSlide(presenter: Presenter, block: Table, { section, before }: Shown): void {
  const { source } = presenter;
  const { slides } = source.speaker.speech.t.planExports;
  const table = textTable(block, source.numbering, source.speaker);
  const { draw, shown, total, cut } = slideTable(table, BOX, { below: BELOW });
  presenter.note(...before.map(({ text }) => text), table.note);
  const slide = presenter.slide(`${table.caption} (${table.number})`, headingText(section, source));
  draw(slide, presenter.deck.languages);
  const left = [
    ...(shown < total ? [slides.rows({ shown, total, table: table.number })] : []),
    ...(cut ? [slides.cut] : []),
  ];
  presenter.small(slide, left.join(' '), { ...BOX, y: BOX.y + BOX.h - BELOW + GAP, h: BELOW - GAP });
}

async function figureSlides(
  presenter: Presenter,
  block: FigureBlock,
  { section, before }: Shown,
): Promise<void> {
  const { source } = presenter;
  const { speaker } = source;
  const description = speaker.say(block.description);
  const note = block.note ? speaker.say(block.note) : '';
  const room = { ...BOX, h: BOX.h - (note === '' ? 0 : BELOW) };
  const panels = figurePanels(block, speaker, ON_SLIDE);
  presenter.note(description);
  for (const [index, { name, svg }] of panels.entries()) {
    const picture = await figurePng(svg, source.pictures);
    const bottom = room.y + pictureSize(picture, room).h + GAP;
    const noteHeight = note === '' ? 0 : BELOW;
    const under = { ...BOX, y: bottom + noteHeight, h: BOX.y + BOX.h - bottom - noteHeight, size: UNDER };
    const texts = index === 0 ? presenter.allOrNone(before, under) : [];
    const title = partName(presenter, speaker.say(block.caption), index, panels.length);
    const slide = presenter.slide(title, headingText(section, source));
    drawPicture(slide, picture, room, `${name}. ${description}`);
    presenter.small(slide, note, { ...BOX, y: bottom, h: BELOW - GAP });
    presenter.texts(slide, texts, under);
  }
}
