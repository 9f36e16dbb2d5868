/**
 * What neither database can keep and give back unchanged: NUL (PostgreSQL refuses it), half of a surrogate pair (it is
 * not a character), and NaN or an infinity inside a JSON document (they would come back as null). Forms refuse these
 * beside the field; here is the last line of defence, the same for both databases.
 */
export class Unstorable extends Error {
  override readonly name = 'Unstorable';

  constructor(readonly what: 'nul' | 'half-surrogate' | 'not-finite') {
    super(`cannot be stored: ${what}`);
  }
}

const HALF_SURROGATE = /\p{Surrogate}/u;

function problemOf(value: unknown): Unstorable['what'] | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'not-finite';
  if (typeof value !== 'string') return null;
  if (value.includes('\0')) return 'nul';
  return HALF_SURROGATE.test(value) ? 'half-surrogate' : null;
}

/**
 * Looks through a text, or through a whole document with its keys. A list of work instead of recursion, so that depth
 * costs no stack.
 * @throws Unstorable
 */
export function assertStorable(value: unknown): void {
  const work: unknown[] = [value];
  while (work.length > 0) {
    const next = work.pop();
    const problem = problemOf(next);
    if (problem) throw new Unstorable(problem);
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, inside] of Object.entries(next as Record<string, unknown>)) work.push(key, inside);
  }
}

/** How JSON writes what may not be there; also what somebody typed with a backslash, so it only says where to look. */
const SUSPECT = /\\u(?:0000|d[89a-f])/;

/** Every number of a document; a list of work, as above. */
function allFinite(document: unknown): boolean {
  const work: unknown[] = [document];
  while (work.length > 0) {
    const next = work.pop();
    if (typeof next === 'number' && !Number.isFinite(next)) return false;
    if (typeof next !== 'object' || next === null) continue;
    for (const inside of Object.values(next)) if (typeof inside !== 'string') work.push(inside);
  }
  return true;
}

/**
 * A document as JSON, looked through as `assertStorable` does: its texts all at once in the JSON, since a large document
 * would hold everybody up here.
 * @throws Unstorable
 */
export function storableJson(document: unknown): string {
  const text = JSON.stringify(document);
  if (SUSPECT.test(text) || !allFinite(document)) assertStorable(document);
  return text;
}
