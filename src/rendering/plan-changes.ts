import type { Table } from '../planning/index.js';
import type { Language } from '../platform/words/index.js';
import { ALL_CHOICES } from './choices.js';
import { numberDocument } from './numbering.js';
import { planDocumentOf, type PlanContent, type PlanVersionData } from './plan-file.js';
import { speaker, type Speaker } from './speaker.js';

/** What changed between two versions, in words. */
export interface PlanChanges {
  /** With which version is compared, and that nothing changed where nothing did. */
  readonly introduction: string;
  /** Absent when nothing changed. */
  readonly table?: ChangesTable;
}

export interface ChangesTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly what: string; readonly changes: readonly string[] }[];
}

function tableText({ caption, columns, rows }: Table, voice: Speaker): ChangesTable {
  return {
    caption: voice.say(caption),
    columns: columns.map(({ head }) => voice.say(head)),
    rows: rows.map(({ cells: [what, change] }) => ({
      what: (what?.content ?? []).map((piece) => voice.say(piece)).join(' '),
      changes: (change?.content ?? []).map((piece) => voice.say(piece)),
    })),
  };
}

/** The same words as appendix "What changed" of the later document, for any two versions. */
export function planChanges(before: PlanVersionData, after: PlanContent, language: Language): PlanChanges {
  // All of it, whatever is shown in the documents: the appendix is what is wanted here.
  const { document } = planDocumentOf({ ...after, previous: before, choices: ALL_CHOICES });
  const voice = speaker(document, numberDocument(document), language);
  const blocks = document.sections.find(({ id }) => id === 'changes')?.blocks ?? [];
  const sentences = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
  const table = blocks.find((block) => block.kind === 'table');
  return {
    introduction: voice.sentences(sentences),
    ...(table ? { table: tableText(table, voice) } : {}),
  };
}
