/** Word and PowerPoint have a language for every run: what people typed in another one than the document's bears it. */
import { unzipSync } from 'fflate';
import { ALL_CHOICES, type PlanContent } from '../../../src/rendering/index.js';
import { writePlan } from '../../../src/rendering/exports.js';
import { readExample } from '../../support/examples.js';
import { withPilots } from '../../support/larger-case.js';
import { PLAN_META } from '../../support/plan-contents.js';

const demo = readExample('polderzeker');
const summary = {
  language: 'nl',
  text: 'Wij **beginnen** klein.\n\n- met [dit](https://example.com/a)',
} as const;
const typed: PlanContent = {
  case: withPilots({ ...demo, plan: { ...demo.plan, texts: { summary } } }, 3),
  meta: { ...PLAN_META, title: 'Plan van U.A.', language: 'nl' },
  choices: { ...ALL_CHOICES, figures: false },
};
const title = typed.case.pilots[0]?.title ?? '';

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

async function xmlOf(content: PlanContent, format: 'docx' | 'pptx'): Promise<string> {
  const written = await writePlan(content, format, 'en');
  if (!written.ok) throw new Error(written.problem);
  const decoder = new TextDecoder();
  return Object.entries(unzipSync(written.bytes))
    .filter(([name]) => /word\/document|lides\/(notesS|s)lide\d+\.xml$/.test(name))
    .map(([, content]) => decoder.decode(content))
    .join('');
}

/** Words of runs in Dutch, and the text of every paragraph. */
const FORMATS = {
  docx: {
    dutch: /<w:lang w:val="nl-NL"\/><\/w:rPr><w:t[^>]*>([^<]*)</g,
    paragraphs: (xml: string) => all(xml, /<w:p>(.*?)<\/w:p>/gs).map((one) => one.replace(/<[^>]*>/g, '')),
  },
  pptx: {
    dutch: /<a:rPr lang="nl-NL"[^>]*>(?:(?!<\/a:rPr>).)*<\/a:rPr><a:t>([^<]*)</gs,
    paragraphs: (xml: string) => all(xml, /<a:p>(.*?)<\/a:p>/gs).map((one) => one.replace(/<[^>]*>/g, '')),
  },
} as const;

describe.each(['docx', 'pptx'] as const)('%s', (format) => {
  const { dutch, paragraphs } = FORMATS[format];
  let xml: string;
  let inDutch: readonly string[];

  beforeAll(async () => {
    xml = await xmlOf(typed, format);
    inDutch = all(xml, dutch);
  });

  test('headings, facts, cells and what the author wrote are in the language of who typed them', () => {
    expect(inDutch.filter((text) => text.endsWith(` ${title}`))).not.toEqual([]);
    expect(inDutch).toEqual(expect.arrayContaining([title, 'Klantenservice', 'Plan van U.A.']));
    expect(inDutch).toEqual(
      expect.arrayContaining(
        format === 'docx'
          ? ['Wij ', 'beginnen', ' klein.', 'met ', 'dit']
          : ['Wij beginnen klein.', 'met dit (https://example.com/a)'],
      ),
    );
    expect(inDutch).not.toContain('approved');
  });

  test('names inside sentences of ours are, and the words around them are not', () => {
    const around = paragraphs(xml).filter((text) => text.includes(title) && text.length > title.length + 40);
    expect(around.length).toBeGreaterThan(3);
    expect(around.filter((text) => inDutch.includes(text))).toEqual([]);
    expect(inDutch.filter((text) => text === title).length).toBeGreaterThan(around.length);
  });

  test('nothing else changes by it: no mark is left, and each paragraph says the same', async () => {
    const plain = await xmlOf({ ...typed, meta: { ...typed.meta, language: 'en' } }, format);
    expect(all(plain, dutch).filter((text) => text === title)).toEqual([]);
    expect(paragraphs(xml)).toEqual(paragraphs(plain));
    expect(xml).not.toMatch(/[\ufdd0\ufdd1]/);
  });
});

test('a paragraph on a slide says once how it looks, however many languages it has', async () => {
  const paragraphs = all(await xmlOf(typed, 'pptx'), /<a:p>(.*?)<\/a:p>/gs);
  expect(paragraphs.filter((one) => all(one, /(<a:r>)/g).length > 1).length).toBeGreaterThan(10);
  expect(paragraphs.filter((one) => all(one, /(<a:pPr)/g).length > 1)).toEqual([]);
  expect(paragraphs.filter((one) => one.lastIndexOf('<a:pPr') > 0)).toEqual([]);
});
