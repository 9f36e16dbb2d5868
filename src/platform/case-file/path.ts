const PLAIN = /^[\p{L}\p{N}_-]+$/u;

/** "pilots" and 3 -> "pilots[3]". */
export function atIndex(path: string, index: number): string {
  return `${path}[${String(index)}]`;
}

/** "pilots[3]" and "owner" -> "pilots[3].owner"; a strange key is quoted and cut short. */
export function atKey(path: string, key: string): string {
  if (!PLAIN.test(key)) return `${path}[${excerpt(JSON.stringify(key))}]`;
  return path === '' ? excerpt(key) : `${path}.${excerpt(key)}`;
}

const MAX_EXCERPT = 60;

/** The beginning of a value, fit for one line of a terminal: no control characters, no endless text. */
export function excerpt(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '\ufffd');
  const characters = Array.from(plain.slice(0, 4 * MAX_EXCERPT));
  return characters.length > MAX_EXCERPT
    ? `${characters.slice(0, MAX_EXCERPT).join('')}…`
    : characters.join('');
}
