import type { Block, PlanDocument, Say, Section } from '../planning/index.js';

/** A block with the heading that it stands under. */
export interface PlacedBlock {
  readonly block: Block;
  readonly heading: Say;
}

function ofSection({ heading, blocks, sections }: Section): readonly PlacedBlock[] {
  return [...blocks.map((block) => ({ block, heading })), ...sections.flatMap(ofSection)];
}

/** Every block of a document in reading order; the table on the cover is not among them. */
export function allBlocks({ sections }: PlanDocument): readonly PlacedBlock[] {
  return sections.flatMap(ofSection);
}
