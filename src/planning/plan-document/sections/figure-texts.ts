import type { FigureBlock, Row, Section, Table } from '../blocks.js';
import { cell, paragraph } from '../blocks.js';
import { count, say } from '../facts.js';
import { textColumn } from './tables.js';

export const FIGURE_TEXTS = 'figure-texts';

function figuresIn({ blocks, sections }: Section): readonly FigureBlock[] {
  const own = blocks.filter((block) => block.kind === 'figure');
  return [...own, ...sections.flatMap(figuresIn)];
}

/** What every figure of these sections shows, in words, for who cannot see it or reads the plan aloud. */
export function figureTextsAppendix(sections: readonly Section[]): Section {
  const figures = sections.flatMap(figuresIn);
  const section = { id: FIGURE_TEXTS, heading: say('figures.heading'), sections: [], appendix: true };
  if (figures.length === 0) return { ...section, blocks: [paragraph([say('figures.none')])] };
  const table: Table = {
    kind: 'table',
    id: 'figure-texts-table',
    caption: say('figures.caption', { count: count(figures.length) }),
    look: 'plain',
    columns: [textColumn(say('figures.figure')), textColumn(say('figures.shows'))],
    rows: figures.map(({ id, title, description }): Row => ({
      kind: 'plain',
      cells: [cell(title, { link: id }), cell(description)],
    })),
  };
  return { ...section, blocks: [paragraph([say('figures.intro')]), table] };
}
