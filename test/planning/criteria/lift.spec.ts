import {
  liftOf,
  resolveSettings,
  type CriterionAssessment,
  type Lift,
  type QuestionScore,
  type Score,
  type SettingOverrides,
} from '../../../src/planning/index.js';
import { criterionVerdict } from '../../../src/planning/criteria/verdict.js';

const SCORES: readonly Score[] = [0, 1, 2, 3];

/** Culture has one decisive question, the first; resources, gain and scalability have up to two. */
function assessed(
  scores: readonly (Score | null)[],
  knockouts: readonly number[] = [0],
  overrides?: SettingOverrides,
): CriterionAssessment {
  const questions = scores.map((score, index): QuestionScore => ({
    question: `R${String(index + 1)}`,
    knockout: knockouts.includes(index),
    stated: score,
    score,
  }));
  const sum = scores.reduce<number>((total, score) => total + (score ?? 0), 0);
  const verdict = criterionVerdict(questions, sum, overrides ? resolveSettings(overrides) : SETTINGS);
  return { criterion: 'resources', questions, sum, verdict };
}

function combinations(length: number): readonly (readonly Score[])[] {
  if (length === 0) return [[]];
  return combinations(length - 1).flatMap((rest) => SCORES.map((score) => [...rest, score]));
}

const SETTINGS = resolveSettings();
const EVERY = combinations(5);

function brief(lifts: readonly Lift[]): readonly string[] {
  return lifts.map(({ question, from, to }) => `${question} ${String(from)}>${String(to)}`);
}

interface Cost {
  readonly answers: number;
  readonly points: number;
}

/** By looking at every set of higher answers that passes. */
function cheapest(scores: readonly Score[], passing: readonly (readonly Score[])[]): Cost {
  const costs = passing
    .filter((after) => after.every((score, index) => score >= (scores[index] ?? 0)))
    .map((after) => ({
      answers: after.filter((score, index) => score > (scores[index] ?? 0)).length,
      points: after.reduce<number>((sum, score, index) => sum + score - (scores[index] ?? 0), 0),
    }));
  return costs.toSorted((one, other) => one.answers - other.answers || one.points - other.points)[0] as Cost;
}

describe('the smallest set of answers that lifts a criterion', () => {
  it.each([[[0]], [[0, 1]]])('is as small as any, decisive questions %j', (knockouts) => {
    // Every third case in turn keeps this quick; the three turns together are all of them.
    const some = EVERY.filter((_, index) => index % 3 === knockouts.length % 3);
    const passing = EVERY.filter((after) => assessed(after, knockouts).verdict === 'pass');
    for (const scores of some) {
      const before = assessed(scores, knockouts);
      const lifts = liftOf(before, SETTINGS);
      const after = scores.map(
        (score, index) => lifts.find(({ question }) => question === `R${String(index + 1)}`)?.to ?? score,
      );
      const { answers, points } = cheapest(scores, passing);
      expect([scores, assessed(after, knockouts).verdict]).toEqual([scores, 'pass']);
      expect([scores, lifts.length]).toEqual([scores, answers]);
      expect([scores, lifts.reduce((sum, { from, to }) => sum + to - (from ?? 0), 0)]).toEqual([
        scores,
        points,
      ]);
    }
  });

  it('is empty when the criterion passes', () => {
    expect(liftOf(assessed([2, 3, 2, 2, 2]), resolveSettings())).toEqual([]);
  });

  it('raises a decisive question that is too low, even where the points are enough', () => {
    expect(brief(liftOf(assessed([1, 3, 3, 3, 3]), resolveSettings()))).toEqual(['R1 1>2']);
  });

  it('prefers one answer that gains much to two that gain little', () => {
    expect(brief(liftOf(assessed([2, 2, 2, 0, 2]), resolveSettings()))).toEqual(['R4 0>3']);
  });

  it('asks for an answer to every open question', () => {
    expect(brief(liftOf(assessed([3, null, 3, 3, 2]), resolveSettings()))).toEqual(['R2 null>0']);
    expect(brief(liftOf(assessed([null, 3, 3, 3, null]), resolveSettings()))).toEqual([
      'R1 null>2',
      'R5 null>0',
    ]);
  });

  it('follows the limits of the organisation', () => {
    const overrides = { 'criterion.passFrom': 13, 'criterion.passKnockout': 3 };
    const lifts = liftOf(assessed([2, 3, 3, 2, 2], [0], overrides), resolveSettings(overrides));
    expect(brief(lifts)).toEqual(['R1 2>3']);
  });

  it('asks for evidence first, where the answer itself is high enough', () => {
    const given = assessed([2, 2, 2, 1, 1]);
    const questions = given.questions.map((asked, index) =>
      index === 4 ? { ...asked, stated: 3 as const, evidence: ' ' } : asked,
    );
    expect(liftOf({ ...given, sum: 8, questions }, resolveSettings())).toEqual([
      { question: 'R4', from: 1, to: 2, evidenceOnly: false },
      { question: 'R5', from: 1, to: 3, evidenceOnly: true },
    ]);
  });
});
