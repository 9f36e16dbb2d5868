import { TEXT_SLOTS } from '../../../planning/index.js';
import {
  definePage,
  textCell,
  type Link,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { PlanTextRow } from '../../../portfolios/index.js';
import { planUrls } from '../urls.js';

export interface TextsPageModel extends PageModel {
  readonly head: PageHead;
  readonly back: Link;
  readonly table: Table;
}

export const textsPage = definePage<TextsPageModel>('plans/texts');

/** The places where one may write, in the order of the document, and where something stands. */
export function textsModel(
  { organisation, rows }: { readonly organisation: string; readonly rows: readonly PlanTextRow[] },
  { t, f }: Speech,
): TextsPageModel {
  const { planTexts } = t;
  const written = new Map(rows.filter(({ body }) => body !== '').map((row) => [row.slot, row]));
  const stateOf = (row: PlanTextRow | undefined): string => {
    if (!row) return planTexts.empty;
    const moment = f.moment(row.updatedAt);
    const name = row.updatedByName;
    return name === '' ? planTexts.writtenUnknown({ moment }) : planTexts.written({ moment, name });
  };
  return {
    title: planTexts.title,
    head: { heading: planTexts.title, lead: planTexts.lead },
    back: { text: t.planPage.title, href: planUrls.plan(organisation) },
    table: {
      caption: planTexts.caption({ count: written.size }),
      columns: [planTexts.place, planTexts.state].map((head) => ({ lines: [head] })),
      groups: [
        {
          rows: TEXT_SLOTS.map((slot) => ({
            header: textCell(planTexts.slots[slot].name, { href: planUrls.text(organisation, slot) }),
            cells: [textCell(stateOf(written.get(slot)))],
          })),
        },
      ],
    },
  };
}
