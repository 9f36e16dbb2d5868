import { TEXT_SLOTS, type OwnTexts, type TextSlot, type WrittenBlock } from '../../planning/index.js';
import { parseMarkdown } from './parse-markdown.js';

/** What the author wrote, as blocks of the document. */
export function writtenTexts(texts: OwnTexts = {}): ReadonlyMap<TextSlot, WrittenBlock> {
  return new Map(
    TEXT_SLOTS.flatMap((slot): readonly [TextSlot, WrittenBlock][] => {
      const given = texts[slot];
      if (!given) return [];
      return [[slot, { kind: 'written', language: given.language, parts: parseMarkdown(given.text) }]];
    }),
  );
}
