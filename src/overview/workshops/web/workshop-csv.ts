import { stringify } from 'csv-stringify/sync';
import type { Speech } from '../../../platform/words/index.js';
import type { WorkshopWithNotes } from '../workshops.js';

/** For a spreadsheet: what could be a formula is made text, and the marks are those of a Dutch Excel. */
export function workshopCsv({ notes }: WorkshopWithNotes, { t }: Speech): string {
  const w = t.workshops;
  const heads = [w.number, w.kind, w.c, w.text, w.who, w.due, w.with];
  const rows = notes.map(({ number, kind, c, text, who, due, mergedInto }) => [
    number,
    w.kinds[kind],
    t.terms.cs[c],
    text,
    who,
    due,
    mergedInto === 0 ? '' : mergedInto,
  ]);
  return stringify([heads, ...rows], {
    bom: true,
    delimiter: ';',
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}
