import { inflateSync, deflateSync } from 'node:zlib';

/**
 * A PDF as Chromium writes it: one table of where objects stand, and no object inside a compressed stream but the
 * contents of pages. Read and changed as text of one byte a character.
 */

const REFERENCE = /(\d+) 0 R/g;
/** "0000012345 00000 n" and the end of the line. */
const ENTRY = /^(\d{10}) (\d{5}) ([nf])/gm;

function referencesIn(text: string): readonly number[] {
  return [...text.matchAll(REFERENCE)].map(([, number]) => Number(number));
}

export function pointerTo(name: string, object: string): number | undefined {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1];
  return found === undefined ? undefined : Number(found);
}

interface StreamPlace {
  /** First character of what is packed, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

export class PlainPdf {
  /** Byte at which each object stands. */
  private readonly places = new Map<number, number>();
  private readonly start: number;

  constructor(readonly text: string) {
    this.start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-200))?.[1]);
    const table = text.slice(this.start);
    const first = Number(/^xref\s+(\d+) \d+/.exec(table)?.[1] ?? 0);
    [...table.matchAll(ENTRY)].forEach(([, place, , kind], index) => {
      if (kind === 'n') this.places.set(first + index, Number(place));
    });
  }

  static read(bytes: Uint8Array): PlainPdf {
    return new PlainPdf(Buffer.from(bytes).toString('latin1'));
  }

  bytes(): Uint8Array {
    return Buffer.from(this.text, 'latin1');
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

  /** Objects that are pages, in order. */
  pages(): readonly number[] {
    const tree = pointerTo('Pages', this.root);
    return tree === undefined ? [] : this.pagesUnder(tree);
  }

  private pagesUnder(number: number): readonly number[] {
    const kids = /\/Kids \[([^\]]*)\]/.exec(this.object(number))?.[1];
    return kids === undefined ? [number] : referencesIn(kids).flatMap((kid) => this.pagesUnder(kid));
  }

  private streamPlace(number: number): StreamPlace | undefined {
    const place = this.places.get(number);
    if (place === undefined) return undefined;
    const opening = this.text.indexOf('stream\n', place);
    const head = this.text.slice(place, opening);
    const length = Number(/\/Length (\d+)\s*>>/.exec(head)?.[1]);
    if (opening < 0 || !head.includes('/FlateDecode') || head.includes('endobj') || !length) return undefined;
    const from = opening + 'stream\n'.length;
    return { from, to: from + length };
  }

  /** What is drawn on a page: its operators as text; undefined where it is written in another way than Chromium does. */
  stream(number: number): string | undefined {
    const place = this.streamPlace(number);
    if (!place) return undefined;
    return inflateSync(Buffer.from(this.text.slice(place.from, place.to), 'latin1')).toString('latin1');
  }

  /** The same file with other contents in one stream: everything behind it moves, and the table says so. */
  withStream(number: number, content: string): PlainPdf {
    const place = this.streamPlace(number);
    const object = this.places.get(number);
    if (!place || object === undefined) throw new Error(`The PDF has no stream ${String(number)}`);
    const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
    const head = this.text
      .slice(object, place.from)
      .replace(/\/Length \d+/, () => `/Length ${String(packed.length)}`);
    const moved = head.length + packed.length - (place.to - object);
    const table = this.text
      .slice(this.start)
      .replace(ENTRY, (entry: string, at: string, generation: string, kind: string) =>
        kind === 'n' && Number(at) > object
          ? `${String(Number(at) + moved).padStart(10, '0')} ${generation} ${kind}`
          : entry,
      )
      .replace(/startxref\s+\d+/, () => `startxref\n${String(this.start + moved)}`);
    return new PlainPdf(
      this.text.slice(0, object) + head + packed + this.text.slice(place.to, this.start) + table,
    );
  }
}
