import type { CaseFileProblem } from '../../platform/case-file/index.js';
import type { CellMistake } from './cell-kinds.js';
import type { Column } from './columns.js';

/** What can be wrong with a list that was read, beside what is wrong with one cell. */
export type ListProblemCode =
  | CellMistake['code']
  /** No heading of the list is known. */
  | 'no-headings'
  | 'nothing-listed'
  | 'repeated-column'
  | 'missing-column'
  | 'missing'
  | 'repeated-code'
  /** A proposal that is no longer being written. */
  | 'sent-in'
  | 'other-department'
  | 'too-many'
  | 'case';

/** Why a list cannot be taken in, and where that stands in it. */
export interface ListProblem {
  /** As a spreadsheet numbers its rows; absent for the list as a whole. */
  readonly row?: number;
  readonly column?: Column;
  readonly code: ListProblemCode;
  /** What stands there, as far as it says something. */
  readonly value?: string;
  /** Where the code is `case`: what a case file would have said of it. */
  readonly problem?: CaseFileProblem;
}
