import { unzipSync } from 'fflate';
import type { PlanContent } from '../../../src/rendering/index.js';
import { writePlan } from '../../../src/rendering/exports.js';
import { readExample } from '../../support/examples.js';
import { aLogo, JPEG } from '../../support/pictures.js';
import { sequencedContent } from '../../support/plan-contents.js';

const plain = sequencedContent(readExample('polderzeker'));
const logo = aLogo('<Het "teken"> & vis');
const content: PlanContent = { ...plain, logo };

async function parts(format: 'docx' | 'pptx', of: PlanContent = content) {
  const written = await writePlan(of, format, 'nl');
  if (!written.ok) throw new Error(written.problem);
  return { bytes: written.bytes, files: unzipSync(written.bytes) };
}

const textOf = (files: Readonly<Record<string, Uint8Array>>, name: string): string =>
  new TextDecoder().decode(files[name]);

test.each([
  ['docx', 'word/document.xml', 'word/media'],
  ['pptx', 'ppt/slides/slide1.xml', 'ppt/media'],
] as const)(
  'the logo stands in the %s with its text, and in no other shape',
  async (format, name, folder) => {
    const { files, bytes } = await parts(format);
    const pictures = Object.entries(files).filter(
      ([path, file]) => path.startsWith(folder) && Buffer.from(file).toString('base64') === logo.bytes,
    );
    expect(pictures).toHaveLength(1);
    const xml = textOf(files, name);
    expect(xml).toContain('&lt;Het &quot;teken&quot;&gt; &amp; vis');
    // 200 by 80 pixels, as large as fits; in the units of the format, 914,400 to the inch.
    const [, width, height] = /<a:blip[\s\S]*?<a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(xml) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(2.5, 3);
    expect(Buffer.compare((await parts(format)).bytes, bytes)).toBe(0);
  },
);

test('a JPEG does so too', async () => {
  const logo = { type: 'image/jpeg', width: 120, height: 40, bytes: JPEG.toString('base64') } as const;
  const { files } = await parts('pptx', { ...plain, logo });
  expect(Object.keys(files).some((path) => /media\/.*\.jpe?g$/.test(path))).toBe(true);
});
