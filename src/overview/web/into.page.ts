import { FormFields, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  type Action,
  type FormPageModel,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Select,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { Department, PlanningCase } from '../../planning/index.js';
import type { Build } from '../../portfolios/index.js';
import { buildSeen, type Target } from '../add-template.js';
import { ASSUMED } from '../empty-case.js';
import { neededDepartments, NEW_DEPARTMENT, type Choices, type Mapping } from '../fit-template.js';
import { departmentsTable, pilotsTable } from './template.page.js';
import { overviewUrls } from './urls.js';

/** Chooses one of the organisations that somebody may propose in. */
export function chooseTargetModel(
  organisation: string,
  targets: readonly Target[],
  form: FormState,
  { t }: Speech,
): FormPageModel {
  const w = t.templates.into;
  const fields = new FormFields(form, t);
  const base = {
    title: w.chooseTitle,
    back: { text: w.back, href: overviewUrls.template(organisation) },
  };
  if (targets.length === 0)
    return {
      ...base,
      head: { heading: w.chooseTitle, lead: w.nowhere },
      links: [{ text: t.organisations.title, href: overviewUrls.organisations() }],
    };
  const options = targets.map((target) => ({
    value: target.slug,
    text: targetName(target),
    hint: t.roles[target.role],
  }));
  return {
    ...base,
    head: { heading: w.chooseTitle, lead: w.chooseLead },
    form: {
      action: overviewUrls.templateInto(organisation),
      parts: [{ radios: fields.choice('to', { label: w.to, options }) }],
      actions: [{ text: w.choose }],
    },
    ...fields.errorSummary(),
  };
}

function targetName({ organisationName, planName }: Target): string {
  return planName === undefined ? organisationName : `${organisationName}, ${planName}`;
}

export interface IntoPageModel extends PageModel {
  readonly back: Link;
  readonly head: PageHead;
  readonly notices: readonly Notice[];
  readonly form: {
    readonly action: string;
    readonly fields: readonly { readonly name: string; readonly value: string }[];
    readonly selects: readonly Select[];
    /** Absent while a department is not chosen. */
    readonly adds?: { readonly pilots: Table; readonly departments?: Table; readonly note: string };
    readonly actions: readonly Action[];
  };
}

export const intoPage = definePage<IntoPageModel>('overview/into');

export interface IntoInput {
  readonly organisation: string;
  readonly into: Target;
  /** Of the plan that `into` leads to. */
  readonly planId: string;
  readonly template: PlanningCase;
  readonly target: PlanningCase;
  readonly choices: Choices;
  readonly mapping: Mapping;
  /** What would be added; absent while a department is not chosen. */
  readonly build?: Build;
  readonly notices?: readonly Notice[];
  /** Somebody sent it so, and is told what is missing. */
  readonly sent?: boolean;
}

/** Everything that would be added to the organisation, and which department becomes which. */
export function intoModel(input: IntoInput, speech: Speech): IntoPageModel {
  const { organisation, into, planId, template, build, notices = [] } = input;
  const { t } = speech;
  const w = t.templates.into;
  const title = w.title({ organisation: targetName(into) });
  const selects = neededDepartments(template).map((department) => selectOf(department, input, speech));
  const wrong = selects.filter(({ error }) => error !== undefined);
  return {
    title,
    back: { text: w.back, href: overviewUrls.template(organisation) },
    head: { heading: title, lead: w.lead },
    notices,
    form: {
      action: overviewUrls.templateInto(organisation),
      fields: [
        { name: 'to', value: into.slug },
        { name: 'seen', value: build ? buildSeen(planId, build) : '' },
      ],
      selects,
      ...(build ? { adds: addsOf(build, input, speech) } : {}),
      actions: [
        ...(build ? [{ text: w.submit, name: 'step', value: 'add' }] : []),
        { text: w.show, name: 'step', value: 'show', second: true },
      ],
    },
    ...(wrong.length === 0
      ? {}
      : {
          errorSummary: {
            heading: t.forms.errorCount({ count: wrong.length }),
            items: wrong.map(({ id, error = '' }) => ({ text: error, href: `#${id}` })),
          },
        }),
  };
}

function selectOf(department: Department, input: IntoInput, { t }: Speech): Select {
  const { template, choices, mapping, sent = false } = input;
  const w = t.templates.into;
  const { departments, mayAdd } = choices(department);
  const id = `afdeling-${department.id}`;
  const chosen = mapping.get(department.id);
  const pilots = template.pilots.filter(({ owner }) => owner === department.id).length;
  const options = [
    ...departments.map(({ id: value, name: text }) => ({ value, text })),
    ...(mayAdd ? [{ value: NEW_DEPARTMENT, text: w.new }] : []),
  ];
  const error = sent && chosen === undefined ? w.missing({ name: department.name }) : undefined;
  return {
    id,
    name: 'departments',
    label: w.department({ name: department.name, kind: t.templates.kinds[department.brings], pilots }),
    ...(mayAdd ? {} : { hint: w.noneOwn }),
    ...(error === undefined ? {} : { error }),
    ...describedBy(id, !mayAdd, error !== undefined),
    ...(chosen === undefined ? { prompt: t.forms.choosePlease } : {}),
    options: options.map(({ value, text }) => ({
      value: `${department.id}:${value}`,
      text,
      chosen: value === chosen,
    })),
  };
}

function describedBy(id: string, hint: boolean, error: boolean): { readonly describedBy?: string } {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])];
  return ids.length === 0 ? {} : { describedBy: ids.join(' ') };
}

function addsOf(
  build: Build,
  { target }: IntoInput,
  speech: Speech,
): NonNullable<IntoPageModel['form']['adds']> {
  const w = speech.t.templates.into;
  const { departments, pilots, links } = build;
  const organisation = {
    ...target.organisation,
    departments: [...target.organisation.departments, ...departments],
  };
  const { headcount: people, fteCapacity: fte } = ASSUMED;
  return {
    pilots: pilotsTable({ ...target, organisation, pilots, links }, speech),
    ...(departments.length === 0
      ? { note: w.noDepartments }
      : {
          departments: departmentsTable({ organisation: { ...organisation, departments } }, speech),
          note: w.addedDepartments({ people, fte }),
        }),
  };
}
