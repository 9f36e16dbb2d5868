import type { EntityManager } from 'typeorm';
import { assertMay, mayPropose, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import { readOrganisation } from '../../organisations/index.js';
import { readProposals } from '../../pilots/index.js';
import { isBeingWritten } from '../../planning/index.js';
import type { Database } from '../../platform/database/index.js';
import type { SheetTable } from '../../platform/spreadsheets/index.js';
import { words, type Language } from '../../platform/words/index.js';
import type { ListContext } from './cell-kinds.js';
import { COLUMNS, type ListName } from './columns.js';
import { cellsOf, type Item } from './list-item.js';

/** Items as a list with its headings, which can be read in again. */
function listTable(list: ListName, items: readonly Item[], context: ListContext): SheetTable {
  const t = words(context.language);
  const columns = COLUMNS[list];
  return [columns.map(({ heading }) => heading(t)), ...items.map((item) => cellsOf(item, columns, context))];
}

async function itemsOf(
  em: EntityManager,
  access: OrganisationAccess,
  list: ListName,
): Promise<readonly Item[]> {
  if (list === 'proposals')
    return (
      (await readProposals(em, access))
        // What others are still writing is nobody else's business.
        .filter(({ pilot, status }) => !isBeingWritten(status) || mayPropose(access, pilot.owner))
        .map(({ pilot }) => pilot as unknown as Item)
    );
  return (await readOrganisation(em, access.organisationId)).departments as unknown as readonly Item[];
}

async function contextOf(
  em: EntityManager,
  access: OrganisationAccess,
  language: Language,
): Promise<ListContext> {
  const { departments } = await readOrganisation(em, access.organisationId);
  return { language, departments, goals: new Set() };
}

/** What is there now as a list, and that somebody took it along. @throws NotAllowed */
export async function exportList(
  database: Database,
  access: OrganisationAccess,
  list: ListName,
  language: Language,
  now: Date,
): Promise<SheetTable> {
  assertMay(access, list === 'proposals' ? 'read-proposals' : 'read-settings');
  return database.write(async (em) => {
    const items = await itemsOf(em, access, list);
    await recordAudit(em, {
      who: access,
      at: now.toISOString(),
      action: 'exported',
      subject: { kind: 'organisation', id: access.organisationId, name: access.organisationName },
      after: { list, rows: items.length },
    });
    return listTable(list, items, await contextOf(em, access, language));
  });
}

const DEPARTMENT_SAMPLE = { headcount: 24, tolerance: 3, fteCapacity: 2.5, brings: 'service' };
const PHASE_SAMPLES: readonly Item[] = [
  {
    from: '2026-Q4',
    weeks: 13,
    intensity: 1,
    widens: ['start'],
    money: 2500,
    measure: { kpi: 'K-CE-01', baseline: '6', target: '2' },
  },
  { from: '2027-Q1', weeks: 26, intensity: 2, widens: ['uren'], money: 5000 },
];

/** A list with a few rows to look at, which can be read in as it is. */
export async function sampleList(
  database: Database,
  access: OrganisationAccess,
  list: ListName,
  language: Language,
): Promise<SheetTable> {
  const context = await database.read(async (em) => contextOf(em, access, language));
  const { samples } = words(language).lists;
  const owner = context.departments[0]?.id ?? samples.departmentCode;
  const items: readonly Item[] =
    list === 'departments'
      ? [{ id: samples.departmentCode, name: samples.department, ...DEPARTMENT_SAMPLE }]
      : [
          {
            ...{ title: samples.proposal, c: 'customer-experience', owner, firstResultWeeks: 6 },
            customerGain: samples.gain,
            phases: PHASE_SAMPLES.map((phase, index) => ({
              ...phase,
              title: index === 0 ? samples.phase1 : samples.phase2,
              fte: { [owner]: 0.5 },
              gate: { threshold: samples.threshold, decider: samples.decider },
            })),
          },
        ];
  return listTable(list, items, context);
}
