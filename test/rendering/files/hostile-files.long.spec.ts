import { unzipSync } from 'fflate';
import type { PlanningCase } from '../../../src/planning/index.js';
import { PLAN_FORMATS, type PlanFormat } from '../../../src/rendering/index.js';
import { writePlan } from '../../../src/rendering/exports.js';
import { everywhere, HOSTILE } from '../../support/hostile-texts.js';
import { PLAN_META } from '../../support/plan-contents.js';
import { readXml } from '../../support/read-xml.js';

/** Every hostile text in one, so that each format has to be made three times and not sixty. */
const SHORT = HOSTILE.filter(([, typed]) => typed.length < 1_000);
const TOGETHER = SHORT.map(([, typed]) => typed).join(' | ');
const LONG = 'woord '.repeat(1_700).trim();
const FORMULA = '=HYPERLINK("http://example.com";"klik")';

const FORMATS = PLAN_FORMATS.filter((format) => format !== 'zip' && format !== 'pdf');

function decoded(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The file as texts: the parts of an archive, each read with a real parser where it is XML. */
function partsOf(format: PlanFormat, bytes: Uint8Array): readonly string[] {
  if (!['docx', 'pptx', 'xlsx', 'csv', 'svg'].includes(format)) return [decoded(bytes)];
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    if (/\.(xml|rels|svg)$/.test(name)) {
      const { text, attributes } = readXml(decoded(content));
      return [text, ...attributes];
    }
    return /\.(png|jpe?g)$/.test(name) ? [] : [decoded(content)];
  });
}

/** A workbook has a box where there was no character. */
function inFormat(format: PlanFormat, shown: string): string {
  return format === 'xlsx' ? shown.replaceAll('\ufffd', '\u25a1') : shown;
}

/** As a reader sees it: white space joined, without the invisible marks around text from right to left. */
function flat(text: string): string {
  return text.replaceAll('\u200e', '').replace(/\s+/g, ' ');
}

/** What a format does to a text so that it can hold it. */
function undone(format: PlanFormat, text: string): string {
  if (format === 'ics')
    return text
      .replace(/\r\n /g, '')
      .replace(/\\([\\;,])/g, '$1')
      .replace(/\\n/g, '\n');
  if (format === 'csv') return text.replaceAll('""', '"');
  if (format === 'html')
    return text
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(lt|gt|quot|#39|#x27|#x60|#x3D|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#x60': '`',
  '#x3D': '=',
  amp: '&',
};

async function made(text: string, format: PlanFormat): Promise<Uint8Array> {
  const whole = everywhere(text);
  // Pictures take long, and the fourth pilot is as hostile as the third.
  const planningCase = { ...whole, pilots: whole.pilots.slice(0, 3) };
  const meta = { ...PLAN_META, owner: text, title: text, version: text };
  const written = await writePlan({ case: planningCase, meta }, format, 'nl');
  if (!written.ok) throw new Error(written.problem);
  return written.bytes;
}

describe.each(FORMATS)('a plan full of hostile text as %s', (format) => {
  // Figures shorten what does not fit; JSON and HTML have tests of their own.
  const showsWhole = !['svg', 'json', 'html'].includes(format);

  test('is a sound file that shows every text as it was typed, or safely', async () => {
    const parts = partsOf(format, await made(TOGETHER, format));
    const text = flat(parts.map((part) => undone(format, part)).join('\n'));
    const missing = SHORT.map(([, typed, shown = typed]) => flat(inFormat(format, shown))).filter(
      (shown) => !text.includes(shown),
    );
    expect(showsWhole ? missing : []).toEqual([]);
  });

  test('holds ten thousand characters in every field', async () => {
    const parts = partsOf(format, await made(LONG, format));
    const text = flat(parts.map((part) => undone(format, part)).join('\n'));
    expect(!showsWhole || text.includes(LONG)).toBe(true);
  });

  test('never holds a formula that a program would run', async () => {
    const bytes = await made(FORMULA, format);
    if (format === 'csv') {
      const cells = partsOf(format, bytes).flatMap((file) => file.split(/[;\r\n]+/));
      expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
    }
    if (format === 'xlsx') {
      const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('worksheets/sheet'));
      expect(parts.filter(([, xml]) => /<f[ >]/.test(decoded(xml)))).toEqual([]);
      expect(partsOf(format, bytes).join('')).toContain(FORMULA);
    }
    expect(bytes.length).toBeGreaterThan(0);
  });
});

test('hostile text stands in JSON unchanged', async () => {
  const written = JSON.parse(decoded(await made(TOGETHER, 'json'))) as PlanningCase;
  expect(written.organisation.goal).toBe(TOGETHER);
  expect(written.plan.blackout?.[0]?.reason).toBe(TOGETHER);
});

test('an archive of everything holds each file as it is alone', async () => {
  const browser = process.env['CHROMIUM_PATH'];
  // Without one there is no PDF, which is never the same twice.
  process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
  try {
    const parts = unzipSync(await made(TOGETHER, 'zip'));
    const single = ['html', 'docx', 'pptx', 'xlsx', 'ics', 'json'] as const;
    for (const format of single) {
      const alone = await made(TOGETHER, format);
      const found = parts[`integratieplan.${format}`];
      expect({ format, same: Buffer.compare(Buffer.from(found ?? []), alone) }).toEqual({ format, same: 0 });
    }
    for (const [format, folder] of [
      ['csv', 'tabellen'],
      ['svg', 'figuren'],
    ] as const)
      for (const [name, content] of Object.entries(unzipSync(await made(TOGETHER, format))))
        expect(parts[`${folder}/${name}`]).toEqual(content);
  } finally {
    if (browser === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = browser;
  }
});
