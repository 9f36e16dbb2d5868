import type { OwnText, Run, WrittenBlock, WrittenPart } from '../../planning/index.js';
import { parseMarkdown } from '../written/parse-markdown.js';
import { printable } from '../printable.js';
import type { RunModel, WrittenModel, WrittenPartModel } from './models.js';

/** A text as its author wrote it, marked with its language where the document has another. */
export function writtenModel({ language, parts }: WrittenBlock, documentLanguage: string): WrittenModel {
  const model = { parts: parts.map(partModel) };
  return language === documentLanguage ? model : { ...model, language };
}

function partModel(part: WrittenPart): WrittenPartModel {
  if (part.kind === 'paragraph') return { runs: part.runs.map(runModel) };
  const items = part.items.map((parts) => ({ parts: parts.map(partModel) }));
  return { list: { ordered: part.ordered, items } };
}

function runModel({ text, strong, emphasis, address }: Run): RunModel {
  return {
    text: printable(text),
    breaks: text === '\n',
    strong: strong ?? false,
    emphasis: emphasis ?? false,
    ...(address === undefined ? {} : { address: printable(address) }),
  };
}

/** A text as it will stand in a document of that language, for the page where it is written. */
export function writtenText({ language, text }: OwnText, documentLanguage: string): WrittenModel {
  return writtenModel({ kind: 'written', language, parts: parseMarkdown(text) }, documentLanguage);
}
