import fc from 'fast-check';
import {
  assemblePortfolio,
  checkSequence,
  sequencePortfolio,
  type Violation,
} from '../../../src/planning/index.js';
import { attempt, sequencingOf, toStarts, type Asked } from '../../../src/planning/sequencing/attempt.js';
import { isPast } from '../../../src/planning/sequencing/checker/index.js';
import {
  isOf,
  limitsOfPlan,
  withoutLimits,
  withoutTheirs,
  type PlanLimit,
} from '../../../src/planning/sequencing/conflicts/plan-limits.js';
import {
  isAbout,
  limitsOn,
  type PilotLimit,
} from '../../../src/planning/sequencing/conflicts/pilot-limits.js';
import { roomFor } from '../../../src/planning/sequencing/conflicts/room-for.js';
import type { Obstacle } from '../../../src/planning/index.js';
import { UNPLACED, type Problem } from '../../../src/planning/sequencing/problem.js';
import type { Scene } from '../../../src/planning/sequencing/scene.js';
import { makeTimeline, setStarts } from '../../../src/planning/sequencing/timeline.js';
import { randomCase } from './random-case.js';

/** Every conflict set of random cases: together impossible, and possible without any one member. */

const SHAPE = { pilots: 6, phases: 3, periods: 3, departments: 2, weeks: 20 };

function indexOf({ names }: Problem, pilot: string, phase: number): number {
  return names.phases.findIndex((ref) => ref.pilot === pilot && ref.phase === phase);
}

describe('why a pilot does not fit', () => {
  it('is a smallest set, by the word of the checker', () => {
    let sets = 0;
    fc.assert(
      fc.property(randomCase(SHAPE), (planningCase) => {
        const portfolio = assemblePortfolio(planningCase);
        const result = sequencePortfolio(portfolio, { work: 5 });
        if (result.status === 'infeasible') return;
        const { past = [] } = result;
        const asked: Asked = {
          portfolio,
          profile: result.profile,
          demands: {},
          ...(result.past ? { past } : {}),
        };
        const { problem } = sequencingOf(asked);
        const timeline = makeTimeline(problem);
        const starts = problem.names.phases.map(
          ({ pilot, phase }, index) =>
            result.starts.get(pilot)?.[phase - 1] ?? problem.phases.fixed[index] ?? UNPLACED,
        );
        setStarts(timeline, Int32Array.from(starts));
        const scene: Scene = { portfolio, timeline };
        for (const { pilot, phase, why } of result.unfit) {
          const first = indexOf(problem, pilot, phase);
          const own = problem.phases.pilot[first] ?? 0;
          const end = Math.max(
            first + 1,
            (problem.pilots.firstPhase[own] ?? 0) + (problem.pilots.required[own] ?? 0),
          );
          const missing = Array.from({ length: end - first }, (_, index) => first + index);
          const limits = limitsOn(scene, missing);
          const conflict = limits.filter((limit) => why.some((each) => isAbout(problem, limit, each)));
          if (conflict.length === 0) continue;
          sets += 1;
          expect(
            roomFor(
              scene,
              missing,
              limits.filter((limit) => !conflict.includes(limit)),
            ),
          ).toBeUndefined();
          for (const member of conflict) {
            const lifted = limits.filter((limit) => limit === member || !conflict.includes(limit));
            const places = roomFor(scene, missing, lifted);
            expect(places).toBeDefined();
            const found = Int32Array.from(starts, (week, index) => places?.get(index) ?? week);
            const { violations } = checkSequence(
              portfolio,
              toStarts(portfolio, problem, found),
              result.profile,
            );
            const isLifted = (violation: Violation): boolean =>
              lifted.some((limit: PilotLimit) => isAbout(problem, limit, violation));
            const blamed = violations.filter((violation) => !isPast(past, violation));
            expect(blamed.filter((violation) => !isLifted(violation))).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(sets).toBeGreaterThan(10);
  }, 180_000);
});

describe('why nothing is feasible', () => {
  const pinned = randomCase({ ...SHAPE, pilots: 4 }).map((planningCase) => ({
    ...planningCase,
    pilots: planningCase.pilots.map((pilot, index) => ({
      ...pilot,
      phases: pilot.phases.map((phase, at) =>
        index < 2 && at === 0 && phase.status === undefined ? { ...phase, pin: '2026-02-02' } : phase,
      ),
    })),
  }));

  /** A sequence without these limits. */
  function isPossible(asked: Asked, lifted: readonly PlanLimit[]): boolean {
    const relaxed = sequencingOf(withoutLimits(asked, lifted));
    const { solution, violations } = attempt(
      { ...relaxed, problem: withoutTheirs(relaxed.problem, lifted) },
      { work: 40 },
      (violation) => lifted.some((limit) => isOf(limit, violation)),
    );
    return solution !== undefined && violations.length === 0;
  }

  it('is a smallest set: impossible together, possible without any one of them', () => {
    let sets = 0;
    fc.assert(
      fc.property(pinned, (planningCase) => {
        const portfolio = assemblePortfolio(planningCase);
        const { status, conflict, profile, past } = sequencePortfolio(portfolio, { work: 5 });
        if (status !== 'infeasible' || conflict.length === 0) return;
        sets += 1;
        const asked: Asked = { portfolio, profile, demands: {}, ...(past ? { past } : {}) };
        const limits = limitsOfPlan(asked);
        const members = conflict.map((each: Obstacle) => limits.find((limit) => isOf(limit, each)));
        const others = limits.filter((limit) => !members.includes(limit));
        expect(isPossible(asked, others)).toBe(false);
        members.forEach((member, index) => {
          expect(isPossible(asked, [...others, ...(member ? [member] : [])])).toBe(true);
          expect(isPossible(asked, member ? [member] : [])).toBe(conflict[index]?.alone);
        });
      }),
      { numRuns: 20 },
    );
    expect(sets).toBeGreaterThan(4);
  }, 180_000);
});
