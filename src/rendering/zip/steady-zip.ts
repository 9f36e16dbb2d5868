import { crc32 } from 'node:zlib';
import { Deflate, deflateSync, unzipSync } from 'fflate';

export type ArchiveFiles = Readonly<Record<string, FileContent>>;

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
  /** Before it was compressed, and after. */
  readonly size: number;
  readonly packed: number;
}

/** What is known of an entry, in front of its data and in the list at the end. */
function factsOf({ name, method, crc, size, packed }: Entry): Buffer {
  const facts = Buffer.alloc(26);
  [VERSION, UTF_8, method, TIME, DAY].forEach((value, index) => facts.writeUInt16LE(value, 2 * index));
  [crc, packed, size].forEach((value, index) => facts.writeUInt32LE(value, 10 + 4 * index));
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

/** In front of the data. */
const headOf = (entry: Entry): readonly Buffer[] => [signature(3), factsOf(entry), entry.name];

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

/** Bytes that are compressed at a time. */
const STEP = 65_536;

interface Packed extends Omit<Entry, 'name'> {
  readonly data: readonly Uint8Array[];
}

function deflated(file: Uint8Array): Packed {
  const data = deflateSync(file);
  return { method: DEFLATED, crc: crc32(file), size: file.length, packed: data.length, data: [data] };
}

/** Some of it at a time. */
function deflatedInSteps(pieces: Iterable<Uint8Array>): Packed {
  const data: Uint8Array[] = [];
  const deflate = new Deflate((part) => data.push(part));
  let [crc, size] = [0, 0];
  for (const piece of pieces) {
    crc = crc32(piece, crc);
    size += piece.length;
    for (let at = 0; at < piece.length; at += STEP) deflate.push(piece.subarray(at, at + STEP));
  }
  deflate.push(new Uint8Array(0), true);
  return { method: DEFLATED, crc, size, packed: lengthOf(data), data };
}

function stored(pieces: Iterable<Uint8Array>): Packed {
  const data = [...pieces];
  const size = lengthOf(data);
  const crc = data.reduce((sum, piece) => crc32(piece, sum), 0);
  return { method: STORED, crc, size, packed: size, data };
}

function packedAs(isPacked: boolean, content: FileContent): Packed {
  if (isPacked) return stored(content instanceof Uint8Array ? [content] : content);
  return content instanceof Uint8Array ? deflated(content) : deflatedInSteps(content);
}

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);

/** Where an archive is while it is made: takes what comes next. */
export interface ArchiveRoom {
  append(part: Uint8Array): void;
}

/** One in which what came before can be written over. */
export interface OpenRoom extends ArchiveRoom {
  rewrite(at: number, part: Uint8Array): void;
}

/** A file as a whole, or in the pieces that it consists of. */
export type FileContent = Uint8Array | Iterable<Uint8Array>;

/**
 * Files as one archive; each is compressed when it comes, so the whole is never there uncompressed. Same files, same
 * bytes.
 */
export class SteadyZip<Room extends ArchiveRoom = ArchiveRoom> {
  private readonly list: Buffer[] = [];
  private entries = 0;
  private size = 0;

  constructor(protected readonly room: Room) {}

  add(name: string, content: FileContent): void {
    const { data, ...packed } = packedAs(PACKED.test(name), content);
    const entry = { name: Buffer.from(name), ...packed };
    this.enlist(entry, this.size);
    for (const part of [...headOf(entry), ...data]) this.append(part);
  }

  addAll(files: ArchiveFiles): void {
    for (const [name, content] of Object.entries(files)) this.add(name, content);
  }

  /** The list; after this nothing comes any more. */
  end(): void {
    const { entries, list, size } = this;
    if (entries > MOST_ENTRIES) throw new Error(`${String(entries)} files are too many for ZIP`);
    for (const part of [...list, endOf(entries, lengthOf(list), size)]) this.append(part);
  }

  protected enlist(entry: Entry, at: number): void {
    this.list.push(...listed(entry, at));
    this.entries += 1;
  }

  /** @returns the byte at which it begins */
  protected append(part: Uint8Array): number {
    const at = this.size;
    this.room.append(part);
    this.size += part.length;
    return at;
  }
}

/** One that also takes archives while they are made. */
export class NestingZip extends SteadyZip<OpenRoom> {
  /** As it is; how large it became comes in front of it afterwards. */
  async addMade(name: string, make: (room: ArchiveRoom) => Promise<void>): Promise<void> {
    let [crc, size] = [0, 0];
    const entry = (): Entry => ({ name: Buffer.from(name), method: STORED, crc, size, packed: size });
    const at = this.append(Buffer.concat(headOf(entry())));
    await make({
      append: (part) => {
        crc = crc32(part, crc);
        size += part.length;
        this.append(part);
      },
    });
    this.room.rewrite(at, Buffer.concat(headOf(entry())));
    this.enlist(entry(), at);
  }
}

const CREATED = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/** What becomes of a part that is XML. */
export type ChangedPart = (name: string, xml: string) => string | Iterable<Uint8Array>;

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
  const files: Record<string, FileContent> = {};
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
