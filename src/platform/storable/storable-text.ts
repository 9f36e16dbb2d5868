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
