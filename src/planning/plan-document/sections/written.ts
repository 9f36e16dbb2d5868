import type { TextSlot } from '../../organisation/own-texts.js';
import type { Block } from '../blocks.js';
import type { Draft } from '../draft.js';

/** What the author wrote here; nothing where nobody wrote. */
export function writtenBlocks({ texts }: Draft, slot: TextSlot): readonly Block[] {
  const written = texts?.get(slot);
  return written && written.parts.length > 0 ? [written] : [];
}
