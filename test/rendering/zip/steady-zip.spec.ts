import { unzipSync } from 'fflate';
import { ScratchFile } from '../../../src/rendering/zip/scratch-file.js';
import { NestingZip, SteadyZip } from '../../../src/rendering/zip/steady-zip.js';
import { zipped } from '../../support/zipped.js';

/** Bit 3 of a head: the sizes come after the data. Readers of a stream refuse that of what is stored as it is. */
const SIZES_LATER = 0x08;

it('says the size of each file in front of it, compressed or not', async () => {
  const files = { 'een.xml': Buffer.from('<x/>'.repeat(100)), 'twee.png': Buffer.from('beeld') };
  const bytes = Buffer.from(await zipped((zip) => zip.addAll(files)));
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

it('holds a file that comes in pieces as if it came as a whole', async () => {
  const pieces = ['<a>', '\u00e9'.repeat(70_000), '', '</a>'].map((text) => Buffer.from(text));
  const joined = Buffer.concat(pieces);
  const whole = await zipped((zip) => zip.addAll({ 'een.xml': joined, 'twee.png': joined }));
  const inPieces = await zipped((zip) => zip.addAll({ 'een.xml': pieces, 'twee.png': pieces }));
  const [one, other] = [unzipSync(whole), unzipSync(inPieces)];
  expect(Buffer.compare(Buffer.from(one['een.xml'] ?? []), Buffer.concat(pieces))).toBe(0);
  expect(other).toEqual(one);
});

it('holds an archive that was made inside it as if it came as a whole', async () => {
  const fill = (zip: SteadyZip): void =>
    zip.addAll({ 'een.xml': Buffer.from('<x/>'.repeat(100)), 'b.png': Buffer.from('b') });
  const room = new ScratchFile();
  const zip = new NestingZip(room);
  zip.add('eerst.xml', Buffer.from('<eerst/>'));
  await zip.addMade('deel.docx', async (inside) => {
    const inner = new SteadyZip(inside);
    await Promise.resolve();
    fill(inner);
    inner.end();
  });
  zip.add('laatst.xml', Buffer.from('<laatst/>'));
  zip.end();
  const part = await zipped(fill);
  const whole = await zipped((one) =>
    one.addAll({
      'eerst.xml': Buffer.from('<eerst/>'),
      'deel.docx': part,
      'laatst.xml': Buffer.from('<laatst/>'),
    }),
  );
  expect(Buffer.compare(room.bytes(), whole)).toBe(0);
  room.close();
});
