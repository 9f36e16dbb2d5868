import type { Table } from './tables.js';

/** Markup made by our own drawing functions, which escape every text they are given. Printed as it is. */
export type Svg = string & { readonly __svg: 'made by our own drawing functions' };

/** The only door to unescaped printing: for the output of drawing functions, never for a stored text. */
export function svgMarkup(markup: string): Svg {
  if (!markup.startsWith('<svg')) throw new TypeError('A figure starts with <svg');
  return markup as Svg;
}

/** `{{> figure}}`: a drawing with a conclusion as caption and its numbers as a table. */
export interface Figure {
  /** Name of the scroll box around a wide drawing. */
  readonly label: string;
  readonly svg: Svg;
  /** What is printed in its place, where it would be higher than a sheet of paper. */
  readonly paper?: readonly { readonly svg: Svg }[];
  readonly legend?: readonly LegendItem[];
  /** A sentence that says what to see. */
  readonly conclusion: string;
  /** How to read it. */
  readonly note?: string;
  readonly table?: Table;
  /** The table is open from the start. */
  readonly open?: boolean;
}

export interface LegendItem {
  readonly svg?: Svg;
  readonly temperature?: { readonly step: number; readonly text: string };
  readonly text: string;
}
