import type { Badge } from './badges.js';
import type { IconName } from './icons.js';
import type { TemperatureStep } from './models.js';

/** `{{> table}}`: a table with its caption, in its own scroll box whose first column stays put. */
export interface Table {
  /** A conclusion, not a label: what the reader should see in the numbers. */
  readonly caption: string;
  readonly note?: string;
  /** 'heat' for coloured cells with paper between them. */
  readonly look?: 'heat' | 'plain';
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
}

export interface Column {
  /** Each line on its own: "Q1" over "2026". */
  readonly lines: readonly string[];
  readonly numeric?: boolean;
  /** Read aloud, not shown. */
  readonly hidden?: boolean;
  /** What one can do about a row: not printed. Its cells are made by `actionCell`. */
  readonly action?: boolean;
}

export interface RowGroup {
  /** Heading over these rows, as wide as the table. */
  readonly heading?: { readonly text: string; readonly columns: number };
  readonly rows: readonly Row[];
}

export interface Row {
  readonly header: Cell;
  readonly cells: readonly Cell[];
  /** A sum: bold with a line above. */
  readonly total?: boolean;
}

export interface Cell {
  readonly text: string;
  /** Class attribute; made by the functions below. */
  readonly look: string;
  readonly href?: string;
  readonly icon?: { readonly name: IconName; readonly label: string };
  readonly strong?: boolean;
  readonly note?: string;
  readonly badge?: Badge;
}

type Extras = Omit<Cell, 'text' | 'look'>;

export function textCell(text: string, extras: Extras = {}): Cell {
  return { text, look: '', ...extras };
}

/** In a column of what one can do. */
export function actionCell(text: string, extras: Extras = {}): Cell {
  return { text, look: 'act', ...extras };
}

/** A day, a period of days or a moment: on one line, whatever stands beside it. */
export function dayCell(text: string, extras: Extras = {}): Cell {
  return { text, look: 'day', ...extras };
}

export function badgeCell(badge: Badge): Cell {
  return { text: '', look: '', badge };
}

/** A number as already formatted text, right-aligned. */
export function numberCell(text: string, extras: Extras = {}): Cell {
  return { text, look: 'num', ...extras };
}

/** A number that is nothing: shown, but not asking for attention. */
export function zeroCell(text: string): Cell {
  return { text, look: 'num zero' };
}

/** A number on the colour of its temperature. */
export function heatCell(text: string, step: TemperatureStep, extras: Extras = {}): Cell {
  return { text, look: `num t${String(step)}`, ...extras };
}

/** A number above its limit: triangle with its meaning, bold and in the colour of a breach. */
export function breachCell(text: string, label: string): Cell {
  return { text, look: 'num hot', strong: true, icon: { name: 'warn', label } };
}
