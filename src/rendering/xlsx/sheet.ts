import type { Cell } from 'write-excel-file/node';

export interface PlanSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** One cell for each column. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface SheetColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
}

const NARROW = 13;
/** Letters in bold, which are wider. */
const BOLD = 1.2;

/** As narrow as the longest word of its head allows. */
export function narrow(head: string): SheetColumn {
  const longest = Math.max(...head.split(/\s+/).map(({ length }) => length));
  return { head, width: Math.max(NARROW, Math.ceil(longest * BOLD) + 1) };
}

export const middle = (head: string): SheetColumn => ({ head, width: 22 });
export const wide = (head: string): SheetColumn => ({ head, width: 48 });
