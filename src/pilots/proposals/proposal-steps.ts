import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { nameOf, type OrganisationAccess } from '../../accounts/index.js';
import { Conflict } from '../../platform/database/index.js';
import { nextStatus, type Pilot, type PilotStatus, type StatusStep } from '../../planning/index.js';
import type { PilotRow } from '../store/pilot.entity.js';
import { ProposalStepStore } from '../store/proposal-step.store.js';

/** One step that was taken, as pages show it. */
export interface TakenStep {
  readonly number: number;
  readonly status: PilotStatus;
  /** The question, the reason, or what was said with it; empty when nothing was. */
  readonly note: string;
  readonly by: string;
  /** Moment in UTC, ISO-8601. */
  readonly at: string;
}

/**
 * Where a proposal is. One that came in with a case file has no steps of its own: it was sent in, unless it says that it
 * was withdrawn or runs, or began with the catalogue and was never answered.
 */
export function statusOf(pilot: Pilot, steps: readonly Pick<TakenStep, 'status'>[]): PilotStatus {
  const last = steps.at(-1);
  if (last) return last.status;
  if (pilot.state === 'withdrawn') return 'withdrawn';
  if (pilot.startedFrom && pilot.answers === undefined) return 'draft';
  return pilot.phases.some(({ status }) => status === 'running') ? 'running' : 'submitted';
}

/** The steps of every proposal of an organisation, by id of its row. */
export async function readSteps(
  em: EntityManager,
  organisationId: string,
  pilotId?: string,
): Promise<ReadonlyMap<string, readonly TakenStep[]>> {
  const of = pilotId === undefined ? { organisationId } : { organisationId, pilotId };
  const taken = new Map<string, TakenStep[]>();
  for (const row of await new ProposalStepStore(em).list(of)) {
    const { number, status, note, takenByName, takenAt } = row;
    const known = taken.get(row.pilotId) ?? [];
    known.push({ number, status, note, by: takenByName, at: takenAt });
    taken.set(row.pilotId, known);
  }
  return taken;
}

export async function addStep(
  em: EntityManager,
  { organisationId, personId }: OrganisationAccess,
  { id: pilotId }: Pick<PilotRow, 'id'>,
  { number, status, note, at }: Omit<TakenStep, 'by'>,
): Promise<void> {
  await new ProposalStepStore(em).add([
    {
      id: randomUUID(),
      organisationId,
      pilotId,
      number,
      status,
      note,
      takenBy: personId,
      takenByName: await nameOf(em, personId),
      takenAt: at,
    },
  ]);
}

/**
 * Takes a step of the table of statuses, inside the caller's transaction, behind `takeTurn`.
 * @returns where the proposal was, and where it is now
 * @throws Conflict when the step cannot be taken from here (any more)
 */
export async function takeStep(
  em: EntityManager,
  access: OrganisationAccess,
  row: PilotRow,
  { step, note, at }: { readonly step: StatusStep; readonly note: string; readonly at: string },
): Promise<{ readonly from: PilotStatus; readonly to: PilotStatus }> {
  const steps = (await readSteps(em, access.organisationId, row.id)).get(row.id) ?? [];
  const from = statusOf(row.proposal, steps);
  const to = nextStatus(from, step);
  if (to === undefined) throw new Conflict('pilot', row.id, row.version);
  await addStep(em, access, row, { number: (steps.at(-1)?.number ?? 0) + 1, status: to, note, at });
  return { from, to };
}
