import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { nameOf, type OrganisationAccess } from '../../accounts/index.js';
import type { ProgressEntry, ProgressFact } from '../../planning/index.js';
import type { PilotRow } from '../store/pilot.entity.js';
import type { ProgressEntryRow } from '../store/progress-entry.entity.js';
import { PilotStore } from '../store/pilot.store.js';
import { ProgressStore } from '../store/progress.store.js';

function entryOf({ number, fact, writtenByName, writtenAt }: ProgressEntryRow): ProgressEntry {
  return { number, fact, by: writtenByName, at: writtenAt };
}

/** What happened to the pilots of an organisation, by id of their row. */
export async function readEntries(
  em: EntityManager,
  organisationId: string,
  pilotId?: string,
): Promise<ReadonlyMap<string, readonly ProgressEntry[]>> {
  const of = pilotId === undefined ? { organisationId } : { organisationId, pilotId };
  const rows = await new ProgressStore(em).list(of);
  const entries = new Map<string, ProgressEntry[]>();
  for (const row of rows) entries.set(row.pilotId, [...(entries.get(row.pilotId) ?? []), entryOf(row)]);
  return entries;
}

/**
 * Differs whenever something more was written down, or somebody got another name.
 * @param isAsked which pilots it is about, by code
 */
export async function readProgressRevision(
  em: EntityManager,
  organisationId: string,
  isAsked: (code: string) => boolean,
): Promise<string> {
  const all = await new ProgressStore(em).listNumbers(organisationId);
  if (all.length === 0) return '';
  const pilots = await new PilotStore(em).listVersions(organisationId);
  const asked = new Set(pilots.filter(({ code }) => isAsked(code)).map(({ id }) => id));
  const rows = all.filter(({ pilotId }) => asked.has(pilotId));
  if (rows.length === 0) return '';
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

interface Writing {
  readonly number: number;
  readonly fact: ProgressFact;
  readonly at: string;
}

/** Writes facts down, inside the caller's transaction and behind `takeTurn`. */
export async function addEntries(
  em: EntityManager,
  { organisationId, personId }: OrganisationAccess,
  entries: readonly (Writing & { readonly pilot: Pick<PilotRow, 'id'> })[],
): Promise<void> {
  const writtenByName = await nameOf(em, personId);
  await new ProgressStore(em).add(
    entries.map(({ pilot, number, fact, at }) => ({
      id: randomUUID(),
      organisationId,
      pilotId: pilot.id,
      number,
      kind: fact.kind,
      fact,
      writtenBy: personId,
      writtenByName,
      writtenAt: at,
    })),
  );
}
