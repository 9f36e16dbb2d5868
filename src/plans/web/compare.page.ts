import {
  definePage,
  textCell,
  type Link,
  type PageHead,
  type PageModel,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  planChanges,
  type ChangesTable,
  type PlanContent,
  type PlanVersionData,
} from '../../rendering/index.js';
import { planUrls } from './urls.js';

export interface ComparePageModel extends PageModel {
  readonly head: PageHead;
  readonly back: Link;
  /** Absent when nothing changed. */
  readonly changes?: Table;
}

export const comparePage = definePage<ComparePageModel>('plans/compare');

export interface CompareInput {
  readonly organisation: string;
  readonly before: PlanVersionData;
  readonly after: PlanContent;
  /** False: compared with the plan as it is now. */
  readonly toKept: boolean;
}

function changesTable({ caption, columns, rows }: ChangesTable): Table {
  return {
    caption,
    columns: columns.map((head) => ({ lines: [head] })),
    groups: [
      {
        rows: rows.map(({ what, changes }) => ({
          header: textCell(what),
          cells: [textCell(changes.join('; '))],
        })),
      },
    ],
  };
}

/** What changed between two versions, said in text. */
export function compareModel(
  { organisation, before, after, toKept }: CompareInput,
  { language, t }: Speech,
): ComparePageModel {
  const { introduction, table } = planChanges(before, after, language);
  const title = toKept
    ? t.planPage.compareKept({ before: before.meta.version, after: after.meta.version })
    : t.planPage.compareNow({ before: before.meta.version });
  return {
    title,
    head: { heading: title, lead: introduction },
    back: { text: t.planPage.title, href: planUrls.plan(organisation) },
    ...(table ? { changes: changesTable(table) } : {}),
  };
}
