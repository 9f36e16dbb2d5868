import { crc32, inflateSync } from 'node:zlib';
import { sizeProblem, type LogoProblem, type Picture } from './logo.js';

/** PNG, third edition (W3C, 2025), sections 5, 7.2, 8 and 11. */
const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Length, name and checksum. */
const AROUND = 12;
/** Chunks that draw the picture. */
const DRAWING: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** Bits per sample that go with a kind of colour, and how many samples make a pixel. */
const COLOURS: ReadonlyMap<
  number,
  { readonly depths: readonly number[]; readonly samples: number; readonly unseen?: number }
> = new Map([
  [0, { depths: [1, 2, 4, 8, 16], samples: 1, unseen: 2 }],
  [2, { depths: [8, 16], samples: 3, unseen: 6 }],
  [3, { depths: [1, 2, 4, 8], samples: 1 }],
  [4, { depths: [8, 16], samples: 2 }],
  [6, { depths: [8, 16], samples: 4 }],
]);
/** Where each pass of an interlaced picture begins, and its steps: across, down. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const FILTERS = 5;

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  /** Bytes that say which of its colours is not seen; undefined where pixels say that themselves, or a palette does. */
  readonly unseen: number | undefined;
  readonly palette: 'needed' | 'allowed' | 'refused';
  readonly interlaced: boolean;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/** A picture that can be unpacked to its last pixel, written anew without anything else that was in the file. */
export function readPng(bytes: Uint8Array): Picture | LogoProblem {
  const chunks = chunksOf(Buffer.from(bytes));
  const header = chunks && headerOf(chunks[0]);
  if (!chunks || !header) return 'broken';
  const { width, height } = header;
  const problem = sizeProblem(width, height);
  if (problem) return problem;
  const pixels = pixelsOf(chunks, header);
  if (!pixels || !hasItsPalette(chunks, header) || !letsThroughAsItMay(chunks, header)) return 'broken';
  const named = (wanted: string) => chunks.filter(({ name }) => name === wanted);
  // The palette of a picture in full colours is a hint to old screens.
  const palette = header.palette === 'needed' ? named('PLTE') : [];
  const all = [
    chunks[0],
    ...palette,
    ...named('tRNS'),
    { name: 'IDAT', data: pixels },
    { name: 'IEND', data: Buffer.alloc(0) },
  ];
  const parts = all.flatMap((chunk) => (chunk ? [written(chunk)] : []));
  return { width, height, bytes: Buffer.concat([SIGNATURE, ...parts]) };
}

/** Up to the end of the picture; undefined when a chunk is cut off, was damaged, or is one that nobody may pass over. */
function chunksOf(file: Buffer): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + AROUND <= file.length;) {
    const length = file.readUInt32BE(at);
    const end = at + AROUND + length;
    if (end > file.length) return undefined;
    const name = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return undefined;
    if (DRAWING.has(name)) chunks.push({ name, data: file.subarray(at + 8, end - 4) });
    else if (/^[A-Z]/.test(name)) return undefined;
    if (name === 'IEND') return chunks;
    at = end;
  }
  return undefined;
}

function headerOf(chunk: Chunk | undefined): Header | undefined {
  if (chunk?.name !== 'IHDR' || chunk.data.length !== 13) return undefined;
  const { data } = chunk;
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [depth = 0, colour = 0, packing, filter, interlace = 0] = data.subarray(8);
  const kind = COLOURS.get(colour);
  const known = packing === 0 && filter === 0 && interlace <= 1 && (kind?.depths.includes(depth) ?? false);
  if (!known || !kind || width === 0 || height === 0) return undefined;
  const palette = colour === 3 ? 'needed' : colour % 4 === 0 ? 'refused' : 'allowed';
  const { samples, unseen } = kind;
  return { width, height, bitsPerPixel: samples * depth, unseen, palette, interlaced: interlace === 1 };
}

/** Bytes of one line with the filter before it, and how many lines there are; for each pass. */
function linesOf({
  width,
  height,
  bitsPerPixel,
  interlaced,
}: Header): readonly (readonly [number, number])[] {
  const passes = interlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes.flatMap(([left, top, across, down]): (readonly [number, number])[] => {
    const [columns, rows] = [Math.ceil((width - left) / across), Math.ceil((height - top) / down)];
    return columns > 0 && rows > 0 ? [[1 + Math.ceil((columns * bitsPerPixel) / 8), rows]] : [];
  });
}

/** The packed pixels without what stands behind them; undefined when they do not fill the picture exactly. */
function pixelsOf(chunks: readonly Chunk[], header: Header): Buffer | undefined {
  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  const lines = linesOf(header);
  const size = lines.reduce((sum, [length, count]) => sum + length * count, 0);
  try {
    // However much is packed into a small file, no more is unpacked than the picture may have.
    const { buffer, engine } = inflateSync(packed, { maxOutputLength: size, info: true }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    return buffer.length === size && filtersAreKnown(buffer, lines)
      ? packed.subarray(0, engine.bytesWritten)
      : undefined;
  } catch {
    return undefined;
  }
}

function filtersAreKnown(pixels: Buffer, lines: readonly (readonly [number, number])[]): boolean {
  let at = 0;
  for (const [length, count] of lines)
    for (let line = 0; line < count; line += 1, at += length)
      if ((pixels[at] ?? FILTERS) >= FILTERS) return false;
  return true;
}

function hasItsPalette(chunks: readonly Chunk[], { palette }: Header): boolean {
  const names = chunks.map(({ name }) => name);
  const palettes = chunks.filter(({ name }) => name === 'PLTE');
  const [own] = palettes;
  if (palettes.length > 1 || names.filter((name) => name === 'tRNS').length > 1) return false;
  if (!own) return palette !== 'needed';
  const { length } = own.data;
  return palette !== 'refused' && length > 0 && length % 3 === 0 && length <= 768;
}

/** How far colours are seen through: at most as many as the palette has, or which one is not seen at all. */
function letsThroughAsItMay(chunks: readonly Chunk[], { palette, unseen }: Header): boolean {
  const lengthOf = (wanted: string) => chunks.find(({ name }) => name === wanted)?.data.length;
  const length = lengthOf('tRNS');
  if (length === undefined) return true;
  return palette === 'needed' ? length > 0 && length <= (lengthOf('PLTE') ?? 0) / 3 : length === unseen;
}

function written({ name, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}
