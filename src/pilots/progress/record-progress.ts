import type { EntityManager } from 'typeorm';
import {
  assertMayRun,
  recordAudit,
  type AuditAction,
  type AuditRecord,
  type OrganisationAccess,
} from '../../accounts/index.js';
import { isHeadOf, takeTurn, tell, type Message } from '../../organisations/index.js';
import { Conflict, type Database } from '../../platform/database/index.js';
import {
  nextStatus,
  type PilotStatus,
  type ProgressEntry,
  type ProgressFact,
  type StatusStep,
} from '../../planning/index.js';
import { findPilot } from '../find-pilot.js';
import { readSteps, statusOf, takeStep } from '../proposals/proposal-steps.js';
import type { PilotRow } from '../store/pilot.entity.js';
import { addEntries, readEntries } from './progress-entries.js';

/** A pilot that runs, or may begin to. */
export interface RunningPilot {
  readonly status: PilotStatus;
  /** Oldest first. */
  readonly entries: readonly ProgressEntry[];
  /** How many entries there are: what a form carries along, so that a change tells when somebody else was first. */
  readonly version: number;
}

async function read(em: EntityManager, access: OrganisationAccess, row: PilotRow): Promise<RunningPilot> {
  const steps = (await readSteps(em, access.organisationId, row.id)).get(row.id) ?? [];
  const entries = (await readEntries(em, access.organisationId, row.id)).get(row.id) ?? [];
  return {
    status: statusOf(row.proposal, steps),
    entries,
    version: entries.length,
  };
}

/** @throws NotFound when this organisation has no such pilot */
export async function readRunning(
  em: EntityManager,
  access: OrganisationAccess,
  code: string,
): Promise<RunningPilot> {
  return read(em, access, await findPilot(em, access, code));
}

export interface ProgressChange {
  readonly code: string;
  /** Of the pilot as the form showed it; left out where being first does not matter, as with a measurement. */
  readonly version?: number;
  /** What is written down. */
  readonly facts: readonly ProgressFact[];
  /** Steps of the table of statuses, taken one after the other. */
  readonly steps?: readonly { readonly step: StatusStep; readonly note: string }[];
  /** For the heads of the department, where they did not do it themselves. */
  readonly message?: Omit<Message, 'facts'> & { readonly phase: number };
  readonly action: AuditAction;
  readonly audit: Pick<AuditRecord, 'before' | 'after'>;
}

/**
 * Writes down what happened to a pilot, with the steps of its status and a line in the audit trail: all of it or nothing.
 * @throws NotAllowed, NotFound, Conflict when something was written down since the form was filled, or a step cannot be
 *   taken from here
 */
export async function recordProgress(
  database: Database,
  access: OrganisationAccess,
  { code, version, facts, steps = [], message, action, audit }: ProgressChange,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  await database.write(async (em) => {
    await takeTurn(em, access.organisationId, at);
    const row = await findPilot(em, access, code);
    assertMayRun(access, row.ownerCode);
    const running = await read(em, access, row);
    if (version !== undefined && version !== running.version) throw new Conflict('pilot', code, version);
    await addEntries(
      em,
      access,
      facts.map((fact, index) => ({ pilot: row, number: running.version + index + 1, fact, at })),
    );
    for (const step of steps) await takeStep(em, access, row, { ...step, at });
    if (message) {
      const { phase, ...rest } = message;
      const told = { ...rest, facts: { pilot: row.title, phase } };
      await tell(em, access, isHeadOf(row.ownerCode), told, at);
    }
    await recordAudit(em, {
      who: access,
      at,
      action,
      subject: { kind: 'pilot', id: code, name: row.title },
      ...audit,
    });
  });
}

/** Freezes what an adopted plan promises, and plans its pilots; inside the caller's transaction and behind `takeTurn`. */
export async function planPilots(
  em: EntityManager,
  access: OrganisationAccess,
  promises: ReadonlyMap<string, ProgressFact>,
  { note, at }: { readonly note: string; readonly at: string },
): Promise<void> {
  const steps = await readSteps(em, access.organisationId);
  const entries = await readEntries(em, access.organisationId);
  for (const [code, fact] of promises) {
    const row = await findPilot(em, access, code);
    const number = (entries.get(row.id)?.length ?? 0) + 1;
    await addEntries(em, access, [{ pilot: row, number, fact, at }]);
    if (nextStatus(statusOf(row.proposal, steps.get(row.id) ?? []), 'plan') === undefined) continue;
    await takeStep(em, access, row, { step: 'plan', note, at });
  }
}
