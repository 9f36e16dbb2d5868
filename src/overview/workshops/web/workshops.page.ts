import { may, type OrganisationAccess } from '../../../accounts/index.js';
import { FormFields, type FormState } from '../../../platform/forms/index.js';
import {
  definePage,
  dayCell,
  numberCell,
  textCell,
  type Link,
  type OneFormPage,
  type PageHead,
  type PageModel,
  type Row,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { ListedWorkshop } from '../workshops.js';
import { workshopUrls } from './urls.js';

export interface WorkshopsPageModel extends PageModel {
  readonly head: PageHead;
  /** Absent while there was none. */
  readonly table?: Table;
  /** For who may hold one. */
  readonly begin?: Link;
}

export const workshopsPage = definePage<WorkshopsPageModel>('overview/workshops');

/** Workshops that were held, the latest first. */
export function workshopsModel(
  access: OrganisationAccess,
  workshops: readonly ListedWorkshop[],
  speech: Speech,
): WorkshopsPageModel {
  const w = speech.t.workshops;
  const begin = { text: w.begin, href: workshopUrls.new(access.slug) };
  const table = {
    caption: w.caption({ count: workshops.length }),
    columns: [
      { lines: [w.name] },
      { lines: [w.heldOn] },
      { lines: [w.state] },
      { lines: [w.ideas], numeric: true },
      { lines: [w.decisions], numeric: true },
    ],
    groups: [{ rows: workshops.map((workshop) => rowOf(access, workshop, speech)) }],
  };
  return {
    title: w.title,
    head: { heading: w.title, lead: w.lead },
    ...(workshops.length > 0 ? { table } : {}),
    ...(may(access, 'hold-workshop') ? { begin } : {}),
  };
}

function rowOf(access: OrganisationAccess, workshop: ListedWorkshop, { t, f }: Speech): Row {
  return {
    header: textCell(workshop.name, { href: workshopUrls.one(access.slug, workshop.id) }),
    cells: [
      dayCell(f.date(workshop.heldOn)),
      textCell(workshop.closedAt === null ? t.workshops.isOpen : t.workshops.isClosed),
      numberCell(f.number(workshop.ideas)),
      numberCell(f.number(workshop.decisions)),
    ],
  };
}

/** Beginning one: a name and a day. */
export function newWorkshopModel(organisation: string, form: FormState, { t }: Speech): OneFormPage {
  const w = t.workshops;
  const fields = new FormFields(form, t);
  return {
    title: w.newTitle,
    head: { heading: w.newTitle, lead: w.newLead },
    back: { text: w.title, href: workshopUrls.list(organisation) },
    form: {
      action: workshopUrls.new(organisation),
      parts: [
        { field: fields.text('name', { label: w.nameField, hint: w.nameHint }) },
        { field: fields.day('heldOn', { label: w.dayField }) },
      ],
      actions: [{ text: w.start }],
    },
    ...fields.errorSummary(),
  };
}
