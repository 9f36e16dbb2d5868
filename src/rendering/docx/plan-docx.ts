import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LeaderType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import type { Section } from '../../planning/index.js';
import { documentTexts, headingColour, headingText } from '../document-texts.js';
import { fitted } from '../logo/logo.js';
import { INK_2 } from '../office-look.js';
import type { PlanSource } from '../plan-source.js';
import { steadyPackage } from '../zip/steady-zip.js';
import { bookmarkOf } from './anchors.js';
import { blockOf, definitionsOf, tableOf } from './blocks.js';
import { documentLook, LISTS } from './look.js';
import { runsOf } from './runs.js';
import { steadyIds } from './steady-ids.js';
import { TEXT_WIDTH } from './tables.js';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** Deepest heading that gets a style of its own. */
const DEEPEST = LEVELS.length - 1;

class Writer {
  private places = 0;

  constructor(private readonly source: PlanSource) {}

  async section(section: Section, depth: number, children: FileChild[]): Promise<void> {
    const heading = LEVELS[Math.min(depth, DEEPEST)] ?? HeadingLevel.HEADING_4;
    children.push(
      new Paragraph({
        heading,
        pageBreakBefore: depth === 0,
        children: [
          new Bookmark({
            id: bookmarkOf(section.id),
            children: [...runsOf(headingText(section, this.source))],
          }),
        ],
      }),
    );
    for (const block of section.blocks)
      children.push(...(await blockOf(block, (this.places += 1), this.source)));
    for (const inner of section.sections) await this.section(inner, depth + 1, children);
  }
}

/** Pixels of 96 to the inch that a logo may take. */
const LOGO_BOX = { width: 256, height: 80 };

function logoOf({ content: { logo } }: PlanSource, organisation: string): FileChild[] {
  if (!logo) return [];
  const text = logo.text ?? organisation;
  const image = new ImageRun({
    type: logo.type === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(logo.bytes, 'base64'),
    transformation: fitted(logo, LOGO_BOX),
    altText: { name: text, title: text, description: text },
  });
  return [new Paragraph({ spacing: { after: 240 }, children: [image] })];
}

function coverOf(source: PlanSource): FileChild[] {
  const { cover } = source.document;
  const { organisation, title, subtitle } = documentTexts(source);
  return [
    ...logoOf(source, organisation),
    new Paragraph({ spacing: { after: 2_400 }, children: [...runsOf(organisation, { color: INK_2 })] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [...runsOf(title)] }),
    new Paragraph({ style: 'Subtitle', children: [...runsOf(subtitle)] }),
    ...(cover.heat ? tableOf(cover.heat, source) : []),
    ...definitionsOf(cover.colophon, source),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

function footerOf(source: PlanSource): Footer {
  const { footer, pageOf } = documentTexts(source);
  const look = { size: 16, color: INK_2 };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        alignment: AlignmentType.LEFT,
        children: [
          ...runsOf(footer, look),
          new TextRun({
            ...look,
            children: ['\t', PageNumber.CURRENT, ` ${pageOf} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** Millimetres as twentieths of a point. */
const mm = (millimetres: number): number => Math.round((millimetres * 1_440) / 25.4);

/**
 * The plan as a document that is edited further in Word: its own heading styles, captions, tables with repeating heads,
 * pictures with alternative text, and a table of contents that Word keeps. Same version, same bytes.
 */
export async function planDocx(source: PlanSource): Promise<Uint8Array> {
  const { document, language } = source;
  const { title, organisation, footer, contents } = documentTexts(source);
  const body: FileChild[] = [];
  const writer = new Writer(source);
  for (const section of document.sections) await writer.section(section, 0, body);
  const file = new Document({
    title,
    creator: organisation,
    lastModifiedBy: 'Kikkerplan',
    description: footer,
    styles: documentLook(language, headingColour(source)),
    numbering: LISTS,
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), right: mm(20), bottom: mm(22), left: mm(20) },
          },
        },
        footers: { default: footerOf(source), first: new Footer({ children: [new Paragraph({})] }) },
        children: [
          ...coverOf(source),
          new Paragraph({ style: 'Subtitle', children: [...runsOf(contents)] }),
          // Word fills in the page numbers when it opens the file; without it the lines are links all the same.
          new TableOfContents(contents, {
            hyperlink: true,
            headingStyleRange: '1-2',
            beginDirty: true,
            tabLeader: LeaderType.NONE,
          }),
          ...body,
        ],
      },
    ],
  });
  return steadyPackage(await Packer.toBuffer(file), document.meta.date, steadyIds);
}
