import { unzipSync } from 'fflate';
import type { Section } from '../../../src/planning/index.js';
import { planSource } from '../../../src/rendering/plan-source.js';
import { Deck } from '../../../src/rendering/pptx/deck.js';
import { chapterSlides } from '../../../src/rendering/pptx/chapter-slides.js';
import { pilotSlide } from '../../../src/rendering/pptx/pilot-slide.js';
import { Presenter } from '../../../src/rendering/pptx/presenter.js';
import { zipped } from '../../support/zipped.js';
import { slideLanguages } from '../../../src/rendering/pptx/runs.js';
import { readExample } from '../../support/examples.js';
import { PLAN_META } from '../../support/plan-contents.js';

const source = planSource({ case: readExample('polderzeker'), meta: { ...PLAN_META, language: 'nl' } }, 'en');

function sheetOf(title: string): Section {
  const piece = (value: string) => ({ kind: 'text', value }) as const;
  return {
    id: 'pilot-one',
    heading: { kind: 'say', code: 'sheet.heading', facts: { title: piece(title) } },
    blocks: [
      { kind: 'paragraph', tone: 'body', sentences: [piece('Klein begin.'), piece('w '.repeat(5_000))] },
    ],
    sections: [],
  };
}

/** The parts of a deck with these slides. */
async function partsOf(tell: (presenter: Presenter) => void | Promise<void>) {
  const bytes = await zipped(async (zip) => {
    const deck = new Deck(
      { title: 'Plan', organisation: 'Polderzeker', footer: '' },
      slideLanguages(source.speaker),
      '2026-01-05',
      zip,
    );
    await tell(new Presenter(deck, source));
    await deck.end();
  });
  return unzipSync(bytes);
}

/** The title with the language in which a screen reader says it, all texts on the slide, and its notes. */
async function slideOf(section: Section) {
  const parts = await partsOf((presenter) => pilotSlide(presenter, section, '6.1 Content'));
  const xml = (name: string): string => new TextDecoder().decode(parts[name]);
  const [, language = '', title = ''] =
    /<a:rPr lang="([^"]*)"(?:(?!<a:t>).)*<a:t>([^<]*)</s.exec(xml('ppt/slides/slide1.xml')) ?? [];
  return {
    title,
    language,
    slide: xml('ppt/slides/slide1.xml'),
    notes: xml('ppt/notesSlides/notesSlide1.xml'),
  };
}

test('a typed title is marked with its language, and when it is cut short it is whole in the notes', async () => {
  const short = await slideOf(sheetOf('Webcare tijdens kantooruren'));
  expect([short.title, short.language]).toEqual(['Webcare tijdens kantooruren', 'nl-NL']);
  const typed = 'lang '.repeat(100).trim();
  const long = await slideOf(sheetOf(typed));
  expect([long.title.endsWith('…'), long.language]).toEqual([true, 'nl-NL']);
  expect(long.notes).toContain(typed);
});

test('a text that is too long for the slide is shortened there, whole in the notes, and the slide says so', async () => {
  const { slide, notes } = await slideOf(sheetOf('Webcare'));
  expect(slide).toContain('Klein begin.');
  expect(slide).toMatch(/w…<\/a:t>/);
  expect(slide).toContain('More in the notes of this slide.');
  expect(notes).toContain('w '.repeat(5_000).trim());
});

const word = (value: string) => ({ kind: 'text', value }) as const;

test('facts that are too long for the slide are whole in the notes, and the slide says that they are cut', async () => {
  const long = `${'feit '.repeat(200)}slot`;
  const items = [{ term: word('Eigenaar'), value: word(long) }];
  const sheet: Section = { ...sheetOf('Webcare'), blocks: [{ kind: 'definitions', look: 'facts', items }] };
  const { slide, notes } = await slideOf(sheet);
  expect(slide).toMatch(/feit…<\/a:t>/);
  expect(slide).toContain('Where it says …, the whole text is in the document.');
  expect(notes).toContain(`Eigenaar: ${long}`);
});

test('facts that fit are said on the slide alone', async () => {
  const items = [{ term: word('Eigenaar'), value: word('Iris') }];
  const { slide } = await slideOf({
    ...sheetOf('Webcare'),
    blocks: [{ kind: 'definitions', look: 'facts', items }],
  });
  expect(slide).toContain('Iris');
  expect(slide).not.toContain('in the document');
});

test('of a chapter of two slides the rest is in the notes of the second, which says so', async () => {
  const points = Array.from({ length: 60 }, (_, index) => `Punt ${String(index + 1)} van de zestig.`);
  const chapter: Section = {
    id: 'goals',
    heading: { kind: 'say', code: 'goals.heading', facts: {} },
    blocks: [
      { kind: 'paragraph', tone: 'lead', sentences: [word('Het plan is klaar.')] },
      { kind: 'list', ordered: false, items: points.map((value) => ({ sentences: [word(value)] })) },
    ],
    sections: [],
  };
  const parts = await partsOf((presenter) => chapterSlides(presenter, chapter));
  const xml = (name: string): string => new TextDecoder().decode(parts[name]);
  const [first, second] = [xml('ppt/slides/slide1.xml'), xml('ppt/slides/slide2.xml')];
  expect(first).toContain('Het plan is klaar (1 of 2)');
  expect(first).not.toContain('More in the notes');
  expect(second).toContain('More in the notes of this slide.');
  const has = (text: string) => (point: string) => text.includes(point);
  const left = points.filter((point) => !first.includes(point) && !second.includes(point));
  expect(left).toContain('Punt 60 van de zestig.');
  expect(left.filter(has(xml('ppt/notesSlides/notesSlide1.xml')))).toEqual([]);
  expect(left.filter(has(xml('ppt/notesSlides/notesSlide2.xml')))).toEqual(left);
});

test('facts keep to their room in a font that is much wider than ours', async () => {
  const items = [
    { term: word('Doet mee'), value: word('Marketing & Communicatie en ICT & Data') },
    { term: word('Oordeel'), value: word('goedgekeurd onder voorwaarden') },
  ];
  const { slide } = await slideOf({
    ...sheetOf('Webcare'),
    blocks: [
      { kind: 'definitions', look: 'facts', items },
      {
        ...{ kind: 'table', id: 'one', look: 'plain', columns: [], rows: [] },
        caption: { kind: 'say', code: 'sheet.criteriaPass', facts: {} },
      },
    ],
  });
  // DejaVu Sans: 0.62 of its size for a letter of these words, 1.22 for a line.
  const points = (emu: string | undefined): number => Number(emu) / 12_700;
  const [label, value] = [...slide.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => points(width));
  const size = Number(/<a:tbl>.*?sz="(\d+)00"/s.exec(slide)?.[1]);
  const across = (width = 0): number => Math.floor((width - 0.12 * 72) / (size * 0.62));
  expect(across(label)).toBeGreaterThanOrEqual('Doet mee'.length);
  const lines = across(value) >= 'goedgekeurd onder voorwaarden'.length ? 3 : 4;
  const top = points(/<a:off x="\d+" y="(\d+)"\/>(?:(?!<a:off).)*<a:tbl>|$/s.exec(slide)?.[1]);
  const tableTop = Number.isFinite(top) && top > 0 ? top : 1.65 * 72;
  const under = points(
    /<a:off x="\d+" y="(\d+)"\/>(?:(?!<a:off).)*>Meets all four criteria</s.exec(slide)?.[1],
  );
  expect(under).toBeGreaterThanOrEqual(tableTop + lines * size * 1.22);
});
