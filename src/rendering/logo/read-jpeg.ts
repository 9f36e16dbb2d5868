import { sizeProblem, type LogoProblem, type Picture } from './logo.js';

/** ITU-T T.81 (1992), annex B. */
const START = Buffer.from([0xff, 0xd8, 0xff]);
const END = 0xd9;
const SCAN = 0xda;
/** Baseline, extended and progressive: what every program reads. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const OTHER_FRAMES: ReadonlySet<number> = new Set([
  0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);
const HUFFMAN = 0xc4;
const QUANTISATION = 0xdb;
const RESTARTS = 0xdd;
/** What kind of colours it has, and how large its dots are: JFIF 1.02 and Adobe's technical note 5116. */
const JFIF = 0xe0;
const ADOBE = 0xee;
/** A progressive picture has some ten; with thousands a small file keeps a reader busy for minutes. */
const MOST_SCANS = 64;

interface Part {
  readonly marker: number;
  /** With its marker, and the packed pixels behind a scan. */
  readonly bytes: Buffer;
}

export function isJpeg(bytes: Uint8Array): boolean {
  return START.equals(bytes.subarray(0, START.length));
}

/** A picture that goes on to its end, without anything else that was in the file: no remarks, no place and time. */
export function readJpeg(given: Uint8Array): Picture | LogoProblem {
  const parts = partsOf(Buffer.from(given));
  const frames = parts?.filter(({ marker }) => FRAMES.has(marker)) ?? [];
  const size = frames[0] && sizeOf(frames[0].bytes);
  if (!parts || !size || frames.length > 1) return 'broken';
  const problem = sizeProblem(size.width, size.height);
  if (problem) return problem;
  const has = (wanted: number): number => parts.filter(({ marker }) => marker === wanted).length;
  const [scans, huffman, quantisation] = [has(SCAN), has(HUFFMAN), has(QUANTISATION)];
  if (scans === 0 || scans > MOST_SCANS || huffman === 0 || quantisation === 0) return 'broken';
  const bytes = Buffer.concat([
    START.subarray(0, 2),
    ...parts.map((part) => part.bytes),
    Buffer.from([0xff, END]),
  ]);
  return { ...size, bytes };
}

/** What draws the picture; undefined when it stops before its end, or is of a kind that not everybody reads. */
function partsOf(file: Buffer): readonly Part[] | undefined {
  const parts: Part[] = [];
  let at = 2;
  while (at + 4 <= file.length || file[at + 1] === END) {
    if (file[at] !== 0xff) return undefined;
    const marker = file[at + 1] ?? 0;
    if (marker === END) return parts;
    // Bytes that only fill up.
    if (marker === 0xff) at += 1;
    else {
      const end = endOf(file, at, marker);
      if (end === undefined || OTHER_FRAMES.has(marker)) return undefined;
      const bytes = keptOf(marker, file.subarray(at, end));
      if (!bytes) return undefined;
      const isSecond = (marker === JFIF || marker === ADOBE) && parts.some((part) => part.marker === marker);
      if (bytes.length > 0 && !isSecond) parts.push({ marker, bytes });
      at = end;
    }
  }
  return undefined;
}

const NOTHING = Buffer.alloc(0);

/** What of a part draws the picture; undefined when there is more or less in it than can be. */
function keptOf(marker: number, bytes: Buffer): Buffer | undefined {
  const length = bytes.readUInt16BE(2);
  const body = bytes.subarray(4);
  const when = (isWhole: boolean): Buffer | undefined => (isWhole ? bytes : undefined);
  if (FRAMES.has(marker)) return when(length === 8 + 3 * (bytes[9] ?? 0));
  switch (marker) {
    case SCAN:
      return when(length === 6 + 2 * (body[0] ?? 0));
    case HUFFMAN:
      return when(isSeries(body, huffmanLength));
    case QUANTISATION:
      return when(isSeries(body, quantisationLength));
    case RESTARTS:
      return when(length === 4);
    case JFIF:
      return withoutPreview(bytes);
    case ADOBE:
      return bytes.length === 16 && body.toString('latin1', 0, 5) === 'Adobe' ? bytes : NOTHING;
    default:
      return NOTHING;
  }
}

/** Name, version and the size of dots; a small picture of the picture may stand behind those. */
function withoutPreview(bytes: Buffer): Buffer {
  if (bytes.length < 18 || bytes.toString('latin1', 4, 9) !== 'JFIF\0') return NOTHING;
  return Buffer.concat([Buffer.from([0xff, JFIF, 0, 16]), bytes.subarray(4, 16), Buffer.alloc(2)]);
}

/** Tables behind each other, of one of two kinds and with one of four numbers, and nothing else. */
function isSeries(body: Buffer, lengthOf: (table: Buffer) => number): boolean {
  let at = 0;
  while (at < body.length) {
    const table = body.subarray(at);
    if (((table[0] ?? 0) & ~0x13) !== 0) return false;
    at += lengthOf(table);
  }
  return at === body.length && at > 0;
}

/** How many codes there are of each length, and which value each has. */
function huffmanLength(table: Buffer): number {
  return 17 + table.subarray(1, 17).reduce((sum, count) => sum + count, 0);
}

/** Sixty-four values of one byte or two. */
function quantisationLength(table: Buffer): number {
  return (table[0] ?? 0) < 0x10 ? 65 : 129;
}

function endOf(file: Buffer, at: number, marker: number): number | undefined {
  const end = at + 2 + file.readUInt16BE(at + 2);
  if (end < at + 4 || end > file.length) return undefined;
  return marker === SCAN ? endOfPixels(file, end) : end;
}

/** Packed pixels go on to the next marker that is neither a restart nor a pixel that looks like one. */
function endOfPixels(file: Buffer, from: number): number | undefined {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1];
    if (next === undefined) return undefined;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return undefined;
}

/** Height, width and colours of a frame: of one, three or four kinds, with eight bits each. */
function sizeOf(frame: Buffer): { readonly width: number; readonly height: number } | undefined {
  if (frame.length < 10) return undefined;
  const [height, width] = [frame.readUInt16BE(5), frame.readUInt16BE(7)];
  const known = frame[4] === 8 && [1, 3, 4].includes(frame[9] ?? 0);
  return known && width > 0 && height > 0 ? { width, height } : undefined;
}
