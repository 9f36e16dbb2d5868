import { splitBoard, splitTimeline, type Figure, type FigureBlock } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import { drawFigure } from '../figures/draw-figure.js';
import type { Numbering } from '../numbering.js';
import type { Speaker } from '../speaker.js';
import type { FigureModel } from './models.js';
import { numberText } from './table-model.js';

/** Rows that fit on one A4 page with heads, legend and caption. */
const TIMELINE_ROWS = 18;
const BOARD_ROWS = 6;

/** A figure that would not fit on a page becomes several drawings with one caption. */
function partsOf(figure: Figure): readonly Figure[] {
  if (figure.type === 'timeline')
    return splitTimeline(figure.data, TIMELINE_ROWS).map((data) => ({ type: 'timeline', data }));
  if (figure.type === 'board')
    return splitBoard(figure.data, BOARD_ROWS).map((data) => ({ type: 'board', data }));
  return [figure];
}

function drawPart(block: FigureBlock, figure: Figure, title: string, id: string, speaker: Speaker): Svg {
  return drawFigure(figure, { id, title, description: speaker.say(block.description) }, speaker.speech);
}

export function figureModel(block: FigureBlock, numbering: Numbering, speaker: Speaker): FigureModel {
  const title = speaker.say(block.title);
  const number = numberText(block.id, numbering, speaker);
  const parts = partsOf(block.figure);
  const { planDocument } = speaker.speech.t;
  const panels = parts.map((figure, index) => {
    const name =
      parts.length === 1 ? title : planDocument.part({ title, part: index + 1, parts: parts.length });
    const id = parts.length === 1 ? `${block.id}--svg` : `${block.id}--svg-${String(index + 1)}`;
    return { label: `${number}: ${name}`, svg: drawPart(block, figure, name, id, speaker) };
  });
  const note = block.note ? speaker.say(block.note) : '';
  return {
    id: block.id,
    panels,
    several: panels.length > 1,
    number,
    caption: speaker.say(block.caption),
    ...(note === '' ? {} : { note }),
  };
}
