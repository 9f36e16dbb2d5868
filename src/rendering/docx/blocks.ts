import {
  Bookmark,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import type {
  Block,
  DefinitionList,
  FigureBlock,
  FindingList,
  ListBlock,
  Paragraph as Text,
  Table,
} from '../../planning/index.js';
import { capitalised } from '../capitalised.js';
import { figurePanels } from '../figures/figure-panels.js';
import { captionText, numberText } from '../numbered-name.js';
import { HOT, INK_2 } from '../office-look.js';
import type { PlanSource } from '../plan-source.js';
import { figurePng } from '../png/figure-png.js';
import type { Speaker } from '../speaker.js';
import { signCharacter, textTable } from '../text-table.js';
import { withoutMarks } from '../typed-marks.js';
import { bookmarkOf } from './anchors.js';
import { BULLETS, NUMBERS } from './look.js';
import { runsOf } from './runs.js';
import { wordTable } from './tables.js';
import { writtenBlock } from './written.js';

const TONES: Readonly<Record<Text['tone'], string>> = {
  body: 'Normal',
  lead: 'Lead',
  statement: 'Statement',
  small: 'Small',
};

function paragraphOf({ tone, sentences }: Text, { speaker }: PlanSource): readonly FileChild[] {
  if (sentences.length === 0) return [];
  return [
    new Paragraph({
      style: TONES[tone],
      children: [...runsOf(speaker.sentences(sentences), {}, speaker.typed)],
    }),
  ];
}

function linked(text: string, link: string | undefined, { typed }: Speaker): ParagraphChild[] {
  const runs = [...runsOf(text, {}, typed)];
  return link === undefined ? runs : [new InternalHyperlink({ anchor: bookmarkOf(link), children: runs })];
}

/** @param instance each ordered list begins at 1 */
function listOf(
  { ordered, items }: ListBlock,
  instance: number,
  { speaker }: PlanSource,
): readonly FileChild[] {
  const reference = ordered ? NUMBERS : BULLETS;
  return items.map(
    ({ sentences, link }) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering: { reference, level: 0, instance },
        children: linked(speaker.sentences(sentences), link, speaker),
      }),
  );
}

/** Room for the term in front of its value, in twentieths of a point. */
const TERM = 2_400;

export function definitionsOf({ items }: DefinitionList, { speaker }: PlanSource): readonly FileChild[] {
  return items.map(({ term, value, mark }) => {
    const sign = mark ? `${signCharacter(mark)} ` : '';
    return new Paragraph({
      spacing: { after: 40 },
      indent: { left: TERM, hanging: TERM },
      tabStops: [{ type: 'left', position: TERM }],
      children: [
        ...runsOf(speaker.within(term), { color: INK_2 }, speaker.typed),
        new TextRun('\t'),
        ...runsOf(sign + speaker.within(value), {}, speaker.typed),
      ],
    });
  });
}

function findingsOf({ severity, items }: FindingList, { speaker }: PlanSource): readonly FileChild[] {
  const name = capitalised(speaker.speech.t.terms.severities[severity]);
  return items.map(({ sentence, about, link, rule }) => {
    const more = [...(about ? [speaker.within(about)] : []), rule].join(' · ');
    return new Paragraph({
      style: 'ListParagraph',
      numbering: { reference: BULLETS, level: 0, instance: 0 },
      children: [
        ...runsOf(`${name}: `, { bold: true, ...(severity === 'tip' ? {} : { color: HOT }) }),
        ...linked(speaker.say(sentence), link, speaker),
        ...runsOf(` (${more})`, { color: INK_2, size: 18 }, speaker.typed),
      ],
    });
  });
}

interface Captioned {
  readonly id: string;
  readonly number: string;
  readonly caption: string;
  readonly note: string;
  readonly keepNext: boolean;
}

function captionOf({ id, number, caption, note, keepNext }: Captioned, { typed }: Speaker): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext,
    keepLines: true,
    children: [
      new Bookmark({
        id: bookmarkOf(id),
        children: [...runsOf(`${captionText(number, caption)}.`, { bold: true }, typed)],
      }),
      ...(note === '' ? [] : runsOf(` ${note}`, { color: INK_2 }, typed)),
    ],
  });
}

/** Made when they are asked for: a large table is never there as a whole. */
function* tableOf(block: Table, { numbering, speaker }: PlanSource): Generator<FileChild> {
  const table = textTable(block, numbering, speaker);
  yield captionOf({ ...table, keepNext: true }, speaker);
  yield* wordTable(table, speaker.typed);
  yield new Paragraph({ spacing: { after: 120 } });
}

/** Pixels of 1/96 inch that a picture may be wide (17 cm) and high. */
const PICTURE = { width: 642, height: 860 };

async function figureOf(
  block: FigureBlock,
  { numbering, speaker, pictures: known }: PlanSource,
): Promise<readonly FileChild[]> {
  const description = withoutMarks(speaker.say(block.description));
  const pictures: Paragraph[] = [];
  const panels = figurePanels(block, speaker);
  for (const [index, { name, svg }] of panels.entries()) {
    const { png, width, height } = await figurePng(svg, known);
    const scale = Math.min(PICTURE.width / width, PICTURE.height / height);
    const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
    const altText = { name, title: name, description };
    const image = new ImageRun({ type: 'png', data: png, transformation: size, altText });
    // Only the last stays with its caption: all of them together would leave the page before them empty.
    const keepNext = index === panels.length - 1;
    pictures.push(new Paragraph({ keepNext, spacing: { before: 120, after: 60 }, children: [image] }));
  }
  const number = numberText(block.id, numbering, speaker);
  const texts = { caption: speaker.say(block.caption), note: block.note ? speaker.say(block.note) : '' };
  const caption = captionOf({ id: block.id, number, ...texts, keepNext: false }, speaker);
  return [...pictures, caption];
}

/** @param place of the block in the document, for lists that begin at 1 */
export async function blockOf(block: Block, place: number, source: PlanSource): Promise<Iterable<FileChild>> {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block, source);
    case 'list':
      return listOf(block, block.ordered ? place : 0, source);
    case 'definitions':
      return definitionsOf(block, source);
    case 'findings':
      return findingsOf(block, source);
    case 'table':
      return tableOf(block, source);
    case 'figure':
      return figureOf(block, source);
    case 'written':
      return writtenBlock(block, place, source.language);
  }
}
