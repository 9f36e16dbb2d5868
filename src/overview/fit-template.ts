import { departmentCode } from '../organisations/index.js';
import type { Department, Pilot, PlanningCase } from '../planning/index.js';
import { fittingBuild, type Build } from '../portfolios/index.js';
import type { TemplateNames } from './template-case.js';

/** A department that is to be added. */
export const NEW_DEPARTMENT = '+';

/** For each department of a template the one that it is in the other organisation, or `NEW_DEPARTMENT`. */
export type Mapping = ReadonlyMap<string, string>;

/** Departments that have something to do in a template. */
export function neededDepartments({ organisation, pilots }: PlanningCase): readonly Department[] {
  const used = new Set(
    pilots.flatMap(({ owner, phases }) => [owner, ...phases.flatMap(({ involved }) => involved ?? [])]),
  );
  return organisation.departments.filter(({ id }) => used.has(id));
}

/** Whether a pilot of the template is of this department. */
export function ownsPilots({ pilots }: PlanningCase, department: string): boolean {
  return pilots.some(({ owner }) => owner === department);
}

/** What somebody can choose for one department of a template, among the departments of the other organisation. */
export type Choices = (department: Department) => {
  readonly departments: readonly Department[];
  readonly mayAdd: boolean;
};

/** One of the same kind that nothing is mapped to yet, else a new one, else nothing: somebody has to say. */
export function suggestMapping(needed: readonly Department[], choices: Choices): Mapping {
  const mapping = new Map<string, string>();
  for (const department of needed) {
    const { departments, mayAdd } = choices(department);
    const taken = new Set(mapping.values());
    const same = departments.find(({ id, brings }) => brings === department.brings && !taken.has(id));
    const chosen = same?.id ?? (mayAdd ? NEW_DEPARTMENT : undefined);
    if (chosen !== undefined) mapping.set(department.id, chosen);
  }
  return mapping;
}

/** The first number whose name no department has. */
function freeName(name: TemplateNames['department'], from: number, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(name({ number }))) number += 1;
  return name({ number });
}

function addedDepartments(
  needed: readonly Department[],
  target: readonly Department[],
  { mapping, name }: Pick<Fitting, 'mapping' | 'name'>,
): ReadonlyMap<string, Department> {
  const names = new Set(target.map((department) => department.name));
  const codes = new Set(target.map(({ id }) => id));
  const added = new Map<string, Department>();
  for (const [index, department] of needed.entries()) {
    if (mapping.get(department.id) !== NEW_DEPARTMENT) continue;
    const free = freeName(name, index + 1, names);
    const code = departmentCode(free, codes);
    names.add(free);
    codes.add(code);
    added.set(department.id, { ...department, id: code, name: free });
  }
  return added;
}

export interface Fitting {
  readonly template: PlanningCase;
  /** Names every needed department. */
  readonly mapping: Mapping;
  readonly name: TemplateNames['department'];
}

/** A template in the terms of an organisation that is there: what would be added to it. */
export function fitTemplate(target: PlanningCase, { template, mapping, name }: Fitting): Build {
  const { departments } = target.organisation;
  const added = addedDepartments(neededDepartments(template), departments, { mapping, name });
  const codeOf = (id: string): string => added.get(id)?.id ?? mapping.get(id) ?? id;
  return fittingBuild(target, {
    departments: [...added.values()],
    pilots: template.pilots.map((pilot) => withDepartments(pilot, codeOf)),
    links: template.links,
  });
}

/** Two departments of the template can be one here: it is involved once, and never in what it owns. */
function withDepartments(pilot: Pilot, codeOf: (id: string) => string): Pilot {
  const owner = codeOf(pilot.owner);
  const phases = pilot.phases.map((phase) => {
    if (!phase.involved) return phase;
    const involved = new Set(phase.involved.map(codeOf));
    involved.delete(owner);
    return { ...phase, involved: [...involved] };
  });
  return { ...pilot, owner, phases };
}
