import { crc32 } from 'node:zlib';
import { deflateSync, unzipSync } from 'fflate';

export type ArchiveFiles = Readonly<Record<string, Uint8Array>>;

/** Compressed already. */
const PACKED = /\.(png|jpe?g|docx|pptx|xlsx|pdf)$/;

/** In the words of APPNOTE.TXT, the description of ZIP: as stored, and as deflated. */
const [STORED, DEFLATED] = [0, 8];
/** Version 2.0 is needed to unpack; names are in UTF-8. */
const [VERSION, UTF_8] = [20, 0x0800];
/** The second day that ZIP can hold: the 2nd of January 1980, midnight, in the format of DOS. */
const [TIME, DAY] = [0, 0x0022];
const MOST_ENTRIES = 0xffff;

interface Entry {
  readonly name: Buffer;
  readonly method: number;
  readonly crc: number;
  /** Before it was compressed. */
  readonly size: number;
  readonly data: Uint8Array;
}

/** What is known of an entry, in front of its data and in the list at the end. */
function factsOf({ name, method, crc, size, data }: Entry): Buffer {
  const facts = Buffer.alloc(26);
  [VERSION, UTF_8, method, TIME, DAY].forEach((value, index) => facts.writeUInt16LE(value, 2 * index));
  [crc, data.length, size].forEach((value, index) => facts.writeUInt32LE(value, 10 + 4 * index));
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

const signature = (kind: number): Buffer => Buffer.of(0x50, 0x4b, kind, kind + 1);

function listed(entry: Entry, at: number): readonly Buffer[] {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  const madeBy = Buffer.of(VERSION, 0);
  return [signature(1), madeBy, factsOf(entry), rest, entry.name];
}

/** `PK\5\6`, how many entries there are, and where their list is. */
function endOf(entries: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  signature(5).copy(end);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}

/**
 * Files as one archive; each is compressed when it comes, so the whole is never there uncompressed. Same files, same
 * bytes.
 */
export class SteadyZip {
  private readonly entries: Entry[] = [];

  add(name: string, bytes: Uint8Array): void {
    const packed = PACKED.test(name);
    this.entries.push({
      name: Buffer.from(name),
      method: packed ? STORED : DEFLATED,
      crc: crc32(bytes),
      size: bytes.length,
      data: packed ? bytes : deflateSync(bytes),
    });
  }

  addAll(files: ArchiveFiles): this {
    for (const [name, bytes] of Object.entries(files)) this.add(name, bytes);
    return this;
  }

  bytes(): Uint8Array {
    const { entries } = this;
    if (entries.length > MOST_ENTRIES)
      throw new Error(`${String(entries.length)} files are too many for ZIP`);
    const [parts, list]: [Uint8Array[], Buffer[]] = [[], []];
    let at = 0;
    for (const entry of entries) {
      const own = [signature(3), factsOf(entry), entry.name, entry.data];
      list.push(...listed(entry, at));
      parts.push(...own);
      at += own.reduce((sum, { length }) => sum + length, 0);
    }
    const size = list.reduce((sum, { length }) => sum + length, 0);
    return Buffer.concat([...parts, ...list, endOf(entries.length, size, at)]);
  }
}

export function steadyZip(files: ArchiveFiles): Uint8Array {
  return new SteadyZip().addAll(files).bytes();
}

const CREATED = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/** What becomes of a part that is XML. */
export type ChangedPart = (name: string, xml: string) => string | Uint8Array;

/**
 * The parts of a package of Office (DOCX, PPTX, XLSX), with the day of the version in place of the minute in which it was
 * made, and with what `change` makes of them.
 * @param date yyyy-mm-dd
 */
export function steadyParts(
  bytes: Uint8Array,
  date: string,
  change: ChangedPart = (_, xml) => xml,
): ArchiveFiles {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    // Folders need no entry of their own.
    if (name.endsWith('/')) continue;
    if (!/\.(xml|rels)$/.test(name)) files[name] = content;
    else {
      const changed = change(name, decoder.decode(content).replace(CREATED, `$1${date}T00:00:00Z$3`));
      files[name] = typeof changed === 'string' ? encoder.encode(changed) : changed;
    }
  }
  return files;
}
