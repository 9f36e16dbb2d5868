import { unzipSync } from 'fflate';
import { steadyZip } from '../../../src/rendering/zip/steady-zip.js';

/** Bit 3 of a head: the sizes come after the data. Readers of a stream refuse that of what is stored as it is. */
const SIZES_LATER = 0x08;

it('says the size of each file in front of it, compressed or not', () => {
  const files = { 'een.xml': Buffer.from('<x/>'.repeat(100)), 'twee.png': Buffer.from('beeld') };
  const bytes = Buffer.from(steadyZip(files));
  const heads: { readonly flags: number; readonly size: number }[] = [];
  for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4))
    heads.push({ flags: bytes.readUInt16LE(at + 6), size: bytes.readUInt32LE(at + 22) });
  expect(heads.map(({ size }) => size)).toEqual([400, 5]);
  expect(heads.filter(({ flags }) => (flags & SIZES_LATER) !== 0)).toEqual([]);
  expect(unzipSync(bytes)).toEqual({
    'een.xml': new Uint8Array(files['een.xml']),
    'twee.png': new Uint8Array(files['twee.png']),
  });
});

it('holds a file that comes in pieces as if it came as a whole', () => {
  const pieces = ['<a>', '\u00e9'.repeat(70_000), '', '</a>'].map((text) => Buffer.from(text));
  const whole = steadyZip({ 'een.xml': Buffer.concat(pieces), 'twee.png': Buffer.concat(pieces) });
  const inPieces = steadyZip({ 'een.xml': pieces, 'twee.png': pieces });
  const [one, other] = [unzipSync(whole), unzipSync(inPieces)];
  expect(Buffer.compare(Buffer.from(one['een.xml'] ?? []), Buffer.concat(pieces))).toBe(0);
  expect(other).toEqual(one);
});
