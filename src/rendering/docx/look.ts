import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import type { Language } from '../../platform/words/index.js';
import { INK, INK_2, LOCALES, SANS, SERIF } from '../office-look.js';

/** Sizes in half points, room in twentieths of a point. */
const heading = (size: number, before: number, after: number, color: string): object => ({
  run: { font: SERIF, size, color, bold: false },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

type Styles = NonNullable<IStylesOptions['paragraphStyles']>;

/** Paragraphs that are neither heading nor list. */
const TEXTS: Styles = [
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { font: SERIF, italics: true, size: 28, color: INK_2 },
    paragraph: { spacing: { after: 600 } },
  },
  {
    id: 'Caption',
    name: 'caption',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size: 19, color: INK },
    paragraph: { spacing: { before: 120, after: 100 } },
  },
  {
    id: 'Lead',
    name: 'Lead',
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: SERIF, size: 27 },
  },
  {
    id: 'Statement',
    name: 'Statement',
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: SERIF, size: 24 },
    paragraph: {
      spacing: { before: 160, after: 160 },
      indent: { left: 240 },
      border: { left: { style: 'single', size: 18, space: 10, color: INK } },
    },
  },
  {
    id: 'Small',
    name: 'Small',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 18, color: INK_2 },
  },
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 18 },
    paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
  },
];

/** Lines of the contents, by level. */
const CONTENTS: Styles = [1, 2].map((level) => ({
  id: `TOC${String(level)}`,
  name: `toc ${String(level)}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: {
    spacing: { before: level === 1 ? 80 : 0, after: 0 },
    indent: { left: (level - 1) * 320 },
  },
}));

/**
 * Styles by the names that Word knows, so that whoever edits on finds them where they always are.
 * @param color of the headings, as RRGGBB
 */
export function documentLook(language: Language, color = INK): IStylesOptions {
  const locale = LOCALES[language];
  return {
    default: {
      document: {
        run: { font: SANS, size: 21, color: INK, language: { value: locale, eastAsia: locale } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: heading(64, 0, 120, color),
      heading1: heading(38, 360, 160, color),
      heading2: heading(27, 320, 100, color),
      heading3: heading(23, 240, 80, color),
      heading4: heading(22, 200, 60, color),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [...TEXTS, ...CONTENTS],
  };
}

/**
 * The library writes the name of a list in braces, and its number in that place at the end. No text has this character,
 * so nothing that somebody typed is taken for the name of a list.
 */
const UNTYPED = '\ufdd0';
export const BULLETS = `${UNTYPED}bullets`;
export const NUMBERS = `${UNTYPED}numbers`;

/** Lists inside lists, counted from 0: as many as Word has. */
export const DEEPEST_LIST = 8;

function levels(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (level: number) => string,
): NonNullable<INumberingOptions['config'][number]['levels']> {
  return Array.from({ length: DEEPEST_LIST + 1 }, (_, level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 280 } } },
  }));
}

export const LISTS: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: levels(LevelFormat.BULLET, () => '•') },
    { reference: NUMBERS, levels: levels(LevelFormat.DECIMAL, (level) => `%${String(level + 1)}.`) },
  ],
};
