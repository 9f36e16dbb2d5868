import { excerpt } from './path.js';

interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
}

/** Offset just after the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let escapes = 0;
    while (text[quote - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return quote + 1;
  }
  return text.length;
}

/** Keys that stand twice in one group of a text that is known to be valid JSON. */
export function repeatedKeys(text: string): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  /** The keys seen so far in each open group; null for a list. */
  const open: (Set<string> | null)[] = [];
  let expectsKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      if (expectsKey) noteKey(text.slice(at, end), at, open.at(-1), found);
      expectsKey = false;
      at = end - 1;
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null);
      expectsKey = character === '{';
    } else if (character === '}' || character === ']') open.pop();
    else if (character === ',') expectsKey = open.at(-1) !== null;
  }
  return found;
}

function noteKey(
  raw: string,
  offset: number,
  seen: Set<string> | null | undefined,
  found: RepeatedKey[],
): void {
  const key = raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);
  if (seen?.has(key)) found.push({ key: excerpt(key), offset });
  seen?.add(key);
}
