import { may, type OrganisationAccess } from '../../accounts/index.js';
import { NotFound } from '../../platform/database/index.js';
import type { FieldError } from '../../platform/forms/index.js';
import type {
  Adjustment,
  DecidedFact,
  DecisionProblem,
  GateDue,
  GateOutcome,
  Intensity,
} from '../../planning/index.js';
import type { SequenceJobs } from '../../portfolios/index.js';
import type { GateDecision } from '../decide-gate.js';
import type { GateDesk, OpenedPilot } from '../gate-desk.js';
import type { DecideForm } from './gates.forms.js';

export interface Deciding {
  readonly opened: OpenedPilot;
  readonly gate: GateDue;
}

/** @throws NotFound when there is nothing to decide */
export function toDecide(opened: OpenedPilot): Deciding {
  const { gate, proposal } = opened;
  if (!gate) throw new NotFound('gate', proposal.pilot.id);
  return { opened, gate };
}

/** @throws NotFound when no phase runs that another one follows */
export function toJudge(opened: OpenedPilot): Deciding {
  const deciding = toDecide(opened);
  if (deciding.gate.last || !deciding.gate.running) throw new NotFound('gate', opened.proposal.pilot.id);
  return deciding;
}

/** Only what belongs to the outcome that was chosen. */
export function decisionOf({ gate }: Deciding, form: DecideForm, on: string): GateDecision {
  const outcome = form.outcome as GateOutcome;
  const { reason, weeks, until, condition, deviates, lesson, version } = form;
  const decided: DecidedFact = {
    kind: 'decided',
    phase: gate.phase.number,
    outcome,
    on,
    reason,
    ...(gate.phase.weeks === null ? {} : { planned: gate.phase.weeks }),
    ...(outcome === 'extend' && weeks !== undefined ? { weeks } : {}),
    ...(outcome === 'wait' && until !== undefined ? { until } : {}),
    ...(outcome === 'wait' && condition !== undefined ? { condition } : {}),
    ...(outcome === 'adjust' ? { next: adjustmentOf(form) } : {}),
    ...(deviates ? { deviates } : {}),
  };
  return { decided, version, ...(lesson === undefined ? {} : { lesson }) };
}

function adjustmentOf({ title, intensity, nextWeeks, money }: DecideForm): Adjustment {
  return {
    ...(title === undefined ? {} : { title }),
    ...(intensity === undefined ? {} : { intensity: intensity as Intensity }),
    ...(nextWeeks === undefined ? {} : { weeks: nextWeeks }),
    ...(money === undefined ? {} : { money }),
  };
}

/** Each problem at its field; the sentence of the field says what to do. */
export function errorOf({ field, code }: DecisionProblem): FieldError {
  if (field === 'outcome') return { field, code: 'notAChoice', facts: {} };
  if (field === 'adjusted') return { field: 'title', code: 'invalid', facts: {} };
  const required = code === 'no-lesson' || code === 'missed' || code === 'in-words';
  return { field, code: required ? 'required' : 'invalid', facts: {} };
}

/**
 * After a decision the rest is put in order again, as a proposal that moves as little as possible. Whoever may not
 * compute leaves that to the people who may.
 * @returns whether there is one
 */
export async function proposeRest(
  desk: GateDesk,
  jobs: SequenceJobs,
  access: OrganisationAccess,
): Promise<boolean> {
  const { sequence, sequenced } = await desk.judged(access);
  if (!sequence || !sequenced || !may(access, 'run-pilot')) return false;
  await jobs.propose(access, sequence.result.profile);
  return true;
}
