/** What stands in one text and not in the other, in the order of the texts. */
export interface WordDifference {
  readonly onlyInFirst: readonly string[];
  readonly onlyInSecond: readonly string[];
}

/** Words of one text; beyond that only the two texts as a whole are shown. */
const MOST_WORDS = 400;

/**
 * Runs of words that differ, by the longest common subsequence of both texts.
 * Null when a text is too long, or when they have nothing in common: then the texts themselves say it better.
 */
export function wordDifference(first: string, second: string): WordDifference | null {
  const [one, two] = [wordsOf(first), wordsOf(second)];
  if (one.length === 0 || two.length === 0 || Math.max(one.length, two.length) > MOST_WORDS) return null;
  const kept = commonWords(one, two);
  if (kept.length === 0) return null;
  return {
    onlyInFirst: runs(one, new Set(kept.map(([index]) => index))),
    onlyInSecond: runs(two, new Set(kept.map(([, index]) => index))),
  };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Positions of the words that both have, in the same order. */
function commonWords(one: readonly string[], two: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = commonLengths(one, two);
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < two.length;) {
    if (one[i] === two[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** How many words the rest of both texts have in common, from each pair of positions on. */
function commonLengths(one: readonly string[], two: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(two.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    const [row = [], below = []] = [lengths[i], lengths[i + 1]];
    for (let j = two.length - 1; j >= 0; j -= 1)
      row[j] = one[i] === two[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return lengths;
}

/** Neighbouring words that are not kept, each run as one text. */
function runs(words: readonly string[], kept: ReadonlySet<number>): readonly string[] {
  const found: string[] = [];
  words.forEach((word, index) => {
    if (kept.has(index)) return;
    const continues = index > 0 && !kept.has(index - 1);
    if (continues) found.push(`${found.pop() ?? ''} ${word}`);
    else found.push(word);
  });
  return found;
}
