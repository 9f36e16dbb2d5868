import type { OrganisationAccess } from '../accounts/index.js';
import { recordProgress } from '../pilots/index.js';
import type { Database } from '../platform/database/index.js';
import { nextStatus, type IsoDate, type PilotStatus, type StatusStep } from '../planning/index.js';
import { promiseToFreeze, type OpenedPilot } from './gate-desk.js';

export interface PhaseStart {
  /** Counted from 1. */
  readonly phase: number;
  readonly on: IsoDate;
  readonly version: number;
  /** Number of the entry that it takes the place of, and why. */
  readonly corrects?: { readonly number: number; readonly why: string };
}

/** The step that a start takes: the first phase, or a next one; undefined while there is no verdict. */
export function startStep({ running }: Pick<OpenedPilot, 'running'>): StatusStep | undefined {
  return startStepFrom(running.status);
}

export function startStepFrom(status: PilotStatus): StatusStep | undefined {
  return (['start', 'start-next-phase'] as const).find((step) => nextStatus(status, step) !== undefined);
}

/**
 * Writes down when a phase really began, or corrects that; freezes what was promised of it.
 * @throws NotAllowed, Conflict when somebody else wrote something down meanwhile
 */
export async function startPhase(
  database: Database,
  access: OrganisationAccess,
  opened: OpenedPilot,
  { phase, on, version, corrects }: PhaseStart,
  now: Date,
): Promise<void> {
  const step = corrects ? undefined : startStep(opened);
  const correction = corrects ? { corrects: corrects.number, why: corrects.why } : {};
  const promise = corrects ? [] : promiseToFreeze(opened);
  await recordProgress(
    database,
    access,
    {
      code: opened.proposal.pilot.id,
      version,
      facts: [...promise, { kind: 'started', phase, on, ...correction }],
      steps: step ? [{ step, note: '' }] : [],
      action: corrects ? 'progress-corrected' : 'phase-started',
      audit: {
        ...(corrects ? { before: { day: opened.phase?.written.started ?? '' } } : {}),
        after: { phase, day: on, ...(corrects ? { reason: corrects.why } : {}) },
      },
    },
    now,
  );
}
