/** More than these without a date are counted, and stand with their pilots alone: a long plan has hundreds. */
const MOST_UNDATED = 20;

/** What a table in the order of time lists: what has a date, and what has none where that is not too much to read. */
export function datedRows<Item>(items: readonly Item[], isDated: (item: Item) => boolean): readonly Item[] {
  const dated = items.filter(isDated);
  const undated = items.length - dated.length;
  return dated.length > 0 && undated > MOST_UNDATED ? dated : items;
}
