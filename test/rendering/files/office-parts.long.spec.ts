/** Word document and slides are written piece by piece: what is in one piece refers to what is in another. */
import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { ALL_CHOICES, type PlanContent } from '../../../src/rendering/index.js';
import { writePlan } from '../../../src/rendering/exports.js';
import { readExample } from '../../support/examples.js';
import { withPilots } from '../../support/larger-case.js';
import { PLAN_META } from '../../support/plan-contents.js';

type Parts = Readonly<Record<string, string>>;

const demo = readExample('polderzeker');
const texts = { summary: { language: 'nl', text: 'Zie [elders](https://example.com/a).' } } as const;
const PILOTS = 60;
/** Rows of the longest table come in more than one piece, and slides in more than one deck. */
const many: PlanContent = {
  case: withPilots({ ...demo, plan: { ...demo.plan, texts } }, PILOTS),
  meta: PLAN_META,
  choices: { ...ALL_CHOICES, figures: false },
};
const pictured: PlanContent = { case: withPilots(demo, 3), meta: PLAN_META };

async function made(content: PlanContent, format: 'docx' | 'pptx'): Promise<Uint8Array> {
  const written = await writePlan(content, format, 'nl');
  if (!written.ok) throw new Error(written.problem);
  return written.bytes;
}

function partsOf(bytes: Uint8Array): Parts {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]),
  );
}

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** What a part refers to by a name that its relations do not have, or that leads to no part. */
function dangling(parts: Parts, name: string): readonly string[] {
  const { dir, base } = posix.parse(name);
  const relations = parts[posix.join(dir, '_rels', `${base}.rels`)] ?? '';
  return all(parts[name] ?? '', /\br:(?:id|embed)="([^"]+)"/g).filter((id) => {
    const [, relation = ''] = new RegExp(`(<Relationship [^>]*Id="${id}"[^>]*>)`).exec(relations) ?? [];
    const target = /Target="([^"]*)"/.exec(relation)?.[1] ?? '';
    return !relation.includes('TargetMode="External"') && !(posix.join(dir, target) in parts);
  });
}

describe('a Word document', () => {
  let bytes: Uint8Array;
  let xml: string;

  beforeAll(async () => {
    bytes = await made(many, 'docx');
    xml = partsOf(bytes)['word/document.xml'] ?? '';
  });

  test('has each table once, with its heads and all its rows', () => {
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables.filter((table) => all(table, /(<w:tblHeader\/>)/g).length !== 1)).toEqual([]);
    expect(tables).toHaveLength(all(xml, /(<w:pStyle w:val="Caption"\/>)/g).length);
    const rows = Math.max(...tables.map((table) => all(table, /(<w:tr>)/g).length));
    expect(rows).toBeGreaterThan(PILOTS);
    expect(xml).not.toContain('Kikkerplan-place');
  });

  test('is the same each time, also where it leads to another site', async () => {
    expect(all(xml, /<w:hyperlink [^>]*r:id="([^"]*)"/g)).toEqual(['rIdLink1']);
    expect(Buffer.compare(await made(many, 'docx'), bytes)).toBe(0);
  });

  test('has every picture, note and list that it refers to, each under its own number', async () => {
    const parts = partsOf(await made(pictured, 'docx'));
    const body = parts['word/document.xml'] ?? '';
    expect(dangling(parts, 'word/document.xml')).toEqual([]);
    expect(all(body, /<a:blip r:embed="([^"]*)"/g).length).toBeGreaterThan(10);
    const pictures = all(body, /<wp:docPr\b[^>]*\bid="(\d+)"/g);
    expect(new Set(pictures).size).toBe(pictures.length);
    const bookmarks = all(body, /<w:bookmarkStart\b[^>]*\bw:id="(\d+)"/g);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    const lists = all(body, /<w:numId w:val="([^"]*)"/g);
    expect(lists.length).toBeGreaterThan(5);
    expect(lists.filter((id) => !parts['word/numbering.xml']?.includes(`w:numId="${id}"`))).toEqual([]);
  });
});

describe('slides', () => {
  test('are all listed, in their order, with their notes, under the numbers that they bear', async () => {
    const parts = partsOf(await made(many, 'pptx'));
    const slides = all(Object.keys(parts).join('\n'), /^ppt\/slides\/slide(\d+)\.xml$/gm).map(Number);
    // More than the library holds at one time.
    expect(slides.length).toBeGreaterThan(80);
    const numbers = Array.from({ length: slides.length }, (_, index) => String(index + 1));
    const shown = all(parts['ppt/presentation.xml'] ?? '', /<p:sldId id="\d+" r:id="([^"]*)"/g);
    const relations = parts['ppt/_rels/presentation.xml.rels'] ?? '';
    const targets = shown.map((id) => new RegExp(`Id="${id}"[^>]*slide(\\d+)\\.xml`).exec(relations)?.[1]);
    expect(targets).toEqual(numbers);
    const named = numbers.map((number) =>
      all(parts[`ppt/slides/slide${number}.xml`] ?? '', /name="Slide (\d+)"/g),
    );
    expect(named.flat()).toEqual(numbers);
    const noted = numbers.map((number) =>
      all(parts[`ppt/slides/_rels/slide${number}.xml.rels`] ?? '', /notesSlide(\d+)\.xml/g),
    );
    expect(noted.flat()).toEqual(numbers);
    const types = all(parts['[Content_Types].xml'] ?? '', /PartName="\/([^"]*)"/g);
    expect(types.filter((name) => !(name in parts))).toEqual([]);
    expect(types.filter((name) => name.startsWith('ppt/slides/'))).toHaveLength(numbers.length);
  });

  test('show every picture, and no two shapes of a slide bear one number', async () => {
    const parts = partsOf(await made(pictured, 'pptx'));
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.flatMap((name) => dangling(parts, name))).toEqual([]);
    const pictures = slides.flatMap((name) => all(parts[name] ?? '', /<a:blip r:embed="([^"]*)"/g));
    expect(pictures.length).toBeGreaterThan(8);
    const twice = slides.filter((name) => {
      const ids = all(parts[name] ?? '', /<p:cNvPr id="(\d+)"/g);
      return new Set(ids).size < ids.length;
    });
    expect(twice).toEqual([]);
  });
});
