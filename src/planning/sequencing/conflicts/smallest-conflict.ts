/** Asks whether everything in the list can hold at the same time. */
export type Possible<Item> = (together: readonly Item[]) => boolean;

/**
 * A smallest set of items that cannot hold together: without any one of them the rest can. Divides and conquers
 * (QuickXplain: Junker, AAAI 2004), so that two culprits among sixty take some twenty questions.
 * The items as a whole must be impossible, and nothing at all must be possible.
 */
export function smallestConflict<Item>(items: readonly Item[], possible: Possible<Item>): readonly Item[] {
  return thinned(explained([], items, false, possible), possible);
}

function explained<Item>(
  background: readonly Item[],
  items: readonly Item[],
  grown: boolean,
  possible: Possible<Item>,
): readonly Item[] {
  if (grown && !possible(background)) return [];
  if (items.length <= 1) return items;
  const half = Math.floor(items.length / 2);
  const [first, second] = [items.slice(0, half), items.slice(half)];
  const late = explained([...background, ...first], second, first.length > 0, possible);
  const early = explained([...background, ...late], first, late.length > 0, possible);
  return [...early, ...late];
}

/** A search that overlooks something answers unevenly; each member is tried once more, so that every one is needed. */
function thinned<Item>(items: readonly Item[], possible: Possible<Item>): readonly Item[] {
  const idle = items.find((item) => !possible(items.filter((other) => other !== item)));
  return idle === undefined
    ? items
    : thinned(
        items.filter((other) => other !== idle),
        possible,
      );
}
