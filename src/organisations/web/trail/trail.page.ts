import { AUDIT_ACTIONS, type Trail } from '../../../accounts/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import { pagination } from '../../../platform/lists/index.js';
import {
  definePage,
  dayCell,
  textCell,
  type Link,
  type PageHead,
  type PageModel,
  type Pagination,
  type Select,
  type Table,
  type TextField,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { organisationUrls } from '../urls.js';
import { actionText, factsText, subjectText } from './trail-text.js';

/** Lines on a page. */
export const PAGE_SIZE = 50;

export interface TrailPageModel extends PageModel {
  readonly head: PageHead;
  readonly filter: {
    readonly action: string;
    readonly who: Select;
    readonly what: Select;
    readonly from: TextField;
    readonly until: TextField;
  };
  /** Absent when everything is shown. */
  readonly clear?: Link;
  readonly download: Link;
  /** Absent when nothing was found. */
  readonly table?: Table;
  readonly pages?: Pagination;
}

export const trailPage = definePage<TrailPageModel>('organisations/trail');

export interface TrailInput {
  readonly organisation: string;
  readonly people: ReadonlyMap<string, string>;
  readonly form: FormState;
  readonly trail: Trail;
  /** From 1. */
  readonly page: number;
  /** Present filter as it stands in the address, without the page. */
  readonly query: Readonly<Record<string, string>>;
}

export function trailModel(input: TrailInput, speech: Speech): TrailPageModel {
  const { audit } = speech.t;
  const { organisation, trail, query } = input;
  const fields = new FormFields(input.form, speech.t);
  const pages = pagesOf(input, speech);
  return {
    title: audit.title,
    head: { heading: audit.title, lead: audit.lead },
    filter: filterOf(fields, input, speech),
    ...(Object.keys(query).length > 0 || input.form.errors.length > 0
      ? { clear: { text: audit.clear, href: organisationUrls.trail(organisation) } }
      : {}),
    download: { text: audit.download, href: withQuery(organisationUrls.trailFile(organisation), query) },
    ...(trail.entries.length > 0 ? { table: trailTable(trail, speech) } : {}),
    ...(pages ? { pages } : {}),
    ...fields.errorSummary(),
  };
}

function filterOf(
  fields: FormFields,
  { organisation, people }: TrailInput,
  { t }: Speech,
): TrailPageModel['filter'] {
  const { audit } = t;
  const all = (text: string) => ({ value: '', text });
  return {
    action: organisationUrls.trail(organisation),
    who: withoutPrompt(
      fields.select('wie', {
        label: audit.who,
        options: [all(audit.everybody), ...[...people].map(([value, text]) => ({ value, text }))],
      }),
    ),
    what: withoutPrompt(
      fields.select('wat', {
        label: audit.what,
        options: [
          all(audit.everything),
          ...AUDIT_ACTIONS.map((value) => ({ value, text: audit.actions[value] })),
        ],
      }),
    ),
    from: fields.day('vanaf', { label: audit.from }),
    until: fields.day('tot', { label: audit.until, sentences: { tooSmall: audit.untilBeforeFrom } }),
  };
}

/** "Everybody" is an answer here, not the absence of one. */
function withoutPrompt({ prompt: _, ...select }: Select): Select {
  return select;
}

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
}

function pagesOf({ organisation, trail, page, query }: TrailInput, { t }: Speech): Pagination | null {
  const pages = Math.ceil(trail.count / PAGE_SIZE);
  if (pages <= 1) return null;
  const at = (number: number): string =>
    withQuery(organisationUrls.trail(organisation), { ...query, pagina: String(number) });
  return pagination(page, pages, at, t);
}

function trailTable({ entries, count }: Trail, speech: Speech): Table {
  const { t, f } = speech;
  const { audit } = t;
  const heads = [audit.moment, audit.who, audit.what, audit.about, audit.before, audit.after];
  return {
    caption: audit.caption({ count }),
    columns: heads.map((head) => ({ lines: [head] })),
    groups: [
      {
        rows: entries.map((entry) => ({
          header: dayCell(f.moment(entry.at)),
          cells: [
            textCell(entry.personName === '' ? audit.nobody : entry.personName),
            textCell(actionText(entry, t)),
            textCell(subjectText(entry, t)),
            textCell(factsText(entry.before, speech)),
            textCell(factsText(entry.after, speech)),
          ],
        })),
      },
    ],
  };
}
