import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { mayPropose, may, recordAudit, type OrganisationAccess } from '../accounts/index.js';
import { listOrganisations } from '../organisations/index.js';
import type { CaseFileProblem } from '../platform/case-file/index.js';
import { NotFound, type Database } from '../platform/database/index.js';
import type { PlanningCase } from '../planning/index.js';
import {
  addBuild,
  problemsOfBuild,
  listPlanAddresses,
  readPlanCase,
  type Build,
} from '../portfolios/index.js';
import { fitTemplate, ownsPilots, type Choices, type Fitting } from './fit-template.js';

/** A plan of another organisation. */
export interface Target extends OrganisationAccess {
  /** Absent where the organisation has one plan. */
  readonly planName?: string;
}

/** The other organisations of somebody in which they may propose, each once for every plan that it has. */
export async function listTargets(
  database: Database,
  { personId, organisationId }: OrganisationAccess,
): Promise<readonly Target[]> {
  const all = await listOrganisations(database, personId);
  const others = all.filter(
    (access) => access.organisationId !== organisationId && may(access, 'create-proposal'),
  );
  return database.read(async (em) => {
    const targets: Target[] = [];
    for (const access of others) targets.push(...(await plansOf(em, access)));
    return targets;
  });
}

async function plansOf(em: EntityManager, access: OrganisationAccess): Promise<readonly Target[]> {
  const plans = await listPlanAddresses(em, access);
  return plans.length < 2
    ? [access]
    : plans.map(({ slug, plan, name }) => ({ ...access, slug, plan, planName: name }));
}

/** @throws NotFound for a foreign one, for one that is not there, and where this person may not propose */
export async function findTarget(
  database: Database,
  from: OrganisationAccess,
  address: string,
): Promise<Target> {
  const target = (await listTargets(database, from)).find(({ slug }) => slug === address);
  if (!target) throw new NotFound('organisation', address);
  return target;
}

/** A department head proposes for own departments only, and adds none. */
export function choicesIn(into: OrganisationAccess, template: PlanningCase, target: PlanningCase): Choices {
  const { departments } = target.organisation;
  return ({ id }) => ({
    departments: ownsPilots(template, id)
      ? departments.filter((one) => mayPropose(into, one.id))
      : departments,
    mayAdd: may(into, 'set-up'),
  });
}

/** Differs whenever something else would be added, or to another plan: an address can come to be that of another one. */
export function buildSeen(planId: string, build: Build): string {
  return createHash('sha256')
    .update(JSON.stringify([planId, build]))
    .digest('hex');
}

export interface Adding {
  readonly from: OrganisationAccess;
  readonly into: OrganisationAccess;
  readonly fitting: Fitting;
  /** `buildSeen` of what was shown. */
  readonly seen: string;
}

/** What came of it: other than `added` nothing was kept. */
export type Added = 'added' | 'changed' | { readonly problems: readonly CaseFileProblem[] };

/**
 * Adds the build of one client's portfolio to another organisation: all of it, or nothing. Neither says of the other
 * which it is.
 * @throws NotAllowed
 */
export async function addTemplate(
  database: Database,
  { from, into, fitting, seen }: Adding,
  now: Date,
): Promise<Added> {
  const at = now.toISOString();
  return database.write(async (em): Promise<Added> => {
    const { plan, planningCase } = await readPlanCase(em, into);
    const build = fitTemplate(planningCase, fitting);
    if (buildSeen(plan.id, build) !== seen) return 'changed';
    const problems = problemsOfBuild(planningCase, plan.data.links.length, build);
    if (problems.length > 0) return { problems };
    await addBuild(em, into, build, at);
    const organisationOf = ({ organisationId: id, organisationName: name }: OrganisationAccess) =>
      ({ kind: 'organisation', id, name }) as const;
    const added = build.pilots.length;
    const facts = { added, departments: build.departments.map(({ id }) => id) };
    const one = { who: into, subject: organisationOf(into), at } as const;
    await recordAudit(em, { ...one, action: 'template-added', after: facts });
    const other = { who: from, subject: organisationOf(from), at } as const;
    await recordAudit(em, { ...other, action: 'template-taken', after: { added } });
    return 'added';
  });
}
