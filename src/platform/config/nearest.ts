/** More changes than this and it is another word, not a slip of the keyboard. */
const MOST_CHANGES = 4;

/** Characters to add, remove or replace (Levenshtein 1966), one row of the table at a time. */
function changes(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [done, letter] of Array.from(from).entries()) {
    const next = [done + 1];
    for (const [index, other] of Array.from(to).entries()) {
      const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The name that was probably meant, or null. */
export function nearest(written: string, names: readonly string[]): string | null {
  const measured = names.map((name) => ({ name, changes: changes(written, name) }));
  const best = measured.reduce((a, b) => (b.changes < a.changes ? b : a));
  return best.changes <= MOST_CHANGES ? best.name : null;
}
