import type { Svg } from '../../platform/views/documents.js';

/** What the templates of the plan document print: finished texts, no decisions. */

export interface DocumentModel {
  readonly language: string;
  readonly title: string;
  readonly skip: string;
  readonly cover: CoverModel;
  readonly contents: ContentsModel;
  readonly sections: readonly SectionModel[];
  readonly toolbar?: ToolbarModel;
}

/** Ways to look at the document, above it: only where it is read inside the application, never in a file. */
export interface ToolbarModel {
  readonly label: string;
  readonly links: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
}

export interface CoverModel {
  readonly organisation: string;
  readonly logo?: {
    /** The picture itself, as a `data:` address. */
    readonly address: string;
    readonly text: string;
    /** CSS pixels. */
    readonly width: number;
    readonly height: number;
  };
  readonly title: string;
  readonly subtitle: string;
  readonly heat?: TableModel;
  readonly colophon: DefinitionsModel;
}

export interface ContentsModel {
  readonly heading: string;
  readonly items: readonly ContentsItem[];
}

export interface ContentsItem {
  readonly id: string;
  readonly text: string;
  /** Where it is another than the document's. */
  readonly language?: string;
  readonly items: readonly ContentsItem[];
}

export interface SectionModel {
  readonly id: string;
  /** Of the heading: 2 for a chapter. */
  readonly level: number;
  readonly number: string;
  readonly heading: string;
  /** Of the heading, where it is another than the document's. */
  readonly language?: string;
  readonly chapter: boolean;
  /** Begins on a new page. */
  readonly fresh: boolean;
  readonly sheet: boolean;
  readonly blocks: readonly BlockModel[];
  readonly sections: readonly SectionModel[];
}

/** A block with the template that prints it. */
export interface BlockModel {
  readonly template: `plan/${string}`;
  readonly model:
    ParagraphModel | ListModel | DefinitionsModel | TableModel | FigureModel | FindingsModel | WrittenModel;
}

export interface ParagraphModel {
  /** Class attribute; empty for ordinary text. */
  readonly tone: string;
  readonly text: string;
}

export interface ListModel {
  readonly ordered: boolean;
  readonly items: readonly { readonly text: string; readonly link?: string }[];
}

export interface DefinitionsModel {
  readonly look: string;
  readonly items: readonly {
    readonly term: string;
    readonly value: string;
    /** Of the value, where it is another than the document's. */
    readonly language?: string;
    readonly icon?: IconModel;
    readonly code: boolean;
  }[];
}

/** A symbol of the page; without a label the words beside it say the same. */
export interface IconModel {
  readonly name: string;
  readonly label?: string;
}

export interface TableModel {
  readonly id: string;
  /** Class attribute of the table. */
  readonly look: string;
  /** "Tabel 7.3: Warmte"; also the name of the scroll box. */
  readonly caption: string;
  readonly note?: string;
  readonly columns: readonly ColumnModel[];
  readonly rows: RowsMarkup;
}

/** Rows of a table as markup, every text in them escaped. */
export type RowsMarkup = string & { readonly __rows: 'made by tableRows' };

export interface ColumnModel {
  /** Each line on its own: "Q1" over "2026". */
  readonly lines: readonly string[];
  readonly numeric: boolean;
  readonly hidden: boolean;
}

export interface FigureModel {
  readonly id: string;
  readonly panels: readonly { readonly label: string; readonly svg: Svg }[];
  /** "Figuur 7.1: Tijdlijn". */
  readonly caption: string;
  readonly note?: string;
  /** A page wide drawing, or one that may be smaller. */
  readonly several: boolean;
}

export interface FindingsModel {
  readonly items: readonly {
    readonly icon: IconModel;
    readonly tone: string;
    readonly severity: string;
    readonly text: string;
    readonly about?: string;
    readonly link?: string;
    readonly rule: string;
  }[];
}

/** What the author wrote. */
export interface WrittenModel {
  /** Only where it differs from the document's. */
  readonly language?: string;
  readonly parts: readonly WrittenPartModel[];
}

/** A paragraph or a list: exactly one of these. */
export interface WrittenPartModel {
  readonly runs?: readonly RunModel[];
  readonly list?: {
    readonly ordered: boolean;
    readonly items: readonly { readonly parts: readonly WrittenPartModel[] }[];
  };
}

export interface RunModel {
  readonly text: string;
  /** A line break in place of words. */
  readonly breaks: boolean;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly address?: string;
}
