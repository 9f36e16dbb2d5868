import { describeProblem } from '../../../platform/case-file/index.js';
import type { TableCell } from '../../../platform/spreadsheets/index.js';
import {
  definePage,
  textCell,
  type Link,
  type Notice,
  type PageForm,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { plainNumber } from '../../lists/cell-kinds.js';
import { COLUMNS, type ListName } from '../../lists/columns.js';
import { seenIn, type ReadList } from '../../lists/import-list.js';
import { valueAt } from '../../lists/list-item.js';
import type { ListProblem } from '../../lists/list-problem.js';
import type { ListPlan, PlannedRow } from '../../lists/plan-list.js';
import { portfolioUrls } from '../urls.js';

export interface ListPreviewModel extends PageModel {
  readonly head: PageHead;
  readonly back: Link;
  readonly notices: readonly Notice[];
  /** What is wrong. */
  readonly problems?: Table;
  /** What happens to each row; absent where something is wrong. */
  readonly rows?: Table;
  readonly form?: PageForm;
}

export const listPreviewPage = definePage<ListPreviewModel>('portfolios/list-preview');

/** Problems on the page: nobody mends more at a time. */
const MOST_PROBLEMS = 200;
/** Headings that are named as an example. */
const SOME = 4;

interface PreviewInput {
  readonly organisation: string;
  readonly read: ReadList;
  readonly plan: ListPlan;
  /** It was confirmed, but something had changed since it was shown. */
  readonly meanwhile?: boolean;
}

/** What a list would change, or what is wrong with it; nothing has changed. */
export function listPreviewModel(input: PreviewInput, speech: Speech): ListPreviewModel {
  const { organisation, read, plan, meanwhile = false } = input;
  const { lists: words } = speech.t;
  const title = words.previewTitle({ list: words.names[read.list] });
  const count = (kind: PlannedRow['kind']): number => plan.rows.filter((row) => row.kind === kind).length;
  const right = plan.problems.length === 0;
  const counts = words.counts({ added: count('new'), changed: count('changed'), same: count('same') });
  const useful = count('new') + count('changed') > 0;
  return {
    title,
    head: { heading: title, lead: right ? `${counts} ${words.previewLead}` : words.previewLead },
    back: { text: words.back, href: portfolioUrls.lists(organisation) },
    notices: noticesOf({ plan, meanwhile, right, useful }, speech),
    ...(right
      ? { rows: rowsTable(read.list, plan.rows, speech) }
      : { problems: problemsTable(read.list, plan, speech) }),
    ...(right && useful
      ? {
          form: {
            action: portfolioUrls.confirmList(organisation, read.list),
            parts: [],
            fields: [{ name: 'read', value: JSON.stringify({ ...read, seen: seenIn(plan) }) }],
            actions: [
              { text: words.confirm },
              { text: words.another, href: portfolioUrls.lists(organisation), second: true },
            ],
          },
        }
      : {}),
  };
}

interface Told {
  readonly plan: ListPlan;
  readonly meanwhile: boolean;
  readonly right: boolean;
  readonly useful: boolean;
}

function noticesOf({ plan, meanwhile, right, useful }: Told, { t, f }: Speech): readonly Notice[] {
  const { lists: words } = t;
  const { problems, ignored } = plan;
  const more = problems.length - MOST_PROBLEMS;
  return [
    ...(meanwhile ? [{ kind: 'warning', text: words.meanwhile } as const] : []),
    ...(right
      ? []
      : [
          {
            kind: 'warning',
            text: words.problemsTitle({ count: problems.length }),
            ...(more > 0 ? { more: words.problemsMore({ count: more }) } : {}),
          } as const,
        ]),
    ...(right && !useful ? [{ kind: 'info', text: words.allSame } as const] : []),
    ...(ignored.length > 0
      ? [
          {
            kind: 'info',
            text: words.ignored({ headings: f.list(ignored.map((head) => `“${head}”`)) }),
          } as const,
        ]
      : []),
  ];
}

/** What is wrong, said in a sentence. */
export function problemText(list: ListName, problem: ListProblem, speech: Speech): string {
  const { t, f } = speech;
  const { problems: words } = t.lists;
  const { code, column, value = '' } = problem;
  switch (code) {
    case 'case':
      return problem.problem ? describeProblem(problem.problem, speech) : '';
    case 'not-a-choice':
      return words[code]({ value, choices: f.list(column?.kind.choices?.(t) ?? []) });
    case 'no-headings':
      return words[code]({ headings: f.list(COLUMNS[list].slice(0, SOME).map(({ heading }) => heading(t))) });
    case 'nothing-listed':
    case 'repeated-column':
    case 'missing-column':
    case 'missing':
    case 'other-department':
    case 'too-many':
      return words[code];
    case 'not-a-number':
    case 'unknown-department':
    case 'unknown-goal':
    case 'repeated-code':
    case 'sent-in':
      return words[code]({ value });
  }
}

function problemsTable(list: ListName, { problems }: ListPlan, speech: Speech): Table {
  const { t, f } = speech;
  const { lists: words } = t;
  return {
    caption: words.problemsCaption,
    columns: [words.row, words.column, words.problem].map((head) => ({ lines: [head] })),
    groups: [
      {
        rows: problems.slice(0, MOST_PROBLEMS).map((problem) => ({
          header: textCell(problem.row === undefined ? words.wholeList : f.number(problem.row)),
          cells: [textCell(problem.column?.heading(t) ?? ''), textCell(problemText(list, problem, speech))],
        })),
      },
    ],
  };
}

function shown(cell: TableCell, { t, language }: Speech): string {
  if (cell === null || cell === '') return t.lists.nothing;
  return typeof cell === 'number' ? plainNumber(cell, language) : cell;
}

/** Of a new row everything that it sets; of a changed one what was there before as well. */
function detailsOf({ kind, changes }: PlannedRow, speech: Speech): string {
  const { t } = speech;
  return changes
    .map(({ column, before, after }) => {
      const heading = column.heading(t);
      return kind === 'new'
        ? t.lists.set({ heading, value: shown(after, speech) })
        : t.lists.change({ heading, before: shown(before, speech), after: shown(after, speech) });
    })
    .join('; ');
}

function nameOf(list: ListName, { item }: PlannedRow): string {
  const column = COLUMNS[list].find(({ key }) => key === 'name' || key === 'title');
  const name = column && valueAt(item, column);
  return typeof name === 'string' ? name : '';
}

function rowsTable(list: ListName, rows: readonly PlannedRow[], speech: Speech): Table {
  const { t, f } = speech;
  const { lists: words } = t;
  const heads = [words.row, words.codeHead, words.nameHead, words.becomes, words.details];
  return {
    caption: words.rowsCaption,
    columns: heads.map((head) => ({ lines: [head] })),
    groups: [
      {
        rows: rows.map((planned) => ({
          header: textCell(f.number(planned.row)),
          cells: [
            textCell(planned.code === '' ? words.newCode : planned.code),
            textCell(nameOf(list, planned)),
            textCell(words.kinds[planned.kind]),
            textCell(detailsOf(planned, speech)),
          ],
        })),
      },
    ],
  };
}
