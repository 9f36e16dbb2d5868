import { createHash } from 'node:crypto';

/** An id of the document as the name of a bookmark: Word wants a letter first, no hyphens, and at most 40 characters. */
export function bookmarkOf(id: string): string {
  return `k_${createHash('sha256').update(id).digest('hex').slice(0, 24)}`;
}
