import { crc32, deflateSync } from 'node:zlib';
import { readLogo, type Logo } from '../../src/rendering/index.js';

/** Pictures made byte by byte, so that a test can say exactly what is wrong with one. */

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

export function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

export interface PngWish {
  readonly width?: number;
  readonly height?: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey and alpha, 6 colour and alpha. */
  readonly colour?: number;
  readonly depth?: number;
  readonly interlace?: number;
  /** The packed pixels; white ones that fit when left out. */
  readonly pixels?: Uint8Array;
  /** Between the head and the pixels. */
  readonly between?: readonly Uint8Array[];
}

function pngHead({ width = 200, height = 80, colour = 0, depth = 8, interlace = 0 }: PngWish): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, interlace], 8);
  return chunk('IHDR', head);
}

const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function png(wish: PngWish = {}): Buffer {
  const { width = 200, height = 80, colour = 0, depth = 8, pixels, between = [] } = wish;
  const line = 1 + Math.ceil((width * (SAMPLES[colour] ?? 1) * depth) / 8);
  return Buffer.concat([
    SIGNATURE,
    pngHead(wish),
    ...between,
    chunk('IDAT', pixels ?? deflateSync(Buffer.alloc(line * height))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** 120 by 40 grey pixels, made by a browser, with a remark put in. */
export const JPEG = Buffer.from(
  [
    '/9j//gAOc2VjcmV0IHBsYWNl/+AAEEpGSUYAAQEAAAEAAQAA/+IB2ElDQ19QUk9GSUxFAAEBAAAByAAAAAAEMAAAbW50clJH',
    'QiBYWVogB+AAAQABAAAAAAAAYWNzcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAPbWAAEAAAAA0y0AAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJZGVzYwAAAPAAAAAkclhZWgAAARQAAAAUZ1hZWgAA',
    'ASgAAAAUYlhZWgAAATwAAAAUd3RwdAAAAVAAAAAUclRSQwAAAWQAAAAoZ1RSQwAAAWQAAAAoYlRSQwAAAWQAAAAoY3BydAAA',
    'AYwAAAA8bWx1YwAAAAAAAAABAAAADGVuVVMAAAAIAAAAHABzAFIARwBCWFlaIAAAAAAAAG+iAAA49QAAA5BYWVogAAAAAAAA',
    'YpkAALeFAAAY2lhZWiAAAAAAAAAkoAAAD4QAALbPWFlaIAAAAAAAAPbWAAEAAAAA0y1wYXJhAAAAAAAEAAAAAmZmAADypwAA',
    'DVkAABPQAAAKWwAAAAAAAAAAbWx1YwAAAAAAAAABAAAADGVuVVMAAAAgAAAAHABHAG8AbwBnAGwAZQAgAEkAbgBjAC4AIAAy',
    'ADAAMQA2/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXYW1hpCeo6utq2eAvMm6pseZ',
    'qKuk/9sAQwEcHh4oIyhOKytOpG5dbqSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk',
    '/8AAEQgAKAB4AwEiAAIRAQMRAf/EABcAAQEBAQAAAAAAAAAAAAAAAAAEBQb/xAAjEAEAAQIFBAMAAAAAAAAAAAAAAQMEERVT',
    'otECBRJBNYGx/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ANcGL3C/',
    'uaN5Up06nj0xhhHjE+oBtDnc0vNbbHBml5rbY4B0Q53NLzW2xwZpea22OAdEJu31eutZ06lSfLqnHGcMPcqQAAAAAAAAHO92',
    '+Rq/X5DomL3Cwua15UqU6fl0zhhPlEeoBlizK7zR3RyZXeaO6OQRizK7zR3RyZXeaO6OQa3afjqX3+ysTdvpddGzp06kePVG',
    'OMY4+5UgAAAAAAAAAAAAAAAAAAAAAAAA/9k=',
  ].join(''),
  'base64',
);

export function aLogo(text?: string): Logo {
  const logo = readLogo(png(), text);
  if (typeof logo === 'string') throw new Error(logo);
  return logo;
}
