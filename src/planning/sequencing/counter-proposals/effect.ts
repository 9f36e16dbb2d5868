import type { Finding } from '../../kernel/finding.js';
import type { Week } from '../../kernel/grid.js';
import type { Portfolio, Starts } from '../../portfolio/portfolio.js';
import { assemblePortfolio } from '../../portfolio/portfolio.js';
import { checkPortfolio } from '../../rules/index.js';
import type { PhaseRef } from '../constraint.js';
import type { MovedStart } from '../resequence.js';
import type { Change } from './change.js';
import { choiceOf, type Basis, type Trial } from './trial.js';

/** What a change does, against the sequence as it is. Phases by the numbers they have after the change. */
export interface Effect {
  /** Phases that get a place, and when they start. */
  readonly placed: readonly (PhaseRef & { readonly week: Week })[];
  /** Phases that start in another week. */
  readonly moved: readonly MovedStart[];
  /** Findings on the plan that go away, and that appear. */
  readonly cleared: readonly Finding[];
  readonly added: readonly Finding[];
}

/** Number before the change of a phase after it; null for a phase that is new. */
function numberBefore(change: Change, { pilot, phase }: PhaseRef): number | null {
  if (change.kind !== 'split' || change.pilot !== pilot || phase < change.phase) return phase;
  return phase === change.phase ? null : phase - 1;
}

function findingsOn(
  portfolio: Portfolio,
  { planningCase, starts }: Pick<Trial, 'planningCase' | 'starts'>,
): readonly Finding[] {
  const changed = assemblePortfolio(planningCase, { ...choiceOf(portfolio), starts });
  return checkPortfolio(changed).filter(({ scope }) => scope === 'plan');
}

/** Two findings that say the same of the same. */
function keyOf({ code, pilot, phase, department, period, c }: Finding): string {
  return JSON.stringify([code, pilot, phase, department, period, c]);
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(keyOf));
  return findings.filter((finding) => !known.has(keyOf(finding)));
}

function placesOf(before: Starts, after: Starts, change: Change): Pick<Effect, 'placed' | 'moved'> {
  const phases = [...after].flatMap(([pilot, row]) =>
    row.flatMap((week, index) => (week === null ? [] : [{ pilot, phase: index + 1, week }])),
  );
  const was = (ref: PhaseRef): Week | null => {
    const number = numberBefore(change, ref);
    return number === null ? null : (before.get(ref.pilot)?.[number - 1] ?? null);
  };
  return {
    placed: phases.filter((phase) => was(phase) === null),
    moved: phases.flatMap(({ pilot, phase, week }) => {
      const from = was({ pilot, phase });
      return from === null || from === week ? [] : [{ pilot, phase, from, to: week }];
    }),
  };
}

export function effectOf(basis: Basis, change: Change, trial: Trial): Effect {
  const { portfolio, planningCase, starts } = basis;
  const before = findingsOn(portfolio, { planningCase, starts });
  const after = findingsOn(portfolio, trial);
  return {
    ...placesOf(starts, trial.starts, change),
    cleared: without(before, after),
    added: without(after, before),
  };
}
