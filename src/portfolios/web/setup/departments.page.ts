import { may, type OrganisationAccess } from '../../../accounts/index.js';
import {
  definePage,
  numberCell,
  textCell,
  zeroCell,
  type Action,
  type EmptyState,
  type Link,
  type PageHead,
  type PageModel,
  type Row,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { Department } from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import { concerns } from '../../setup/remove-department.js';
import { portfolioUrls } from '../urls.js';

export interface DepartmentsPageModel extends PageModel {
  readonly head: PageHead;
  readonly back: Link;
  readonly table?: Table;
  readonly empty?: EmptyState;
  readonly actions?: readonly Action[];
}

export const departmentsPage = definePage<DepartmentsPageModel>('portfolios/departments');

/** The departments with what they can take and what they already do. */
export function departmentsModel(
  access: OrganisationAccess,
  judged: JudgedPlan,
  speech: Speech,
): DepartmentsPageModel {
  const { setup } = speech.t;
  const words = setup.departments;
  const { departments } = judged.planningCase.organisation;
  const add = { text: words.add, href: portfolioUrls.newDepartment(access.slug) };
  const mayChange = may(access, 'set-up');
  const lists = { text: speech.t.lists.link, href: portfolioUrls.lists(access.slug), second: true };
  return {
    title: words.title,
    back: { text: setup.back, href: portfolioUrls.setup(access.slug) },
    head: { heading: words.title, lead: words.lead },
    ...(departments.length === 0
      ? { empty: { text: words.none } }
      : { table: departmentsTable(access, judged, speech) }),
    ...(mayChange ? { actions: [add, lists] } : {}),
  };
}

function departmentsTable(access: OrganisationAccess, judged: JudgedPlan, speech: Speech): Table {
  const words = speech.t.setup.departments;
  const numbers = [words.headcount, words.tolerance, words.ceiling, words.fte, words.heat, words.pilots];
  return {
    caption: words.caption,
    columns: [{ lines: [words.name] }, ...numbers.map((head) => ({ lines: [head], numeric: true }))],
    groups: [
      {
        rows: judged.planningCase.organisation.departments.map((department) =>
          departmentRow(access, judged, department, speech),
        ),
      },
    ],
  };
}

function departmentRow(
  access: OrganisationAccess,
  judged: JudgedPlan,
  department: Department,
  { t, f }: Speech,
): Row {
  const { id, name, headcount, tolerance, fteCapacity, initialHeat = 0 } = department;
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
      initialHeat === 0 ? zeroCell('0') : numberCell(degrees(initialHeat)),
      numberCell(f.number(pilots)),
    ],
  };
}
