import { FormFields, type FormState } from '../../platform/forms/index.js';
import {
  definePage,
  dayCell,
  numberCell,
  textCell,
  type Breadcrumbs,
  type Fact,
  type Link,
  type PageHead,
  type PageModel,
  type Select,
  type Table,
} from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import {
  anchorsOf,
  departmentsFor,
  findKpi,
  type CatalogueEntry,
  type Department,
  type Dimension,
  type OrganisationSize,
} from '../../planning/index.js';
import { sizeSwitch } from './catalogue.page.js';
import { fteText, measureFigures, moneyText, rolesText, weeksText } from './first-pilot-texts.js';
import { notesOf, type Note } from './notes.js';
import { pilotUrls } from './urls.js';

interface BeginForm {
  readonly action: string;
  readonly size: OrganisationSize;
  readonly owner: Select;
}

export interface EntryPageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly facts: readonly Fact[];
  readonly phases: Table;
  readonly measures: Table;
  readonly notes: readonly Note[];
  readonly form?: BeginForm;
  /** Why there is no form. */
  readonly noForm: string;
  readonly startedText: string;
  readonly started: readonly Link[];
}

export const entryPage = definePage<EntryPageModel>('pilots/entry');

export interface EntryInput {
  readonly organisation: string;
  readonly entry: CatalogueEntry;
  readonly size: OrganisationSize;
  /** All departments of the organisation, and those that this person may propose for. */
  readonly departments: readonly Department[];
  readonly choices: readonly Department[];
  readonly mayBegin: boolean;
  /** Proposals that began with this entry. */
  readonly started: readonly { readonly id: string; readonly title: string }[];
  readonly form: FormState;
}

/** One first pilot: what it takes, how it grows, what practice says, and a way to begin a proposal with it. */
export function entryModel(input: EntryInput, speech: Speech): EntryPageModel {
  const { organisation, entry, size, started } = input;
  const { t } = speech;
  const p = t.cataloguePages;
  const words = t.firstPilots.pilots[entry.id];
  const fields = new FormFields(withSuggestion(input), t);
  const form = beginForm(input, fields, speech);
  return {
    title: words.title,
    breadcrumbs: { items: [{ text: p.title, href: pilotUrls.catalogue(organisation, size) }] },
    head: {
      eyebrow: `${entry.id} · ${t.terms.cs[entry.c]}`,
      heading: words.title,
      lead: `${words.first}.`,
      switches: [sizeSwitch(size, (other) => pilotUrls.entry(organisation, entry.id, other), speech)],
    },
    facts: factsOf(entry, size, speech),
    phases: phasesTable(entry, speech),
    measures: measuresTable(entry, speech),
    notes: notesOf(anchorsOf(entry.id), speech),
    ...(form ? { form } : {}),
    noForm: noFormText(input, speech),
    startedText: p.alreadyStarted({ count: started.length }),
    started: started.map(({ id, title }) => ({
      text: `${id} ${title}`,
      href: pilotUrls.pilot(organisation, id),
    })),
    ...fields.errorSummary(),
  };
}

function noFormText({ entry, size, mayBegin }: EntryInput, { t }: Speech): string {
  const p = t.cataloguePages;
  if (!mayBegin) return p.mayNotBegin;
  return entry.means[size] ? p.noDepartments : `${capitalised(p.notThisSize)}.`;
}

function beginForm(
  { organisation, entry, size, choices, mayBegin }: EntryInput,
  fields: FormFields,
  { t }: Speech,
): BeginForm | undefined {
  if (!mayBegin || choices.length === 0 || !entry.means[size]) return undefined;
  const owner = fields.select('owner', {
    label: t.cataloguePages.beginOwner,
    options: choices.map(({ id, name }) => ({ value: id, text: name })),
  });
  return { action: pilotUrls.begin(organisation, entry.id), size, owner };
}

/** A form that is shown for the first time opens on the department that usually does this, or the only one there is. */
function withSuggestion({ entry, departments, choices, form }: EntryInput): FormState {
  if (form.errors.length > 0 || form.values['owner'] !== undefined) return form;
  const usual = departmentsFor(entry.owners, departments).find((id) =>
    choices.some((choice) => choice.id === id),
  );
  const likely = choices.length === 1 ? choices[0]?.id : usual;
  return likely === undefined ? form : { ...form, values: { owner: likely } };
}

function factsOf(entry: CatalogueEntry, size: OrganisationSize, speech: Speech): readonly Fact[] {
  const { t } = speech;
  const p = t.cataloguePages;
  const needs = entry.means[size];
  return [
    { term: p.owner, value: rolesText(entry.owners, speech) },
    { term: p.allies, value: rolesText(entry.allies, speech) },
    { term: p.facts.duration, value: weeksText(entry, speech) },
    { term: p.facts.money, value: needs ? moneyText(needs, speech) : p.notThisSize },
    { term: p.facts.hours, value: needs ? p.facts.fte({ fte: fteText(needs, speech) }) : p.notThisSize },
  ];
}

function phasesTable(entry: CatalogueEntry, speech: Speech): Table {
  const { t } = speech;
  const p = t.cataloguePages;
  const words = t.firstPilots.pilots[entry.id];
  const rows = [
    { what: words.first, widens: '', gate: p.startsAtOnce },
    { what: words.second, widens: widensText(entry.second.widens, speech), gate: words.toSecond },
    { what: words.third, widens: widensText(entry.third.widens, speech), gate: words.toThird },
  ];
  return {
    caption: p.phasesCaption({ title: words.title }),
    columns: [
      { lines: [t.pilotPages.phase] },
      { lines: [p.what] },
      { lines: [p.heat], numeric: true },
      { lines: [p.widens] },
      { lines: [p.gate] },
    ],
    groups: [
      {
        rows: rows.map(({ what, widens, gate }, index) => ({
          header: dayCell(t.terms.phase({ number: index + 1 })),
          cells: [
            textCell(what),
            numberCell(String(entry.intensities[index] ?? '')),
            textCell(widens),
            textCell(gate),
          ],
        })),
      },
    ],
  };
}

function widensText(widens: readonly Dimension[], { t, f }: Speech): string {
  return f.list(widens.map((dimension) => t.planNames.dimensions[dimension]));
}

function measuresTable(entry: CatalogueEntry, speech: Speech): Table {
  const { t, f } = speech;
  const p = t.cataloguePages;
  return {
    caption: p.measuresCaption({ title: t.firstPilots.pilots[entry.id].title }),
    columns: [
      { lines: [p.measure] },
      { lines: [p.baseline], numeric: true },
      { lines: [p.target], numeric: true },
      { lines: [p.how] },
      { lines: [p.lag], numeric: true },
    ],
    groups: [
      {
        rows: entry.measures.map((measure) => {
          const figures = measureFigures(measure, speech);
          const kpi = findKpi(measure.kpi);
          return {
            header: textCell(figures.name),
            cells: [
              numberCell(figures.baseline),
              numberCell(figures.target),
              textCell(kpi ? t.kpiDetails.methods[kpi.measuredBy] : ''),
              numberCell(kpi ? f.number(kpi.lagWeeks) : ''),
            ],
          };
        }),
      },
    ],
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
