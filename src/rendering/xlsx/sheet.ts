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

export const narrow = (head: string): SheetColumn => ({ head, width: 12 });
export const middle = (head: string): SheetColumn => ({ head, width: 22 });
export const wide = (head: string): SheetColumn => ({ head, width: 48 });
