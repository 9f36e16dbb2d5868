import { splitBoard, splitTimeline, type Figure, type FigureBlock } from '../../planning/index.js';
import type { Svg } from '../../platform/views/documents.js';
import type { Speaker } from '../speaker.js';
import { withoutMarks } from '../typed-marks.js';
import { drawFigure } from './draw-figure.js';

/** One drawing of a figure; a figure that would not fit on a page has several. */
export interface FigurePanel {
  readonly name: string;
  readonly svg: Svg;
}

/** Most rows of pilots in one drawing. */
export interface PanelRows {
  readonly timeline: number;
  readonly board: number;
}

/** What fits on one A4 page with heads, legend and caption, also below the opening of its chapter. */
const ON_PAPER: PanelRows = { timeline: 14, board: 6 };

/** A figure that would not fit on a page becomes several drawings with one caption. */
function partsOf(figure: Figure, rows: PanelRows): readonly Figure[] {
  if (figure.type === 'timeline')
    return splitTimeline(figure.data, rows.timeline).map((data) => ({ type: 'timeline', data }));
  if (figure.type === 'board')
    return splitBoard(figure.data, rows.board).map((data) => ({ type: 'board', data }));
  return [figure];
}

export function figurePanels(block: FigureBlock, speaker: Speaker, rows = ON_PAPER): readonly FigurePanel[] {
  const title = withoutMarks(speaker.say(block.title));
  const description = withoutMarks(speaker.say(block.description));
  const parts = partsOf(block.figure, rows);
  const { planDocument } = speaker.speech.t;
  return parts.map((figure, index) => {
    const name =
      parts.length === 1 ? title : planDocument.part({ title, part: index + 1, parts: parts.length });
    const id = parts.length === 1 ? `${block.id}--svg` : `${block.id}--svg-${String(index + 1)}`;
    return {
      name,
      svg: drawFigure(figure, { id, title: name, description, typed: speaker.typed }, speaker.speech),
    };
  });
}
