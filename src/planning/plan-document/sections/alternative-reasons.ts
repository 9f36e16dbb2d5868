import { groupBy } from '../../kernel/groups.js';
import { round } from '../../kernel/numbers.js';
import type { C } from '../../pilots/four-cs.js';
import type { Breach, MetricComparison, MetricPair } from '../../steering/compare-plans.js';
import { departmentName, type Draft } from '../draft.js';
import { choice, count, degrees, list, period, say, term, text, weeks, type Piece } from '../facts.js';

/** Where a scenario does better than the plan, and where it does worse. */
export interface Reasons {
  readonly better: readonly Piece[];
  readonly worse: readonly Piece[];
}

/** From what both come to: nobody has to have written it down. */
export function reasonsOf(draft: Draft, comparison: MetricComparison): Reasons {
  const sameAboard = comparison.metrics.some(
    ({ name, direction }) => name === 'aboard' && direction === 'same',
  );
  // The last of fewer departments is no sooner.
  const metrics = comparison.metrics.filter(({ name }) => name !== 'allAboard' || sameAboard);
  const of = (direction: 'better' | 'worse'): readonly Piece[] =>
    metrics.filter((pair) => pair.direction === direction).flatMap(pieceOf);
  const passes = (breaches: readonly Breach[], code: 'alternatives.passes' | 'alternatives.solves') =>
    breachPieces(draft, breaches, code);
  return {
    better: [...passes(comparison.solved, 'alternatives.solves'), ...of('better')],
    worse: [...passes(comparison.worse, 'alternatives.passes'), ...of('worse')],
  };
}

function pieceOf({ name, one, other }: MetricPair): readonly Piece[] {
  if (name.startsWith('firstResult.')) return resultPiece(name.slice('firstResult.'.length) as C, one, other);
  // Of departments that never come aboard their number tells, and of limits which they are.
  if (one === null || other === null || name === 'breaches' || name === 'money') return [];
  const more = choice(other > one);
  const size = round(Math.abs(other - one), 2);
  if (name === 'allAboard') return [say('alternatives.allAboard', { size: weeks(size), more })];
  if (name === 'heat' || name === 'rise') return [say(WARMER[name], { size: degrees(size), more })];
  return name in COUNTED ? [say(COUNTED[name as keyof typeof COUNTED], { size: count(size), more })] : [];
}

const WARMER = { heat: 'alternatives.heat', rise: 'alternatives.rise' } as const;
const COUNTED = {
  pilots: 'alternatives.pilots',
  phases: 'alternatives.phases',
  aboard: 'alternatives.aboard',
  conditions: 'alternatives.conditions',
} as const;

function resultPiece(c: C, one: number | null, other: number | null): readonly Piece[] {
  const about = { c: term('c', c) };
  if (one === null || other === null)
    return [say('alternatives.hasResult', { ...about, more: choice(one === null) })];
  const size = weeks(Math.abs(other - one));
  return [say('alternatives.result', { ...about, size, more: choice(other > one) })];
}

/** Each department once for each limit, with all its quarters. */
function breachPieces(
  draft: Draft,
  breaches: readonly Breach[],
  code: 'alternatives.passes' | 'alternatives.solves',
): readonly Piece[] {
  const groups = groupBy(breaches, ({ kind, department }) => `${kind} ${department}`);
  return [...groups.values()].map((group) =>
    say(code, {
      department: text(departmentName(draft, group[0].department)),
      kind: choice(group[0].kind),
      periods: list(group.map((breach) => period(breach.period))),
    }),
  );
}
