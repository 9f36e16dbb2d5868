import { NotFound } from '../../platform/database/index.js';
import type { FieldError } from '../../platform/forms/index.js';
import { entriesOf, type IsoDate, type PlannedPhase, type ProgressEntry } from '../../planning/index.js';
import type { OpenedPilot } from '../gate-desk.js';
import { startStep } from '../start-phase.js';
import { dayProblems } from './day-problems.js';
import type { StartForm } from './gates.forms.js';
import { mayCorrectStart } from './pilot.page.js';

/** What a start is about: a phase that can begin, or the day on which one began. */
export interface Starting {
  readonly opened: OpenedPilot;
  readonly phase: PlannedPhase;
  /** The entry that says when it began, when that is to be corrected. */
  readonly corrects?: ProgressEntry;
}

/** @throws NotFound when nothing can begin, and nothing that began can be corrected */
export function toStart(opened: OpenedPilot): Starting {
  const { start, phase, running, proposal } = opened;
  if (proposal.counted && start && startStep(opened) !== undefined) return { opened, phase: start.phase };
  const corrects = entriesOf(running.entries, 'started').findLast(({ fact }) => fact.phase === phase?.number);
  if (!phase || !corrects || !mayCorrectStart(phase)) throw new NotFound('start', proposal.pilot.id);
  return { opened, phase, corrects };
}

/** A start is in the past, and after the one of the phase before. */
export function startProblems(
  { opened, phase, corrects }: Starting,
  form: StartForm,
  today: IsoDate,
): readonly FieldError[] {
  const before = opened.proposal.phases[phase.number - 2]?.written.started;
  const tooEarly = before !== undefined && form.on <= before;
  return dayProblems(form, { today, tooEarly, corrects: corrects !== undefined });
}
