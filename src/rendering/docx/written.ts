import { ExternalHyperlink, Paragraph, type IRunOptions, type ParagraphChild } from 'docx';
import type { Run, WrittenBlock, WrittenPart } from '../../planning/index.js';
import { printable } from '../printable.js';
import { BULLETS, DEEPEST_LIST, NUMBERS } from './look.js';
import { runsOf } from './runs.js';

function runOf({ text, strong, emphasis, address }: Run): readonly ParagraphChild[] {
  const look: IRunOptions = {
    ...(strong ? { bold: true } : {}),
    ...(emphasis ? { italics: true } : {}),
    ...(address === undefined ? {} : { style: 'Hyperlink' }),
  };
  const runs = runsOf(printable(text), look);
  return address === undefined ? runs : [new ExternalHyperlink({ link: address, children: [...runs] })];
}

interface ListPlace {
  readonly reference: string;
  readonly level: number;
  /** Each list begins at 1. */
  readonly instance: number;
}

function partOf(part: WrittenPart, instance: number, place?: ListPlace): readonly Paragraph[] {
  if (part.kind === 'paragraph') {
    const children = part.runs.flatMap(runOf);
    return [new Paragraph(place ? { style: 'ListParagraph', numbering: place, children } : { children })];
  }
  const level = Math.min(DEEPEST_LIST, place ? place.level + 1 : 0);
  const own = { reference: part.ordered ? NUMBERS : BULLETS, level, instance };
  return part.items.flatMap((item) => item.flatMap((inner) => partOf(inner, instance, own)));
}

/** What the author wrote, with the emphasis, lists and links in it. */
export function writtenBlock({ parts }: WrittenBlock, place: number): readonly Paragraph[] {
  return parts.flatMap((part) => partOf(part, place));
}
