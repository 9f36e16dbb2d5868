import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { takeTurn } from '../organisations/index.js';
import type { Pilot } from '../planning/index.js';
import { nextCode } from './next-code.js';
import { columnsOf } from './pilot-columns.js';
import type { PilotRow } from './store/pilot.entity.js';
import { AssessmentStore } from './store/assessment.store.js';
import { PilotStore } from './store/pilot.store.js';

/** Stores proposals in the order given, inside the caller's transaction. */
export async function addPilots(
  em: EntityManager,
  organisationId: string,
  pilots: readonly Pilot[],
  now: string,
): Promise<void> {
  const rows = pilots.map(({ verdictOverride: _, ...proposal }, position) =>
    newRow(organisationId, proposal, position, now),
  );
  await new PilotStore(em).add(rows);
  await addOverrides(em, rows, pilots);
}

/** A verdict by hand is kept apart from the proposal, so that who edits the proposal cannot touch it. */
async function addOverrides(
  em: EntityManager,
  rows: readonly PilotRow[],
  pilots: readonly Pilot[],
): Promise<void> {
  const store = new AssessmentStore(em);
  for (const [index, { id: pilotId, organisationId }] of rows.entries()) {
    const override = pilots[index]?.verdictOverride;
    if (!override) continue;
    const { verdict, reason, by, on } = override;
    await store.addOverride({
      id: randomUUID(),
      organisationId,
      pilotId,
      verdict,
      reason,
      decidedBy: null,
      decidedByName: by,
      decidedAt: `${on}T00:00:00.000Z`,
      version: 1,
    });
  }
}

/**
 * Stores one more proposal behind the others, under a code that is free; the next one when none is given.
 * @param make the proposal for the code it gets
 * @returns that code
 */
export async function addPilot(
  em: EntityManager,
  organisationId: string,
  make: (code: string) => Pilot,
  now: string,
  wanted?: string,
): Promise<string> {
  await takeTurn(em, organisationId, now);
  const store = new PilotStore(em);
  const places = await store.listPlaces(organisationId);
  const code = wanted ?? nextCode(places.map((place) => place.code));
  const position = Math.max(-1, ...places.map((place) => place.position)) + 1;
  await store.add([newRow(organisationId, make(code), position, now)]);
  return code;
}

function newRow(organisationId: string, proposal: Pilot, position: number, now: string): PilotRow {
  return {
    id: randomUUID(),
    organisationId,
    code: proposal.id,
    position,
    ...columnsOf(proposal),
    reference: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}
