import {
  about,
  either,
  listOf,
  named,
  number,
  object,
  oneOf,
  optional,
  orNull,
  text,
  whole,
} from '../../../platform/api/index.js';
import type { TableCell } from '../../../platform/spreadsheets/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { ReadList } from '../../lists/import-list.js';
import type { ListPlan, PlannedRow } from '../../lists/plan-list.js';
import { problemText } from '../lists/preview.page.js';

interface ApiChange {
  readonly column: string;
  readonly before: TableCell;
  readonly after: TableCell;
}

interface ApiRow {
  readonly row: number;
  readonly kind: PlannedRow['kind'];
  readonly code?: string;
  readonly changes: readonly ApiChange[];
}

interface ApiListProblem {
  readonly row?: number;
  readonly column?: string;
  readonly code: string;
  readonly detail: string;
}

export interface ApiListPlan {
  readonly rows: readonly ApiRow[];
  readonly problems: readonly ApiListProblem[];
  readonly ignored: readonly string[];
}

const cell = orNull(either(text, number));

export const LIST_PLAN = named(
  'ListPlan',
  object<ApiListPlan>({
    rows: listOf(
      object<ApiRow>({
        row: about('As a spreadsheet numbers it', whole),
        kind: oneOf<PlannedRow['kind']>(['new', 'changed', 'same']),
        code: optional(about('Absent where a new one gets its code when it is kept', text)),
        changes: listOf(object<ApiChange>({ column: text, before: cell, after: cell })),
      }),
    ),
    problems: about(
      'While there is one, nothing can be kept',
      listOf(
        object<ApiListProblem>({
          row: optional(about('Absent for the list as a whole', whole)),
          column: optional(about('Its heading', text)),
          code: text,
          detail: text,
        }),
      ),
    ),
    ignored: about('Headings that no column has; nothing of them is read', listOf(text)),
  }),
);

export function apiPlan(read: ReadList, { rows, problems, ignored }: ListPlan, say: Speech): ApiListPlan {
  return {
    rows: rows.map(({ row, kind, code, changes }) => ({
      row,
      kind,
      ...(code === '' ? {} : { code }),
      changes: changes.map(({ column, before, after }) => ({ column: column.heading(say.t), before, after })),
    })),
    problems: problems.map((problem) => ({
      ...(problem.row === undefined ? {} : { row: problem.row }),
      ...(problem.column ? { column: problem.column.heading(say.t) } : {}),
      code: problem.code,
      detail: problemText(read.list, problem, say),
    })),
    ignored,
  };
}

/** For who is told of them all at once. */
export function sentenceOf({ row, column, detail }: ApiListProblem): string {
  return [
    ...(row === undefined ? [] : [String(row)]),
    ...(column === undefined ? [] : [column]),
    detail,
  ].join(': ');
}
