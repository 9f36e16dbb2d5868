/**
 * Reads on which page each link target of a PDF by Chromium lies. Chromium does not know `target-counter`, so a list of
 * contents gets its page numbers from a first print. Its PDF is a plain one: a table of where objects stand, and no
 * object in a compressed stream but the contents of pages.
 */

const REFERENCE = /(\d+) 0 R/g;

function referencesIn(text: string): readonly number[] {
  return [...text.matchAll(REFERENCE)].map(([, number]) => Number(number));
}

class PlainPdf {
  private readonly text: string;
  /** Byte at which each object stands. */
  private readonly places = new Map<number, number>();

  constructor(bytes: Uint8Array) {
    this.text = Buffer.from(bytes).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text.slice(-200))?.[1]);
    const table = this.text.slice(start);
    const first = Number(/^xref\s+(\d+) \d+/.exec(table)?.[1] ?? 0);
    [...table.matchAll(/^(\d{10}) \d{5} ([nf])/gm)].forEach(([, place, kind], index) => {
      if (kind === 'n') this.places.set(first + index, Number(place));
    });
  }

  /** An object as it is written; empty when there is none. */
  object(number: number): string {
    const place = this.places.get(number);
    if (place === undefined) return '';
    return this.text.slice(place, this.text.indexOf('endobj', place));
  }

  get root(): string {
    return this.object(Number(/\/Root (\d+) 0 R/.exec(this.text.slice(-2_000))?.[1]));
  }
}

/** Objects that are pages, in order. */
function pagesOf(pdf: PlainPdf, number: number): readonly number[] {
  const node = pdf.object(number);
  const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1];
  return kids === undefined ? [number] : referencesIn(kids).flatMap((kid) => pagesOf(pdf, kid));
}

function pointerTo(name: string, object: string): number | undefined {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Page, counted from 1, of each id that something in the document links to. */
export function pageNumbers(bytes: Uint8Array): ReadonlyMap<string, number> {
  const pdf = new PlainPdf(bytes);
  const [tree, targets] = [pointerTo('Pages', pdf.root), pointerTo('Dests', pdf.root)];
  if (tree === undefined || targets === undefined) return new Map();
  const place = new Map(pagesOf(pdf, tree).map((page, index) => [page, index + 1]));
  const found = pdf.object(targets).matchAll(/\/([\w-]+) \[(\d+) 0 R/g);
  return new Map([...found].map(([, id = '', page]) => [id, place.get(Number(page)) ?? 0]));
}
