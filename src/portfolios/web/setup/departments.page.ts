import { may, type OrganisationAccess } from '../../../accounts/index.js';
import {
  definePage,
  numberCell,
  textCell,
  zeroCell,
  type Cell,
  type Action,
  type EmptyState,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Row,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { Department } from '../../../planning/index.js';
import { isDefaultDepartment } from '../../../organisations/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { concerns } from '../../setup/remove-department.js';
import { portfolioUrls } from '../urls.js';
import { feltSentence, type FeltOnDepartments } from './felt-sentence.js';

export interface DepartmentsPageModel extends PageModel {
  readonly head: PageHead;
  readonly back: Link;
  /** The department from when nobody had named one stands beside others. */
  readonly stray?: Notice;
  readonly table?: Table;
  readonly empty?: EmptyState;
  readonly actions?: readonly Action[];
}

export const departmentsPage = definePage<DepartmentsPageModel>('portfolios/departments');

export interface DepartmentsInput {
  readonly judged: JudgedPlan;
  /** As they are written, whichever plan one looks at. */
  readonly departments: readonly Department[];
  readonly felt?: FeltOnDepartments;
}

/** The departments with what they can take and what they already do. */
export function departmentsModel(
  access: OrganisationAccess,
  { judged, ...shown }: DepartmentsInput,
  speech: Speech,
): DepartmentsPageModel {
  const { setup } = speech.t;
  const texts = setup.departments;
  const { departments } = shown;
  const add = { text: texts.add, href: portfolioUrls.newDepartment(access.slug) };
  const mayChange = may(access, 'set-up');
  const lists = { text: speech.t.lists.link, href: portfolioUrls.lists(access.slug), second: true };
  return {
    title: texts.title,
    back: { text: setup.back, href: portfolioUrls.setup(access.slug) },
    head: { heading: texts.title, lead: texts.lead },
    ...(mayChange ? strayNotice(access, departments, speech) : {}),
    ...(departments.length === 0
      ? { empty: { text: texts.none } }
      : { table: departmentsTable(access, { judged, ...shown }, speech) }),
    ...(mayChange ? { actions: [add, lists] } : {}),
  };
}

function strayNotice(
  { slug }: OrganisationAccess,
  departments: readonly Department[],
  { t }: Speech,
): Pick<DepartmentsPageModel, 'stray'> {
  const stray = departments.find(isDefaultDepartment);
  if (!stray || departments.length === 1) return {};
  const { strayText, strayLink } = t.setup.departments;
  const link = { text: strayLink, href: portfolioUrls.department(slug, stray.id) };
  return { stray: { kind: 'info', text: strayText({ name: stray.name }), link } };
}

function departmentsTable(access: OrganisationAccess, input: DepartmentsInput, speech: Speech): Table {
  const { felt } = input;
  const { t, f } = speech;
  const texts = speech.t.setup.departments;
  const numbers = [texts.headcount, texts.tolerance, texts.ceiling, texts.fte, texts.heat, texts.pilots];
  return {
    caption: texts.caption,
    ...(felt ? { note: t.pulse.beside.note({ until: f.date(felt.until) }) } : {}),
    columns: [
      { lines: [texts.name] },
      ...numbers.map((head) => ({ lines: [head], numeric: true })),
      ...(felt ? [{ lines: [t.pulse.beside.column] }] : []),
    ],
    groups: [
      {
        rows: input.departments.map((department) => departmentRow(access, input, department, speech)),
      },
    ],
  };
}

function departmentRow(
  access: OrganisationAccess,
  { judged, felt }: DepartmentsInput,
  department: Department,
  speech: Speech,
): Row {
  const { t, f } = speech;
  const { id, name, headcount, tolerance, fteCapacity } = department;
  const { settings } = inForce(judged).portfolio;
  const hours = [...new Set([fteCapacity].flat())].map((number) => f.number(number, 2));
  const degrees = (value: number): string => f.degrees(value, Number.isInteger(value) ? 0 : 1);
  const pilots = judged.planningCase.pilots.filter((pilot) => concerns(pilot, id)).length;
  const href = may(access, 'set-up') ? { href: portfolioUrls.department(access.slug, id) } : {};
  return {
    header: textCell(name, { ...href, note: `${t.setup.departments.code} ${id}` }),
    cells: [
      numberCell(f.number(headcount)),
      numberCell(f.number(tolerance)),
      numberCell(degrees(settings['heat.capacityPerTolerance'] * tolerance)),
      numberCell(hours.join('; ')),
      heatCell(department, judged, speech),
      numberCell(f.number(pilots)),
      ...feltCells(department, felt, speech),
    ],
  };
}

/** Degrees from before the programme; they count in the plan that begins first. */
function heatCell({ id, initialHeat = 0 }: Department, { planningCase }: JudgedPlan, { t, f }: Speech): Cell {
  if (initialHeat === 0) return zeroCell('0');
  const here = planningCase.organisation.departments.find((department) => department.id === id);
  const note = here?.initialHeat === undefined ? { note: t.setup.departments.heatElsewhere } : {};
  return numberCell(f.degrees(initialHeat, Number.isInteger(initialHeat) ? 0 : 1), note);
}

function feltCells(
  department: Department,
  felt: FeltOnDepartments | undefined,
  speech: Speech,
): readonly Cell[] {
  if (!felt) return [];
  const { t } = speech;
  const beside = felt.beside.get(department.id);
  if (!beside?.felt) return [textCell(t.pulse.tooFew)];
  return [textCell(t.terms.temperatures[beside.felt.step], { note: feltSentence(beside, speech) })];
}
