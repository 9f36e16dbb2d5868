import type { OrganisationAccess } from '../../../accounts/index.js';
import { NotFound } from '../../../platform/database/index.js';
import type { FieldError } from '../../../platform/forms/index.js';
import {
  dateOfWeek,
  FOUR_CS,
  hasStarted,
  startMonths,
  type PlannedPhase,
  type Proposal,
} from '../../../planning/index.js';
import { inForce, type JudgedPlan } from '../../judged-plans.js';
import type { Move } from '../../moves/move-effect.js';
import type { PilotMove } from '../../moves/move-pilot.js';
import type { MoveForm } from './move.form.js';
import { STAYS, type MoveInput } from './move.page.js';

export type MovablePilot = Omit<MoveInput, 'form'> & { readonly proposal: Proposal };

/** A pilot in the plan of which at least one phase has not begun. @throws NotFound */
export function movablePilot(access: OrganisationAccess, judged: JudgedPlan, id: string): MovablePilot {
  const { portfolio } = inForce(judged);
  const proposal = portfolio.counted.find(({ pilot }) => pilot.id === id);
  const phases = proposal?.phases.filter((phase) => !hasStarted(phase)) ?? [];
  if (!proposal || phases.length === 0) throw new NotFound('pilot', id);
  return { organisation: access.slug, portfolio, proposal, phases, version: judged.plan.version };
}

/** What somebody wants, once it is known to be possible. */
export interface MoveWish {
  readonly move: Move;
  readonly phase: PlannedPhase;
  readonly version: number;
  readonly month: string;
}

export function moveWish(
  input: MovablePilot,
  form: MoveForm,
): MoveWish | { readonly errors: readonly FieldError[] } {
  const { c, month, version } = form;
  const { grid, plan } = input.portfolio;
  const chosen = FOUR_CS.find((each) => each === c) ?? input.proposal.pilot.c;
  const known = startMonths(grid, plan.blackout).find((each) => each.month === month);
  const phase = input.phases.find(({ number }) => number === form.phase);
  const problems = [...(phase ? [] : ['phase']), ...(month === STAYS || known ? [] : ['month'])];
  if (!phase || problems.length > 0)
    return { errors: problems.map((field) => ({ field, code: 'notAChoice', facts: {} })) };
  const move = { pilot: input.proposal.pilot.id, phase: phase.number, c: chosen, week: known?.week ?? null };
  return { move, phase, version, month };
}

/** What is kept of it. */
export function moveOf({ portfolio, proposal }: MovablePilot, { move, phase, version }: MoveWish): PilotMove {
  const pin = move.week === null ? null : dateOfWeek(portfolio.grid, move.week);
  return { phase, from: proposal.pilot.c, c: move.c, pin, version };
}
