import type { EntityManager } from 'typeorm';
import { assertMay, mayPropose, type OrganisationAccess } from '../../accounts/index.js';
import { keepListed, readProposals } from '../../pilots/index.js';
import { isBeingWritten, type Pilot, type PlanningCase, type StartedFrom } from '../../planning/index.js';
import { caseData, checkParsed } from '../../platform/case-file/index.js';
import type { Language } from '../../platform/words/index.js';
import { readPlanCase } from '../read-plan-case.js';
import { joinPlan } from '../several/join-plan.js';
import { casePath, type Item } from './list-item.js';
import type { KnownItem, ListBase, ListPlan, PlannedRow } from './plan-list.js';

/** A proposal of which only what a list says is known: phase 1 as small as can be, as when it is begun on the pages. */
const BLANK: Item = { phases: [{ intensity: 1, widens: ['start'] }] };

function problemsIn(
  { organisation, plan }: PlanningCase,
  items: readonly Item[],
): ReturnType<ListBase['check']> {
  const parts = caseData({ organisation, plan, pilots: [], links: [] }) as Record<string, unknown>;
  const pilots = items.map((item, index) => ({ id: `NIEUW-${String(index)}`, ...item }));
  const read = checkParsed({ ...parts, pilots });
  if (read.ok) return [];
  return read.problems.map((problem) => {
    const [, at, path] = /^pilots\[(\d+)\]\.?(.*)$/.exec(problem.path) ?? [];
    return [at === undefined ? null : Number(at), { ...problem, path: path ?? problem.path }];
  });
}

/** @throws NotAllowed */
export async function proposalBase(
  em: EntityManager,
  access: OrganisationAccess,
  language: Language,
): Promise<ListBase> {
  assertMay(access, 'create-proposal');
  const { planningCase } = await readPlanCase(em, access);
  const { departments, goals = [] } = planningCase.organisation;
  const known = new Map<string, KnownItem>();
  for (const { pilot, version, status } of await readProposals(em, access)) {
    const locked = isBeingWritten(status)
      ? mayPropose(access, pilot.owner)
        ? undefined
        : ('other-department' as const)
      : ('sent-in' as const);
    known.set(pilot.id, { item: pilot as unknown as Item, version, ...(locked ? { locked } : {}) });
  }
  return {
    list: 'proposals',
    context: { language, departments, goals: new Set(goals.map(({ id }) => id)) },
    known,
    blank: BLANK,
    refusal: ({ owner }) =>
      typeof owner === 'string' && !mayPropose(access, owner) ? 'other-department' : undefined,
    check: (items) => problemsIn(planningCase, items),
  };
}

/** A value that somebody wrote is no example of the catalogue any more. */
function confirmed(item: Item, changes: PlannedRow['changes']): Item {
  const { startedFrom } = item as { readonly startedFrom?: StartedFrom };
  if (!startedFrom) return item;
  const written = new Set(changes.map(({ column }) => casePath(column)));
  const examples = startedFrom.examples.filter((place) => !written.has(place));
  return { ...item, startedFrom: { ...startedFrom, examples } };
}

/** Keeps what is new and what is changed, inside the caller's transaction. The plan has no problems. */
export async function keepProposals(
  em: EntityManager,
  access: OrganisationAccess,
  { rows }: ListPlan,
  now: string,
): Promise<void> {
  const kept = rows
    .filter(({ kind }) => kind !== 'same')
    .map(({ code, item, changes, version }) => ({
      ...(code === '' ? {} : { code }),
      ...(version === undefined ? {} : { version }),
      // Checked against the schema of a case file, which describes exactly this type.
      pilot: confirmed(item, changes) as unknown as Omit<Pilot, 'id'>,
    }));
  const codes = await keepListed(em, access, kept, now);
  const begun = codes.filter((_, index) => kept[index]?.version === undefined);
  await joinPlan(em, access, begun, now);
}
