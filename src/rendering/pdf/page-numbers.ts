import { pointerTo, type PlainPdf } from './plain-pdf.js';

/**
 * On which page each link target of a PDF by Chromium lies. Chromium does not know `target-counter`, so a list of
 * contents gets its page numbers from a print.
 *
 * @returns page, counted from 1, of each id that something in the document links to
 */
export function pageNumbers(pdf: PlainPdf): ReadonlyMap<string, number> {
  const targets = pointerTo('Dests', pdf.root);
  if (targets === undefined) return new Map();
  const place = new Map(pdf.pages().map((page, index) => [page, index + 1]));
  const found = pdf.object(targets).matchAll(/\/([\w-]+) \[(\d+) 0 R/g);
  return new Map([...found].map(([, id = '', page]) => [id, place.get(Number(page)) ?? 0]));
}
