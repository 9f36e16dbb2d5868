import type { EntityManager } from 'typeorm';
import { assertMay, type OrganisationAccess } from '../accounts/index.js';
import { addDepartment, takeTurn } from '../organisations/index.js';
import { keepListed } from '../pilots/index.js';
import { makeGrid, type Department, type Link, type Pilot, type PlanningCase } from '../planning/index.js';
import { caseData, checkParsed, type CaseFileProblem } from '../platform/case-file/index.js';
import { MAX_LINKS, problem } from '../platform/case-file/schema/index.js';
import { joinPlan } from './several/join-plan.js';
import { withoutForeignDates } from './several/without-foreign-dates.js';
import { PlanStore } from './store/plan.store.js';

/** Pilots that are no organisation's yet, in the terms of the one that they come to. */
export interface Build {
  /** Departments that the organisation does not have, under codes that are free. */
  readonly departments: readonly Department[];
  /** Under codes of the build's own. */
  readonly pilots: readonly Pilot[];
  /** Between pilots of the build. */
  readonly links: readonly Link[];
}

/** A quarter that the plan does not have is nobody's wish: how long a phase takes stays, when it begins is open. */
export function fittingBuild({ plan: { start, periods } }: PlanningCase, build: Build): Build {
  const grid = makeGrid(
    start,
    periods.map(({ id }) => id),
  );
  return { ...build, pilots: build.pilots.map((pilot) => withoutForeignDates(grid, pilot)) };
}

/**
 * What a case file would say of the organisation with these departments and pilots.
 * @param linked how many links the plan has, those between drafts among them
 */
export function problemsOfBuild(
  { organisation, plan }: PlanningCase,
  linked: number,
  { departments, pilots, links }: Build,
): readonly CaseFileProblem[] {
  const count = linked + links.length;
  if (count > MAX_LINKS) return [problem('links', 'list-length', { count, min: 0, max: MAX_LINKS })];
  const all = [...organisation.departments, ...departments];
  const read = checkParsed(
    caseData({ organisation: { ...organisation, departments: all }, plan, pilots, links }),
  );
  return read.ok ? [] : read.problems;
}

/**
 * Begins every pilot of a build as a proposal that is still being written, and keeps what waits for what, inside the
 * caller's transaction.
 * @throws NotAllowed when departments or one of the pilots may not be added
 */
export async function addBuild(
  em: EntityManager,
  access: OrganisationAccess,
  { departments, pilots, links }: Build,
  now: string,
): Promise<void> {
  assertMay(access, 'create-proposal');
  await takeTurn(em, access.organisationId, now);
  for (const { id, ...data } of departments) await addDepartment(em, access, data, now, id);
  const listed = pilots.map(({ id: _, ...pilot }) => ({ pilot }));
  const codes = await keepListed(em, access, listed, now);
  await joinPlan(em, access, codes, now);
  const codeOf = new Map(pilots.map(({ id }, index) => [id, codes[index] ?? id]));
  const own = (code: string): string => codeOf.get(code) ?? code;
  const store = new PlanStore(em);
  const row = await store.get(access);
  const added = links.map(({ before, after, ...link }) => ({
    ...link,
    before: [own(before[0]), before[1]] as const,
    after: [own(after[0]), after[1]] as const,
  }));
  // They hold once their pilots are sent in, and the plan is another one then anyway.
  const verdictChanges = (row.data.verdictChanges ?? 0) + 1;
  const data = { ...row.data, links: [...row.data.links, ...added], verdictChanges };
  if (added.length > 0) await store.change(row, { data, updatedAt: now });
}
