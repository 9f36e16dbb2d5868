import { intensityOf } from '../pilots/intensity.js';
import { hasStarted, type PlannedPhase } from '../pilots/planned-phase.js';
import { GATE_OUTCOMES, type GateOutcome } from '../pilots/gate-outcomes.js';
import type { DecidedFact } from '../pilots/progress.js';
import type { PilotVerdict } from '../criteria/assessment.js';
import type { Settings } from '../organisation/settings.js';
import type { Proposal } from '../portfolio/portfolio.js';
import type { Due } from './calendar.js';
import { gateReadings, gateStanding, type GateStanding } from './reading.js';

/** What stands in the way of an outcome, whatever is filled in. */
export type GateObstacle =
  /** It has not begun. */
  | 'not-running'
  /** The last two weeks have not come yet. */
  | 'too-early'
  /** Not every threshold was measured. */
  | 'not-measured'
  /** The four criteria were not asked again for the next phase. */
  | 'not-judged'
  /** They were, and the next phase fails one. */
  | 'fails'
  /** There is no next phase to make smaller. */
  | 'no-next'
  /** It got more time once already. */
  | 'extended-before';

/** What only holds with a word about it. */
export type GateCondition =
  /** A threshold was missed: to go on is to deviate from what was agreed, and for the strategy director only. */
  | 'missed'
  /** The gate is in words: people have to say that it is met. */
  | 'in-words';

export interface OutcomeGuard {
  readonly outcome: GateOutcome;
  /** Absent: it can be chosen. */
  readonly obstacle?: GateObstacle;
  readonly condition?: GateCondition;
}

export interface GateMoment {
  readonly proposal: Proposal;
  readonly phase: PlannedPhase;
  readonly due: Due;
  readonly last: boolean;
  /** What the four criteria say of the next phase; absent when they were not asked again. */
  readonly judged?: PilotVerdict;
}

export function standingOfGate({ written }: PlannedPhase): GateStanding {
  const { gate, measured = [] } = written;
  return gateStanding(gateReadings(gate, measured), measured.length > 0);
}

function obstacleTo(outcome: GateOutcome, moment: GateMoment): GateObstacle | undefined {
  const { phase, due, last, judged } = moment;
  if (!hasStarted(phase)) return 'not-running';
  if (outcome === 'stop') return undefined;
  const extended = (phase.written.decisions ?? []).some((decision) => decision.outcome === 'extend');
  if (outcome === 'extend' && extended) return 'extended-before';
  if (outcome === 'adjust' && last) return 'no-next';
  if (due === 'later' || due === 'soon') return 'too-early';
  if (outcome === 'extend' || outcome === 'wait') return undefined;
  if (standingOfGate(phase) === 'unmeasured') return 'not-measured';
  if (last || outcome === 'keep') return undefined;
  if (judged === undefined || judged === 'incomplete') return 'not-judged';
  return outcome === 'continue' && judged === 'rejected' ? 'fails' : undefined;
}

/** The six outcomes of a gate: which can be chosen now, and under what condition. */
export function outcomeGuards(moment: GateMoment): readonly OutcomeGuard[] {
  const standing = standingOfGate(moment.phase);
  return GATE_OUTCOMES.map((outcome): OutcomeGuard => {
    const obstacle = obstacleTo(outcome, moment);
    if (obstacle) return { outcome, obstacle };
    if (outcome !== 'continue' && outcome !== 'keep') return { outcome };
    return standing === 'missed' || standing === 'in-words' ? { outcome, condition: standing } : { outcome };
  });
}

/** What is wrong with a decision as filled in; by the field that is wrong. */
export type DecisionProblem =
  | { readonly field: 'outcome'; readonly code: GateObstacle }
  | { readonly field: 'deviates'; readonly code: GateCondition | 'not-yours' }
  | { readonly field: 'weeks'; readonly code: 'out-of-range'; readonly most: number }
  | { readonly field: 'until'; readonly code: 'not-later' }
  | { readonly field: 'intensity' | 'nextWeeks' | 'money'; readonly code: 'not-smaller' }
  | { readonly field: 'adjusted'; readonly code: 'nothing-changed' }
  | { readonly field: 'lesson'; readonly code: 'no-lesson' };

export interface DecisionCheck {
  readonly moment: GateMoment;
  readonly settings: Settings;
  readonly decided: DecidedFact;
  /** A lesson is written down with it, or was before. */
  readonly hasLesson: boolean;
  /** May decide against what was agreed. */
  readonly mayDeviate: boolean;
}

function conditionProblems({ moment, decided, mayDeviate }: DecisionCheck): readonly DecisionProblem[] {
  const guard = outcomeGuards(moment).find(({ outcome }) => outcome === decided.outcome);
  if (guard?.obstacle) return [{ field: 'outcome', code: guard.obstacle }];
  if (!guard?.condition) return [];
  if (guard.condition === 'missed' && !mayDeviate) return [{ field: 'deviates', code: 'not-yours' }];
  return decided.deviates === true ? [] : [{ field: 'deviates', code: guard.condition }];
}

function adjustmentProblems({ moment, decided }: DecisionCheck): readonly DecisionProblem[] {
  const planned = moment.proposal.phases[moment.phase.number];
  const { intensity, weeks, money, title } = decided.next ?? {};
  if ([intensity, weeks, money, title].every((value) => value === undefined))
    return [{ field: 'adjusted', code: 'nothing-changed' }];
  if (!planned) return [];
  const { written } = planned;
  const larger = (value: number | undefined, limit: number | null | undefined): boolean =>
    value !== undefined && limit !== null && limit !== undefined && value > limit;
  return [
    ...(larger(intensity, intensityOf(written.intensity))
      ? [{ field: 'intensity', code: 'not-smaller' } as const]
      : []),
    ...(larger(money, written.money) ? [{ field: 'money', code: 'not-smaller' } as const] : []),
  ];
}

/** Everything that is wrong with a decision; empty when it can be taken. */
export function decisionProblems(check: DecisionCheck): readonly DecisionProblem[] {
  const { decided, settings, hasLesson } = check;
  const first = conditionProblems(check);
  if (first.some(({ field }) => field === 'outcome')) return first;
  const most = settings['gate.extendWeeks'];
  switch (decided.outcome) {
    case 'extend': {
      const weeks = decided.weeks ?? 0;
      return weeks >= 1 && weeks <= most ? first : [...first, { field: 'weeks', code: 'out-of-range', most }];
    }
    case 'wait':
      return decided.until !== undefined && decided.until > decided.on
        ? first
        : [...first, { field: 'until', code: 'not-later' }];
    case 'adjust':
      return [...first, ...adjustmentProblems(check)];
    case 'stop':
      return hasLesson ? first : [...first, { field: 'lesson', code: 'no-lesson' }];
    case 'continue':
    case 'keep':
      return first;
  }
}
