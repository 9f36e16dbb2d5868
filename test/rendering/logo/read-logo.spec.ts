import { deflateSync } from 'node:zlib';
import { isKeptLogo, readLogo } from '../../../src/rendering/index.js';
import { aLogo, chunk, JPEG, png } from '../../support/pictures.js';

const bytesOf = (logo: ReturnType<typeof readLogo>): Buffer => {
  if (typeof logo === 'string') throw new Error(logo);
  return Buffer.from(logo.bytes, 'base64');
};
const problemOf = (file: Uint8Array): unknown => {
  const logo = readLogo(file);
  return typeof logo === 'string' ? logo : 'none';
};
/** The same file with these bytes in place of those at this place. */
function patched(file: Buffer, at: number, bytes: readonly number[]): Buffer {
  const copy = Buffer.from(file);
  copy.set(bytes, at);
  return copy;
}
/** Four colours. */
const PALETTE = chunk('PLTE', new Uint8Array(12));
const PAGE = Buffer.from('<html><script>alert(1)</script></html>');
/** A JPEG with another part before its first table. */
function withPart(marker: number, ...pieces: readonly Buffer[]): Buffer {
  const body = Buffer.concat(pieces);
  const at = JPEG.indexOf(Buffer.from([0xff, 0xdb]));
  const head = Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]);
  return Buffer.concat([JPEG.subarray(0, at), head, body, JPEG.subarray(at)]);
}
const frameAt = JPEG.indexOf(Buffer.from([0xff, 0xc0]));
const scanAt = JPEG.indexOf(Buffer.from([0xff, 0xda]));

describe('a logo', () => {
  it.each([
    ['grey', png()],
    ['colours', png({ colour: 2 })],
    ['colours of sixteen bits that let through', png({ colour: 6, depth: 16 })],
    ['black and white, not a whole byte wide', png({ width: 101, depth: 1 })],
    ['a palette', png({ colour: 3, depth: 2, between: [PALETTE] })],
    [
      'a palette that lets through, said before it',
      png({ colour: 3, depth: 2, between: [chunk('tRNS', new Uint8Array(4)), PALETTE] }),
    ],
    ['a colour that is not seen', png({ colour: 2, between: [chunk('tRNS', new Uint8Array(6))] })],
    // By hand: seven passes of 1, 1, 1, 2, 2, 4 and 4 lines with 14, 14, 27, 27, 53, 53 and 105 bytes.
    ['interlaced', png({ width: 104, height: 8, interlace: 1, pixels: deflateSync(Buffer.alloc(847)) })],
  ])('is a PNG with %s', (_, file) => {
    expect(readLogo(file)).toMatchObject({ type: 'image/png' });
  });

  it('is a JPEG, without what somebody wrote in it', () => {
    expect(JPEG.toString('latin1')).toContain('secret place');
    const logo = readLogo(JPEG);
    expect(logo).toMatchObject({ type: 'image/jpeg', width: 120, height: 40 });
    const kept = bytesOf(logo);
    expect(kept.toString('latin1')).not.toContain('secret place');
    expect(kept.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  });

  it('holds nothing but the picture, whatever was put in or behind it', () => {
    const note = chunk('tEXt', Buffer.from('Place\0<script>alert(1)</script>'));
    const packed = deflateSync(Buffer.alloc(201 * 80));
    const behind = Buffer.from('PK\x03\x04 and a whole archive');
    const file = Buffer.concat([
      png({ between: [note], pixels: Buffer.concat([packed, behind]) }),
      Buffer.from('<html><script>alert(1)</script>'),
    ]);
    expect(bytesOf(readLogo(file))).toEqual(png({ pixels: packed }));
    expect(bytesOf(readLogo(Buffer.concat([JPEG, behind])))).toEqual(bytesOf(readLogo(JPEG)));
  });

  it('has no preview, no second head and no other facts of a camera', () => {
    const plain = bytesOf(readLogo(JPEG));
    const head = Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x03\x04', 'latin1');
    expect(bytesOf(readLogo(withPart(0xe0, head, PAGE)))).toEqual(plain);
    expect(bytesOf(readLogo(withPart(0xe0, Buffer.from('JFXX\0'), PAGE)))).toEqual(plain);
    expect(bytesOf(readLogo(withPart(0xee, Buffer.from('Adobe\0'), PAGE)))).toEqual(plain);
    // The same preview in the first head: its size is made nothing.
    const preview = patched(JPEG, JPEG.indexOf('JFIF') + 12, [1, 1]);
    expect(bytesOf(readLogo(preview))).toEqual(plain);
    const adobe = Buffer.from('Adobe\0\x64\0\0\0\0\x01', 'latin1');
    expect(bytesOf(readLogo(withPart(0xee, adobe))).length).toBe(plain.length + 16);
  });

  it('leaves out what a palette would be for colours that need none, and puts one first', () => {
    const colours = png({ colour: 2, between: [chunk('PLTE', PAGE.subarray(0, 36))] });
    expect(bytesOf(readLogo(colours))).toEqual(png({ colour: 2 }));
    const seenThrough = chunk('tRNS', new Uint8Array(3));
    const turned = png({ colour: 3, depth: 2, between: [seenThrough, PALETTE] });
    expect(bytesOf(readLogo(turned))).toEqual(png({ colour: 3, depth: 2, between: [PALETTE, seenThrough] }));
  });

  it('is read again as itself', () => {
    expect(isKeptLogo(aLogo('Polderzeker'))).toBe(true);
    expect(isKeptLogo({ ...aLogo(), width: 100 })).toBe(false);
    expect(isKeptLogo({ ...aLogo(), type: 'image/jpeg' })).toBe(false);
    expect(isKeptLogo({ ...aLogo(), bytes: `${aLogo().bytes}"><script>` })).toBe(false);
    expect(isKeptLogo({ ...aLogo(), bytes: Buffer.from('<svg/>').toString('base64') })).toBe(false);
  });
});

describe('no logo', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'foreign'],
    ['a drawing with a script', Buffer.from('<svg><script>alert(1)</script></svg>'), 'foreign'],
    ['a GIF', Buffer.from('GIF89a'), 'foreign'],
    ['a WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 '), 'foreign'],
    ['a page that begins as none', Buffer.concat([Buffer.from(' '), png()]), 'foreign'],
    ['too heavy', Buffer.concat([png(), Buffer.alloc(300_000)]), 'too-heavy'],
    ['too small', png({ width: 99, height: 80 }), 'too-small'],
    ['too wide', png({ width: 4_001, height: 10 }), 'too-large'],
    ['too many pixels', png({ width: 2_001, height: 2_000, depth: 1 }), 'too-large'],
    [
      'a bomb: 4 billion pixels',
      png({ width: 65_535, height: 65_535, pixels: deflateSync('') }),
      'too-large',
    ],
    // 40 megabytes of nothing in 40 kB, in a picture that says it has 16,000 pixels.
    ['a bomb behind a small head', png({ pixels: deflateSync(Buffer.alloc(40_000_000)) }), 'broken'],
    ['fewer pixels than it says', png({ pixels: deflateSync(Buffer.alloc(100)) }), 'broken'],
    ['cut off in its pixels', png().subarray(0, -20), 'broken'],
    ['cut off before its end', png().subarray(0, -12), 'broken'],
    ['a damaged byte', patched(png(), 45, [0xee]), 'broken'],
    ['an unknown filter', png({ pixels: deflateSync(Buffer.alloc(201 * 80, 5)) }), 'broken'],
    ['no palette', png({ colour: 3 }), 'broken'],
    ['a palette with grey', png({ between: [chunk('PLTE', new Uint8Array(3))] }), 'broken'],
    [
      'two palettes',
      png({ colour: 3, between: [1, 2].map(() => chunk('PLTE', new Uint8Array(3))) }),
      'broken',
    ],
    ['impossible colours', png({ colour: 2, depth: 4 }), 'broken'],
    ['no width', png({ width: 0 }), 'broken'],
    [
      'a part that nobody knows and everybody needs',
      png({ between: [chunk('ABCD', new Uint8Array(3))] }),
      'broken',
    ],
    ['a page as what grey lets through', png({ between: [chunk('tRNS', PAGE)] }), 'broken'],
    ['a page as what colours let through', png({ colour: 2, between: [chunk('tRNS', PAGE)] }), 'broken'],
    [
      'a page behind what a palette lets through',
      png({ colour: 3, depth: 2, between: [PALETTE, chunk('tRNS', new Uint8Array(5))] }),
      'broken',
    ],
    [
      'colours that let through twice',
      png({ colour: 6, between: [chunk('tRNS', Buffer.alloc(2))] }),
      'broken',
    ],
    ['a page as tables', withPart(0xdb, PAGE), 'broken'],
    ['a page behind a table', withPart(0xdb, Buffer.alloc(65, 0), PAGE), 'broken'],
    ['a page behind a code', withPart(0xc4, Buffer.alloc(17), PAGE), 'broken'],
    ['a page as an interval', withPart(0xdd, PAGE), 'broken'],
    ['a JPEG that is cut off', JPEG.subarray(0, -2), 'broken'],
    ['a JPEG that is cut off in a table', JPEG.subarray(0, scanAt - 3), 'broken'],
    ['a JPEG without pixels', Buffer.concat([JPEG.subarray(0, scanAt), Buffer.from([0xff, 0xd9])]), 'broken'],
    ['a JPEG with other arithmetic', patched(JPEG, frameAt + 1, [0xc9]), 'broken'],
    ['a JPEG of 65,535 lines', patched(JPEG, frameAt + 5, [0xff, 0xff]), 'too-large'],
    ['a JPEG without an end to its scans', manyScans(100), 'broken'],
    ['only the begin of a JPEG', Buffer.from([0xff, 0xd8, 0xff]), 'broken'],
  ])('is %s', (_, file, problem) => {
    expect(problemOf(file)).toBe(problem);
  });
});

function manyScans(count: number): Buffer {
  const [head, scan] = [JPEG.subarray(0, scanAt), JPEG.subarray(scanAt, -2)];
  return Buffer.concat([head, ...Array.from({ length: count }, () => scan), JPEG.subarray(-2)]);
}
