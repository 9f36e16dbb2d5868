import type { TextLanguage } from '../organisation/own-texts.js';

/**
 * A text that people wrote themselves, as parts. It was Markdown; how that is read is no business of the core.
 *
 * For who prints it: show it as it is, in this language also when the document has the other one (HTML says so with
 * `lang`), and write the address of a link beside its words where nobody can press it.
 */
export interface WrittenBlock {
  readonly kind: 'written';
  readonly language: TextLanguage;
  readonly parts: readonly WrittenPart[];
}

export type WrittenPart = WrittenParagraph | WrittenList;

export interface WrittenParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

export interface WrittenList {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Each item has parts of its own: a list may stand in a list. */
  readonly items: readonly (readonly WrittenPart[])[];
}

/** Words in one look. A line break that the writer asked for is a run of its own, with the text "\n". */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** Where a link leads; http, https or mailto, and nothing else. */
  readonly address?: string;
}
