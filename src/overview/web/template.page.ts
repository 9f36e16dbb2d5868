import { FormFields, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  numberCell,
  textCell,
  type Link,
  type PageForm,
  type PageHead,
  type PageModel,
  type Row,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  intensityOf,
  makeGrid,
  PERIOD_WEEKS,
  periodIndex,
  type Phase,
  type Pilot,
  type PlanningCase,
} from '../../planning/index.js';
import { aboutIt } from './new-organisation.page.js';
import { overviewUrls } from './urls.js';

export interface TemplatePageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  /** Absent where there is nothing to take along. */
  readonly build?: { readonly pilots: Table; readonly departments: Table };
  readonly settings: string;
  readonly left: readonly string[];
  /** The way to add it to an organisation that is there. */
  readonly into: Link;
  readonly form: PageForm;
}

export const templatePage = definePage<TemplatePageModel>('overview/template');

export interface TemplatePageInput {
  readonly organisation: string;
  /** As it will be made. */
  readonly template: PlanningCase;
  readonly form: FormState;
  /** Minutes until one may try again. */
  readonly wait?: number;
}

/** Exactly what the new organisation will have, before it is made. */
export function templateModel(
  { organisation, template, form, wait = 0 }: TemplatePageInput,
  speech: Speech,
): TemplatePageModel {
  const { t } = speech;
  const w = t.templates;
  const fields = new FormFields(form, t);
  return {
    title: w.title,
    back: { text: t.organisations.back, href: overviewUrls.organisations() },
    head: { heading: w.title, lead: w.lead },
    ...(template.pilots.length > 0
      ? { build: { pilots: pilotsTable(template, speech), departments: departmentsTable(template, speech) } }
      : {}),
    settings: w.settings({ count: Object.keys(template.plan.settings ?? {}).length }),
    left: Object.values(w.left),
    into: { text: w.into.link, href: overviewUrls.templateInto(organisation) },
    form: {
      action: overviewUrls.template(organisation),
      parts: aboutIt(fields, t, wait),
      actions: [{ text: w.submit }],
    },
    ...fields.errorSummary(),
  };
}

export function pilotsTable(template: PlanningCase, speech: Speech): Table {
  const w = speech.t.templates;
  return {
    caption: w.pilots({ count: template.pilots.length }),
    columns: [{ lines: [w.pilotName] }, { lines: [w.owner] }, { lines: [w.phases] }, { lines: [w.links] }],
    groups: [{ rows: template.pilots.map((pilot) => pilotRow(pilot, template, speech)) }],
  };
}

function pilotRow(pilot: Pilot, template: PlanningCase, { t }: Speech): Row {
  const { organisation, pilots, links } = template;
  const w = t.templates;
  const owner = organisation.departments.find(({ id }) => id === pilot.owner)?.name ?? '';
  const waits = links
    .filter(({ after }) => after[0] === pilot.id)
    .map(({ before: [id, phase] }) =>
      w.waits({ pilot: pilots.find((other) => other.id === id)?.title ?? id, phase }),
    );
  return {
    header: textCell(pilot.title),
    cells: [
      textCell(owner),
      textCell(pilot.phases.map((phase, index) => phaseText(phase, index, template, t)).join('; ')),
      textCell(waits.length === 0 ? w.nothing : waits.join('; ')),
    ],
  };
}

function phaseText(phase: Phase, index: number, { plan }: PlanningCase, t: Speech['t']): string {
  const facts = { number: index + 1, weeks: weeksOf(phase, plan), intensity: intensityOf(phase.intensity) };
  return t.templates.phase(facts);
}

/** As written, or as many as the quarters asked for have; 0 when nobody said. */
function weeksOf({ weeks, from, to }: Phase, { start, periods }: PlanningCase['plan']): number {
  if (weeks !== undefined || typeof from !== 'string' || typeof to !== 'string') return weeks ?? 0;
  const grid = makeGrid(
    start,
    periods.map(({ id }) => id),
  );
  const [first, last] = [periodIndex(grid, from), periodIndex(grid, to)];
  return first === undefined || last === undefined ? 0 : (last - first + 1) * PERIOD_WEEKS;
}

export function departmentsTable(
  { organisation: { departments } }: Pick<PlanningCase, 'organisation'>,
  { t }: Speech,
): Table {
  const w = t.templates;
  return {
    caption: w.departments({ count: departments.length }),
    columns: [{ lines: [w.departmentName] }, { lines: [w.tolerance], numeric: true }, { lines: [w.brings] }],
    groups: [
      {
        rows: departments.map(({ name, tolerance, brings }) => ({
          header: textCell(name),
          cells: [numberCell(w.ofFive({ tolerance })), textCell(w.kinds[brings])],
        })),
      },
    ],
  };
}
