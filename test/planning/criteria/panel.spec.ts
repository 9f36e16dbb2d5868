import fc from 'fast-check';
import {
  medianDown,
  panelOutcome,
  QUESTION_LIST,
  resultsOf,
  scoreOf,
  unsettled,
  type AnswerSheet,
  type Score,
} from '../../../src/planning/index.js';
import { aPortfolio } from '../../support/planning-builders.js';

describe('the median, rounded down', () => {
  it.each<[readonly (Score | null)[], Score | null]>([
    [[], null],
    [[null, null], null],
    [[2], 2],
    [[2, null], 2],
    [[0, 3], 1],
    [[1, 2], 1],
    [[2, 3], 2],
    [[3, 0, 1], 1],
    [[3, 3, 0], 3],
    [[0, 1, 2, 3], 1],
    [[0, 0, 3, 3], 1],
    [[1, 3, 3, 3], 3],
    [[0, null, 2, 2], 2],
  ])('of %j is %j', (scores, median) => {
    expect(medianDown(scores)).toBe(median);
  });

  it('never depends on the order, and lies between the lowest and the highest', () => {
    const score = fc.constantFrom<Score>(0, 1, 2, 3);
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 9 }), (scores) => {
        const median = medianDown(scores) ?? -1;
        expect(medianDown(scores.toReversed())).toBe(median);
        expect(median).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(median).toBeLessThanOrEqual(Math.max(...scores));
      }),
    );
  });
});

describe('what counts of one answer', () => {
  it.each<[Score | null, string | undefined, Score | null]>([
    [3, 'het rooster', 3],
    [3, undefined, 1],
    [2, '', 1],
    [2, '   ', 1],
    [1, undefined, 1],
    [0, undefined, 0],
    [null, 'het rooster', null],
  ])('%j with evidence %j is %j', (answer, evidence, score) => {
    expect(scoreOf({ answer, ...(evidence === undefined ? {} : { evidence }) })).toBe(score);
  });
});

const sheet = (answers: Readonly<Record<string, Score | null>>): AnswerSheet =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer, evidence: 'gezien' }]));

const about = (id: string, sheets: readonly AnswerSheet[], settled = {}) =>
  panelOutcome(sheets, settled).find(({ question }) => question === id);

describe('several assessors', () => {
  it('answer the twenty questions in the order of the form', () => {
    expect(QUESTION_LIST.map(({ id }) => id).join(' ')).toBe(
      'C1 C2 C3 C4 C5 R1 R2 R3 R4 R5 K1 K2 K3 K4 K5 B1 B2 B3 B4 B5',
    );
  });

  it.each<[Score, Score, boolean]>([
    [0, 3, true],
    [0, 2, true],
    [1, 3, true],
    [1, 2, false],
    [3, 3, false],
  ])('who answer %d and %d disagree: %s', (one, other, disagreement) => {
    expect(about('C2', [sheet({ C2: one }), sheet({ C2: other })])?.disagreement).toBe(disagreement);
  });

  it('do not disagree with somebody who does not know yet', () => {
    expect(about('C2', [sheet({ C2: 3 }), sheet({ C2: null })])).toMatchObject({
      lowest: 3,
      highest: 3,
      disagreement: false,
      result: 3,
    });
  });

  it('count as 1 where the evidence is not named, before the median', () => {
    const unproven: AnswerSheet = { C2: { answer: 3 } };
    expect(about('C2', [unproven, sheet({ C2: 3 }), unproven])).toMatchObject({
      scores: [1, 3, 1],
      median: 1,
      disagreement: true,
    });
  });

  it('are settled by the answer of a named person', () => {
    const sheets = [sheet({ C2: 0 }), sheet({ C2: 3 })];
    expect(unsettled(panelOutcome(sheets)).map(({ question }) => question)).toEqual(['C2']);
    expect(unsettled(panelOutcome(sheets, { C2: 2 }))).toEqual([]);
    expect(about('C2', sheets, { C2: 2 })).toMatchObject({ median: 1, settled: 2, result: 2 });
    expect(resultsOf(panelOutcome(sheets, { C2: 2 })).culture).toEqual([null, 2, null, null, null]);
  });
});

const all = (score: Score): readonly Score[] => [score, score, score, score, score];
const assessed = { culture: all(1), resources: all(3), gain: all(3), scalability: all(3) };

describe('a pilot with assessed answers', () => {
  const [proposal] = aPortfolio({ pilots: [{ assessed }] }).proposals;

  it('is judged on them, and keeps what the proposal says of itself', () => {
    const culture = proposal?.assessment.criteria.culture;
    expect([culture?.sum, culture?.verdict, proposal?.assessment.verdict]).toEqual([5, 'fail', 'rejected']);
    expect(culture?.questions[0]).toEqual({
      question: 'C1',
      knockout: true,
      stated: 3,
      assessed: 1,
      score: 1,
    });
  });

  it('is incomplete where nobody knew', () => {
    const open = { ...assessed, culture: [3, 3, 3, 3, null] as const };
    expect(aPortfolio({ pilots: [{ assessed: open }] }).proposals[0]?.assessment.verdict).toBe('incomplete');
  });

  it('still stops after phase 1 when the proposal says so', () => {
    const given = { stopsAfterPhase1: 'eenmalig', assessed: { ...assessed, culture: all(3) } };
    const stops = aPortfolio({ pilots: [given] }).proposals[0]?.assessment.criteria.scalability;
    expect(stops?.questions[0]?.score).toBe(1);
  });
});

describe('a verdict given by hand', () => {
  const verdictOverride = {
    verdict: 'approved',
    reason: 'De directie wil dit leren',
    by: 'M. de Vries',
    on: '2026-03-02',
  } as const;
  const [proposal] = aPortfolio({ pilots: [{ assessed, verdictOverride }] }).proposals;

  it('holds, counts in the plan, and stays beside the computed one', () => {
    expect([proposal?.assessment.verdict, proposal?.counted]).toEqual(['approved', true]);
    expect(proposal?.assessment.override).toEqual({ ...verdictOverride, computed: 'rejected' });
  });

  it('leaves the criteria as they were judged', () => {
    expect(proposal?.assessment.criteria.culture.verdict).toBe('fail');
  });
});
