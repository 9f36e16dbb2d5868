import type { EntityManager } from 'typeorm';
import { recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { takeTurn } from '../../organisations/index.js';
import type { Database } from '../../platform/database/index.js';
import type { SheetTable } from '../../platform/spreadsheets/index.js';
import type { Language } from '../../platform/words/index.js';
import type { ListName } from './columns.js';
import { departmentBase, keepDepartments } from './department-list.js';
import { planList, type ListBase, type ListPlan } from './plan-list.js';
import { keepProposals, proposalBase } from './proposal-list.js';

/** A list as it was read. */
export interface ReadList {
  readonly list: ListName;
  /** In which numbers are written. */
  readonly language: Language;
  readonly table: SheetTable;
}

async function baseOf(
  em: EntityManager,
  access: OrganisationAccess,
  { list, language }: ReadList,
): Promise<ListBase> {
  return list === 'departments' ? departmentBase(em, access, language) : proposalBase(em, access, language);
}

/** What would become of it; nothing is kept. @throws NotAllowed */
export async function previewList(
  database: Database,
  access: OrganisationAccess,
  read: ReadList,
): Promise<ListPlan> {
  return database.read(async (em) => planList(await baseOf(em, access, read), read.table));
}

/** What was there when a list was shown. */
export interface SeenList {
  /** How many there were: what is new in the list and was kept meanwhile, is not kept twice. */
  readonly known: number;
  /** Of what it changes, by code. */
  readonly versions: Readonly<Record<string, number>>;
}

export function seenIn({ rows, known }: ListPlan): SeenList {
  const versions = Object.fromEntries(
    rows.flatMap(({ code, version }): [string, number][] => (version === undefined ? [] : [[code, version]])),
  );
  return { known, versions };
}

export interface ImportOutcome {
  readonly plan: ListPlan;
  /** False: something is wrong with it by now, or what is there is not what was shown. */
  readonly kept: boolean;
}

function isAsSeen(plan: ListPlan, seen: SeenList): boolean {
  const now = seenIn(plan);
  const versions = Object.entries(now.versions);
  return (
    now.known === seen.known &&
    versions.length === Object.keys(seen.versions).length &&
    versions.every(([code, version]) => seen.versions[code] === version)
  );
}

/**
 * Keeps a list whole, or nothing of it.
 * @param seen what its maker looked at
 * @throws NotAllowed
 */
export async function importList(
  database: Database,
  access: OrganisationAccess,
  read: ReadList,
  seen: SeenList,
  now: Date,
): Promise<ImportOutcome> {
  const at = now.toISOString();
  return database.write(async (em) => {
    await takeTurn(em, access.organisationId, at);
    const plan = planList(await baseOf(em, access, read), read.table);
    if (plan.problems.length > 0 || !isAsSeen(plan, seen)) return { plan, kept: false };
    const keep = read.list === 'departments' ? keepDepartments : keepProposals;
    await keep(em, access, plan, at);
    const many = (kind: string): number => plan.rows.filter((row) => row.kind === kind).length;
    await recordAudit(em, {
      who: access,
      at,
      action: 'list-imported',
      subject: { kind: 'organisation', id: access.organisationId, name: access.organisationName },
      after: { list: read.list, added: many('new'), changed: many('changed') },
    });
    return { plan, kept: true };
  });
}
