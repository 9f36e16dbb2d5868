import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScratchFile, TooLarge } from '../../../src/rendering/zip/scratch-file.js';

describe('a file for a while', () => {
  const before = process.env['TMPDIR'];
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kikkerplan-scratch-spec-'));
    process.env['TMPDIR'] = folder;
  });

  afterEach(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true });
  });

  it('gives back each part, and all of them', () => {
    const file = new ScratchFile();
    const [one, two] = ['een', 'twee'].map((text) => file.append(Buffer.from(text)));
    expect([two, one].map((place) => place && Buffer.from(file.read(place)).toString())).toEqual([
      'twee',
      'een',
    ]);
    // Reading in between does not move the place where the next part comes.
    file.append(Buffer.from('drie'));
    expect(Buffer.from(file.bytes()).toString()).toBe('eentweedrie');
    file.close();
  });

  it('is read in pieces, also where something was written over', () => {
    const file = new ScratchFile();
    const parts = ['een', 'x'.repeat(1_100_000), 'twee'].map((text) => Buffer.from(text));
    for (const part of parts) file.append(part);
    file.rewrite(1, Buffer.from('EN'));
    const pieces = [...file.pieces()];
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).toString()).toBe(`eEN${'x'.repeat(1_100_000)}twee`);
    expect(() => file.rewrite(1_100_005, Buffer.from('twee'))).toThrow('nothing yet');
    file.close();
  });

  it('has no name on the disk while it is in use', () => {
    const file = new ScratchFile();
    file.append(Buffer.from('vertrouwelijk'));
    expect(readdirSync(folder)).toEqual([]);
    file.close();
  });

  it('takes no more than it may', () => {
    const file = new ScratchFile(6);
    file.append(Buffer.from('precies'.slice(1)));
    expect(() => file.append(Buffer.from('!'))).toThrow(TooLarge);
    file.close();
  });
});
