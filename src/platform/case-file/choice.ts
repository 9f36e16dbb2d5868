import type { Speech } from '../words/index.js';

/** "a, b of c". */
export function choice(items: readonly string[], { t }: Speech): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${t.caseProblems.or} ${last}`;
}
