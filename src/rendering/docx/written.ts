import { ExternalHyperlink, Paragraph, type IRunOptions, type ParagraphChild } from 'docx';
import type { Run, WrittenBlock, WrittenPart } from '../../planning/index.js';
import type { Language } from '../../platform/words/index.js';
import { printable } from '../printable.js';
import { otherLanguage } from '../typed-language.js';
import { BULLETS, DEEPEST_LIST, NUMBERS } from './look.js';
import { inLanguage, runsOf } from './runs.js';

type Spoken = Pick<IRunOptions, 'language'>;

function runOf({ text, strong, emphasis, address }: Run, spoken: Spoken): readonly ParagraphChild[] {
  const look: IRunOptions = {
    ...spoken,
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

function partOf(
  part: WrittenPart,
  spoken: Spoken,
  instance: number,
  place?: ListPlace,
): readonly Paragraph[] {
  if (part.kind === 'paragraph') {
    const children = part.runs.flatMap((run) => runOf(run, spoken));
    return [new Paragraph(place ? { style: 'ListParagraph', numbering: place, children } : { children })];
  }
  const level = Math.min(DEEPEST_LIST, place ? place.level + 1 : 0);
  const own = { reference: part.ordered ? NUMBERS : BULLETS, level, instance };
  return part.items.flatMap((item) => item.flatMap((inner) => partOf(inner, spoken, instance, own)));
}

/** What the author wrote, with the emphasis, lists and links in it, in the language in which it was written. */
export function writtenBlock(
  { parts, language }: WrittenBlock,
  place: number,
  document: Language,
): readonly Paragraph[] {
  const spoken = inLanguage(otherLanguage(language, document));
  return parts.flatMap((part) => partOf(part, spoken, place));
}
