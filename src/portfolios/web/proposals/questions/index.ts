import type { Pilot } from '../../../../planning/index.js';
import type { ProposalQuestion, TaskId } from '../proposal-question.js';
import { change } from './change.js';
import { departments } from './departments.js';
import { followUp, phase2, phase3 } from './follow-up.js';
import { firstResult, measure } from './gain.js';
import { gate, secondGate } from './gates.js';
import { goal } from './goal.js';
import { firstPhase, idea, whichC } from './idea.js';
import { hours, money } from './means.js';
import { scored } from './scored.js';

/** Every question of a proposal, in the order in which they are asked (domain.md A.1, screens.md 6). */
export const PROPOSAL_QUESTIONS: readonly ProposalQuestion[] = [
  idea,
  firstPhase,
  whichC,
  departments,
  change,
  scored('C1', 'fit'),
  scored('C2', 'fit'),
  scored('C3', 'fit'),
  scored('C4', 'fit'),
  scored('C5', 'fit'),
  money,
  hours,
  scored('R3', 'means'),
  scored('R4', 'means'),
  scored('R5', 'means'),
  firstResult,
  measure,
  scored('K3', 'gain'),
  scored('K4', 'gain'),
  scored('K5', 'gain'),
  followUp,
  phase2,
  phase3,
  goal,
  scored('B2', 'followUp'),
  scored('B4', 'followUp'),
  gate,
  secondGate,
  scored('B5', 'decide'),
];

/** The questions that this proposal has to answer. */
export function askedOf(pilot: Pilot): readonly ProposalQuestion[] {
  return PROPOSAL_QUESTIONS.filter(({ isAsked }) => isAsked?.(pilot) ?? true);
}

export function askedIn(pilot: Pilot, task: TaskId): readonly ProposalQuestion[] {
  return askedOf(pilot).filter((asked) => asked.task === task);
}
