import type { Block, FigureBlock, PlanDocument, Section, Table } from '../../../src/planning/index.js';

/** Every section of a document, also inside others. */
export function allSections({ sections }: Pick<PlanDocument, 'sections'>): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section)]);
}

export function allBlocks(document: PlanDocument): readonly Block[] {
  return allSections(document).flatMap(({ blocks }) => blocks);
}

export function sectionOf(document: PlanDocument, id: string): Section {
  const section = allSections(document).find((one) => one.id === id);
  if (!section) throw new Error(`No section ${id}`);
  return section;
}

export function tableOf(document: PlanDocument, id: string): Table {
  const table = allBlocks(document).find((block) => block.kind === 'table' && block.id === id);
  if (table?.kind !== 'table') throw new Error(`No table ${id}`);
  return table;
}

export function figureOf(document: PlanDocument, id: string): FigureBlock {
  const figure = allBlocks(document).find((block) => block.kind === 'figure' && block.id === id);
  if (figure?.kind !== 'figure') throw new Error(`No figure ${id}`);
  return figure;
}
