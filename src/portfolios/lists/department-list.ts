import type { EntityManager } from 'typeorm';
import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import {
  addDepartment,
  changeDepartment,
  readDepartment,
  readOrganisation,
} from '../../organisations/index.js';
import type { Department, PlanningCase } from '../../planning/index.js';
import { caseData, checkParsed } from '../../platform/case-file/index.js';
import type { Language } from '../../platform/words/index.js';
import { readPlanCase } from '../read-plan-case.js';
import { inFirstPlan } from '../store/plan.store.js';
import type { Item } from './list-item.js';
import type { KnownItem, ListBase, ListPlan } from './plan-list.js';

/** Characters that no code typed by a person has. */
const placeholder = (index: number): string => `NIEUW-${String(index)}`;

function problemsIn(
  { organisation, plan }: PlanningCase,
  items: readonly Item[],
): ReturnType<ListBase['check']> {
  const codes = items.map(({ id }, index) => (typeof id === 'string' && id !== '' ? id : placeholder(index)));
  // Of two rows with one code the first; that there are two is said elsewhere.
  const changed = new Map(
    codes.map((code, index) => [code, { ...items[index], id: code }] as const).toReversed(),
  );
  const kept = organisation.departments.map((department) => changed.get(department.id) ?? department);
  const known = new Set(organisation.departments.map(({ id }) => id));
  const departments = [...kept, ...[...changed].flatMap(([code, item]) => (known.has(code) ? [] : [item]))];
  const parts = caseData({ organisation, plan, pilots: [], links: [] }) as Record<string, object>;
  const read = checkParsed({ ...parts, organisation: { ...parts['organisation'], departments } });
  if (read.ok) return [];
  const places = departments.map((department) => codes.indexOf(String((department as Item)['id'])));
  return read.problems.map((problem) => {
    const [, at, path] = /^organisation\.departments\[(\d+)\]\.?(.*)$/.exec(problem.path) ?? [];
    const index = at === undefined ? -1 : (places[Number(at)] ?? -1);
    return [index === -1 ? null : index, { ...problem, path: path ?? problem.path }];
  });
}

/** @throws NotAllowed */
export async function departmentBase(
  em: EntityManager,
  access: OrganisationAccess,
  language: Language,
): Promise<ListBase> {
  assertMay(access, 'set-up');
  const { planningCase } = await readPlanCase(em, inFirstPlan(access));
  const { departments } = await readOrganisation(em, access.organisationId);
  const known = new Map<string, KnownItem>();
  for (const department of departments) {
    const { version } = await readDepartment(em, access, department.id);
    known.set(department.id, { item: department as unknown as Item, version });
  }
  return {
    list: 'departments',
    context: { language, departments, goals: new Set() },
    known,
    blank: {},
    refusal: () => undefined,
    check: (items) => problemsIn(planningCase, items),
  };
}

/** Keeps what is new and what is changed, inside the caller's transaction. The plan has no problems. */
export async function keepDepartments(
  em: EntityManager,
  access: OrganisationAccess,
  { rows }: ListPlan,
  now: string,
): Promise<void> {
  for (const { kind, code, item, version } of rows) {
    if (kind === 'same') continue;
    // Checked against the schema of a case file, which describes exactly this type.
    const { id: _, ...data } = item as unknown as Department;
    if (version === undefined) await addDepartment(em, access, data, now, code);
    else await changeDepartment(em, access, { code, data, version }, now);
  }
}
