import { inflateSync, deflateSync } from 'node:zlib';

/**
 * A PDF as Chromium writes it: one table of where objects stand, and no object inside a compressed stream but the
 * contents of pages. Read where it stands and never as a whole: a long plan has 15 MB and 200,000 objects.
 */

const REFERENCE = /(\d+) 0 R/g;
/** "0000012345 00000 n" and the end of the line: each as long, as the format asks. */
const ENTRY_BYTES = 20;
const PLACE_BYTES = 10;
/** Of an entry: at which byte it says that the object is there. */
const KIND_AT = 17;
const IN_USE = 'n'.charCodeAt(0);
/** Bytes at the end of the file, and of a table's first line. */
const [END_BYTES, ROOT_BYTES, HEAD_BYTES] = [200, 2_000, 60];

function referencesIn(text: string): readonly number[] {
  return [...text.matchAll(REFERENCE)].map(([, number]) => Number(number));
}

export function pointerTo(name: string, object: string): number | undefined {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1];
  return found === undefined ? undefined : Number(found);
}

interface StreamPlace {
  /** First byte of its object, of what is packed, and the one after its last. */
  readonly object: number;
  readonly from: number;
  readonly to: number;
}

interface Change extends StreamPlace {
  readonly written: Buffer;
}

export class PlainPdf {
  /** Byte at which the table begins, and its first entry. */
  private readonly start: number;
  private readonly entries: number;
  /** Number of the first object in the table, and how many there are. */
  private readonly first: number;
  private readonly count: number;

  private constructor(private readonly file: Buffer) {
    const end = this.text(file.length - END_BYTES, file.length);
    this.start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? file.length);
    const [head = '', first, count] =
      /^xref\s+(\d+) (\d+)\s+/.exec(this.text(this.start, this.start + HEAD_BYTES)) ?? [];
    this.entries = this.start + head.length;
    this.first = Number(first ?? 0);
    this.count = Number(count ?? 0);
  }

  static read({ buffer, byteOffset, length }: Uint8Array): PlainPdf {
    return new PlainPdf(Buffer.from(buffer, byteOffset, length));
  }

  bytes(): Uint8Array {
    return this.file;
  }

  private text(from: number, to: number): string {
    return this.file.toString('latin1', Math.max(0, from), to);
  }

  /** Byte at which an object stands. */
  private placeOf(number: number): number | undefined {
    const index = number - this.first;
    const entry = this.entries + index * ENTRY_BYTES;
    if (index < 0 || index >= this.count || this.file[entry + KIND_AT] !== IN_USE) return undefined;
    return Number(this.text(entry, entry + PLACE_BYTES));
  }

  /** An object as it is written; empty when there is none. */
  object(number: number): string {
    const place = this.placeOf(number);
    return place === undefined ? '' : this.text(place, this.file.indexOf('endobj', place));
  }

  get root(): string {
    const end = this.text(this.file.length - ROOT_BYTES, this.file.length);
    return this.object(Number(/\/Root (\d+) 0 R/.exec(end)?.[1]));
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
    const object = this.placeOf(number);
    if (object === undefined) return undefined;
    const opening = this.file.indexOf('stream\n', object);
    if (opening < 0) return undefined;
    const head = this.text(object, opening);
    const length = Number(/\/Length (\d+)\s*>>/.exec(head)?.[1]);
    if (!head.includes('/FlateDecode') || head.includes('endobj') || !length) return undefined;
    const from = opening + 'stream\n'.length;
    return { object, from, to: from + length };
  }

  /** What is drawn on a page: its operators as text; undefined where it is written in another way than Chromium does. */
  stream(number: number): string | undefined {
    const place = this.streamPlace(number);
    return place && inflateSync(this.file.subarray(place.from, place.to)).toString('latin1');
  }

  /** The same file with other contents in some streams: everything behind them moves, and the table says so. */
  withStreams(contents: ReadonlyMap<number, string>): PlainPdf {
    const changes = [...contents].map(([number, content]) => this.change(number, content));
    const inOrder = changes.toSorted((one, other) => one.object - other.object);
    const parts: Buffer[] = [];
    let at = 0;
    for (const { object, to, written } of inOrder) {
      parts.push(this.file.subarray(at, object), written);
      at = to;
    }
    return new PlainPdf(Buffer.concat([...parts, this.file.subarray(at, this.start), this.table(inOrder)]));
  }

  private change(number: number, content: string): Change {
    const place = this.streamPlace(number);
    if (!place) throw new Error(`The PDF has no stream ${String(number)}`);
    const packed = deflateSync(Buffer.from(content, 'latin1'));
    const head = this.text(place.object, place.from).replace(
      /\/Length \d+/,
      () => `/Length ${String(packed.length)}`,
    );
    return { ...place, written: Buffer.concat([Buffer.from(head, 'latin1'), packed]) };
  }

  /** The table and what follows it, with every place behind a change moved. */
  private table(changes: readonly Change[]): Buffer {
    const moved = (place: number): number =>
      changes.reduce(
        (sum, { object, to, written }) => (place > object ? sum + written.length - (to - object) : sum),
        place,
      );
    const end = this.entries + this.count * ENTRY_BYTES;
    const entries = Buffer.from(this.file.subarray(this.start, end));
    for (let entry = this.entries - this.start; entry < entries.length; entry += ENTRY_BYTES) {
      if (entries[entry + KIND_AT] !== IN_USE) continue;
      const place = Number(entries.toString('latin1', entry, entry + PLACE_BYTES));
      entries.write(String(moved(place)).padStart(PLACE_BYTES, '0'), entry, 'latin1');
    }
    const rest = this.text(end, this.file.length).replace(
      /startxref\s+\d+/,
      () => `startxref\n${String(moved(this.start))}`,
    );
    return Buffer.concat([entries, Buffer.from(rest, 'latin1')]);
  }
}
