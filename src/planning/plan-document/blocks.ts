import type { IsoDate } from '../kernel/dates.js';
import type { TextLanguage } from '../organisation/own-texts.js';
import type { Severity } from '../kernel/finding.js';
import type { Piece, Say } from './facts.js';
import type { Figure } from './figures/figure.js';
import type { Temperature } from './temperature.js';
import type { WrittenBlock } from './written.js';

/**
 * The plan as data: sections with blocks. Every format (HTML, and later others) prints this same model;
 * nothing in it is prose or layout, but for what people wrote themselves.
 */

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Sentences of one paragraph. */
  readonly sentences: readonly Piece[];
  /** lead: the first thing to read. statement: what the reader may hold us to. small: how to read or check. */
  readonly tone: 'body' | 'lead' | 'statement' | 'small';
}

export interface ListItem {
  readonly sentences: readonly Piece[];
  /** Where it leads inside the document. */
  readonly link?: string;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface DefinitionList {
  readonly kind: 'definitions';
  /** facts: a row of short facts. colophon and glossary: one below the other. */
  readonly look: 'facts' | 'colophon' | 'glossary';
  readonly items: readonly { readonly term: Piece; readonly value: Piece; readonly mark?: Mark }[];
}

/** A sign beside a word or number; says the same without colour. */
export type Mark = 'ok' | 'conditional' | 'no' | 'open' | 'over' | 'too-fast' | 'gate';

export interface Cell {
  /** Pieces below each other; empty where the row above or the caption says why. */
  readonly content: readonly Piece[];
  /** A list inside the cell; the first line of each item leads. */
  readonly items?: readonly { readonly lines: readonly Piece[]; readonly link?: string }[];
  readonly mark?: Mark;
  readonly temperature?: Temperature;
  /** Id inside the document. */
  readonly link?: string;
  /** Zero or unchanged: printed lighter. */
  readonly quiet?: boolean;
  readonly strong?: boolean;
}

export interface Column {
  readonly head: Piece;
  readonly align: 'text' | 'number';
  /** The head is read aloud but not printed. */
  readonly hiddenHead?: boolean;
}

export interface Row {
  readonly kind: 'plain' | 'group' | 'total';
  /** Row header over this many rows; the rows below it leave it out (0). Default 1. */
  readonly headSpan?: number;
  /** First cell is the row's header. */
  readonly cells: readonly Cell[];
  /** Id of the department that it is about, where its own page has only its own rows. */
  readonly department?: string;
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  /** What the reader should see in it. */
  readonly caption: Say;
  readonly note?: Piece;
  readonly look: 'plain' | 'heat' | 'certificate' | 'one-page';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Counted with the figures: a figure that is drawn as a table. */
  readonly countsAsFigure?: boolean;
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: string;
  /** What is drawn, for people who do not see it. */
  readonly title: Say;
  readonly description: Say;
  /** The conclusion. */
  readonly caption: Say;
  /** What the conclusion rests on. */
  readonly note?: Piece;
  readonly figure: Figure;
}

/** Findings of one severity, each with what it is about. */
export interface FindingList {
  readonly kind: 'findings';
  readonly severity: Severity;
  readonly items: readonly {
    readonly sentence: Piece;
    readonly about?: Piece;
    readonly link?: string;
    readonly rule: string;
  }[];
}

/** Every format switches over `kind`, so that one which does not know a kind does not compile. */
export type Block = Paragraph | ListBlock | DefinitionList | Table | FigureBlock | FindingList | WrittenBlock;

export interface Section {
  /** Stable between versions, so that links survive. */
  readonly id: string;
  readonly heading: Say;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Numbered with a letter, after the chapters. */
  readonly appendix?: boolean;
  /** A heading inside a chapter that nobody refers to by number. */
  readonly unnumbered?: boolean;
}

export interface PlanMeta {
  /** Version as printed: "3". */
  readonly version: string;
  readonly status: 'draft' | 'final';
  /** Day of this version. */
  readonly date: IsoDate;
  readonly owner?: string;
  /** SHA-256 of the canonical data, in hexadecimal; computed outside the core. */
  readonly fingerprint?: string;
  /** Title chosen by the owner; a generated one when left out. */
  readonly title?: string;
  /** In which the people of the organisation write; absent where nobody said so. */
  readonly language?: TextLanguage;
}

export interface Cover {
  readonly organisation: string;
  readonly title: Piece;
  readonly subtitle: Say;
  /** Heat per department and quarter; absent when it would not fit. */
  readonly heat?: Table;
  readonly colophon: DefinitionList;
}

export interface PlanDocument {
  readonly meta: PlanMeta;
  readonly cover: Cover;
  readonly sections: readonly Section[];
  /** All sections, where some are left out: numbers are counted over these. */
  readonly whole?: readonly Section[];
  /** Names behind the ids in findings. */
  readonly names: DocumentNames;
}

/** By id. Maps, since an id may be any word that people choose. */
export interface DocumentNames {
  readonly departments: ReadonlyMap<string, string>;
  readonly pilots: ReadonlyMap<string, string>;
  readonly goals: ReadonlyMap<string, string>;
}

export const paragraph = (sentences: readonly Piece[], tone: Paragraph['tone'] = 'body'): Paragraph => ({
  kind: 'paragraph',
  sentences,
  tone,
});
export const cell = (content: Piece | readonly Piece[], extra: Omit<Cell, 'content'> = {}): Cell => ({
  content: Array.isArray(content) ? (content as readonly Piece[]) : [content as Piece],
  ...extra,
});
