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
import type { Block, Section } from '../../planning/index.js';
import { documentTexts, headingColour, headingText } from '../document-texts.js';
import { fitted } from '../logo/logo.js';
import { INK_2 } from '../office-look.js';
import { markedSource, type PlanSource } from '../plan-source.js';
import { steadyParts, type SteadyZip } from '../zip/steady-zip.js';
import { bookmarkOf } from './anchors.js';
import { blockOf, definitionsOf } from './blocks.js';
import { BodyPieces, PLACE } from './body-pieces.js';
import { documentLook, LISTS } from './look.js';
import { inLanguage, runsOf } from './runs.js';
import { TEXT_WIDTH } from './tables.js';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** Deepest heading that gets a style of its own. */
const DEEPEST = LEVELS.length - 1;

interface Outline {
  /** Headings, with a place for the blocks of each. */
  readonly children: FileChild[];
  /** Of each place; the first is on the cover. */
  readonly blocks: (readonly Block[])[];
}

function outlineOf(source: PlanSource): Outline {
  const { heat } = source.document.cover;
  const outline: Outline = { children: [], blocks: heat ? [[heat]] : [] };
  for (const section of source.document.sections) addSection(section, 0, source, outline);
  return outline;
}

function addSection(section: Section, depth: number, source: PlanSource, outline: Outline): void {
  const heading = LEVELS[Math.min(depth, DEEPEST)] ?? HeadingLevel.HEADING_4;
  const text = new Bookmark({
    id: bookmarkOf(section.id),
    children: [
      ...runsOf(
        headingText(section, source),
        inLanguage(source.speaker.foreign(section.heading)),
        source.speaker.typed,
      ),
    ],
  });
  outline.children.push(new Paragraph({ heading, pageBreakBefore: depth === 0, children: [text] }));
  if (section.blocks.length > 0) {
    outline.children.push(new Paragraph({ style: PLACE }));
    outline.blocks.push(section.blocks);
  }
  for (const inner of section.sections) addSection(inner, depth + 1, source, outline);
}

async function piecesOf(file: Document, { blocks }: Outline, source: PlanSource): Promise<BodyPieces> {
  const body = new BodyPieces(file);
  let places = 0;
  for (const piece of blocks)
    await body.add(piece.map((block) => async () => blockOf(block, (places += 1), source)));
  return body;
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
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [...runsOf(title, inLanguage(source.speaker.foreign(cover.title)))],
    }),
    new Paragraph({ style: 'Subtitle', children: [...runsOf(subtitle)] }),
    ...(cover.heat ? [new Paragraph({ style: PLACE })] : []),
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
export async function planDocx(plain: PlanSource, zip: SteadyZip): Promise<void> {
  const source = markedSource(plain);
  const outline = outlineOf(source);
  const file = documentOf(source, outline);
  const body = await piecesOf(file, outline, source);
  const pictures = body.pictures();
  const bytes = await Packer.toBuffer(file);
  zip.addAll(steadyParts(bytes, source.document.meta.date, (_, xml) => body.fill(xml)));
  zip.addAll(pictures);
}

function documentOf(source: PlanSource, outline: Outline): Document {
  const { title, organisation, footer, contents } = documentTexts(source);
  return new Document({
    title,
    creator: organisation,
    lastModifiedBy: 'Kikkerplan',
    description: footer,
    styles: documentLook(source.language, headingColour(source)),
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
          ...outline.children,
        ],
      },
    ],
  });
}
