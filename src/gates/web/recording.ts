import type { OrganisationAccess } from '../../accounts/index.js';
import { NotFound } from '../../platform/database/index.js';
import type { FieldError } from '../../platform/forms/index.js';
import {
  entriesOf,
  hasStarted,
  type IsoDate,
  type PlannedPhase,
  type ProgressEntry,
} from '../../planning/index.js';
import type { GateDesk, OpenedPilot } from '../gate-desk.js';
import { dayProblems, type DayForm } from './day-problems.js';
import type { SpendForm } from './gates.forms.js';

/** A form that writes down one fact. */
export interface Recording {
  readonly opened: OpenedPilot;
  readonly phase: PlannedPhase;
  readonly corrects?: ProgressEntry;
}

/** Which entry is corrected, by its kind and its number; no number: none is. */
export interface Corrected {
  readonly kind: 'measured' | 'spent';
  readonly number: string | undefined;
}

/** @throws NotFound when nothing runs yet, or there is no such entry to correct; NotAllowed */
export async function openRecording(
  desk: GateDesk,
  access: OrganisationAccess,
  code: string,
  corrected?: Corrected,
): Promise<Recording> {
  const opened = await desk.write(access, code);
  const { phase } = opened;
  if (!phase || !hasStarted(phase) || !opened.proposal.counted) throw new NotFound('phase', code);
  if (corrected?.number === undefined) return { opened, phase };
  const { kind, number } = corrected;
  const corrects = entriesOf(opened.running.entries, kind).find((entry) => String(entry.number) === number);
  if (!corrects) throw new NotFound('entry', number);
  return { opened, phase, corrects };
}

/** What is written down happened after the phase began. */
export function recordProblems(recording: Recording, form: DayForm, today: IsoDate): readonly FieldError[] {
  const { opened, corrects } = recording;
  const started = opened.proposal.phases[phaseOf(recording) - 1]?.written.started;
  const tooEarly = started !== undefined && form.on < started;
  return dayProblems(form, { today, tooEarly, corrects: corrects !== undefined });
}

/** A correction stays in the phase of what it corrects. */
export function phaseOf({ phase, corrects }: Recording): number {
  return corrects && 'phase' in corrects.fact ? corrects.fact.phase : phase.number;
}

export function correction(
  { corrects }: Recording,
  { why = '' }: { readonly why?: string },
): { readonly corrects?: number; readonly why?: string } {
  return corrects ? { corrects: corrects.number, why } : {};
}

export function nothingSpent({ money = 0, hours = 0 }: SpendForm): readonly FieldError[] {
  return money === 0 && hours === 0 ? [{ field: 'money', code: 'required', facts: {} }] : [];
}
