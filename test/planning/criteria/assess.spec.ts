import fc from 'fast-check';
import {
  CRITERIA,
  type Criterion,
  type PilotVerdict,
  type Score,
  type WrittenAnswer,
} from '../../../src/planning/index.js';
import { aPilot, aPortfolio, type GivenPilot } from '../../support/planning-builders.js';

function proposalOf(given: GivenPilot, settings = {}): ReturnType<typeof aPortfolio>['proposals'][number] {
  const [proposal] = aPortfolio({ pilots: [given], plan: { settings } }).proposals;
  if (!proposal) throw new Error('no proposal');
  return proposal;
}

/** Answers of the sound pilot, with one criterion changed. */
function withAnswers(changed: Partial<Record<Criterion, readonly WrittenAnswer[]>>): GivenPilot {
  return { answers: { ...aPilot().answers, ...changed } };
}

describe('one criterion', () => {
  it.each([
    // knock-outs of resources are R1 and R2
    ['eleven points', 'resources', [2, 2, 2, 2, 3], '11 pass'],
    ['ten points', 'resources', [2, 2, 2, 2, 2], '10 conditional'],
    ['seven points', 'resources', [2, 2, 1, 1, 1], '7 conditional'],
    ['six points', 'resources', [2, 2, 1, 1, 0], '6 fail'],
    ['enough points and a knock-out of 1', 'resources', [3, 1, 3, 3, 3], '13 conditional'],
    ['enough points and a knock-out of 0', 'resources', [0, 3, 3, 3, 3], '12 fail'],
    ['enough points and another question of 0', 'resources', [3, 3, 0, 3, 3], '12 pass'],
    // C1 is the only knock-out of culture, B1 of scalability; K1 and K2 of gain
    ['C1 at 1', 'culture', [1, 3, 3, 3, 3], '13 conditional'],
    ['C2 at 0', 'culture', [3, 0, 3, 3, 3], '12 pass'],
    ['K2 at 1', 'gain', [3, 1, 3, 3, 3], '13 conditional'],
    ['K3 at 0', 'gain', [3, 3, 0, 3, 3], '12 pass'],
    ['B1 at 0', 'scalability', [0, 3, 3, 3, 3], '12 fail'],
    ['B2 at 0', 'scalability', [3, 0, 3, 3, 3], '12 pass'],
    ['a question without an answer', 'culture', [3, 3, null, 3, 3], '12 incomplete'],
    ['a question without an answer and a knock-out of 0', 'culture', [0, null, 3, 3, 3], '9 incomplete'],
    ['no answers at all', 'culture', [], '0 incomplete'],
  ] as const)('%s of %s: %j is %s', (_, criterion, answers, outcome) => {
    const { sum, verdict } = proposalOf(withAnswers({ [criterion]: answers })).assessment.criteria[criterion];
    expect(`${String(sum)} ${verdict}`).toBe(outcome);
  });

  it('counts a 2 or 3 without its evidence as 1', () => {
    const answers = [
      3,
      { answer: 3, evidence: 'lijst' },
      { answer: 3, evidence: ' ' },
      { answer: 2 },
      { answer: 1, evidence: '' },
    ] as const;
    const { questions, sum } = proposalOf(withAnswers({ culture: answers })).assessment.criteria.culture;
    expect(questions.map(({ stated, score }) => [stated, score])).toEqual([
      [3, 3],
      [3, 3],
      [3, 1],
      [2, 1],
      [1, 1],
    ]);
    expect(sum).toBe(9);
  });

  it('keeps the limits of the organisation', () => {
    const pilot = withAnswers({ culture: [2, 2, 2, 2, 2] });
    expect(proposalOf(pilot, { 'criterion.passFrom': 10 }).assessment.criteria.culture.verdict).toBe('pass');
  });
});

describe('the verdict', () => {
  const conditional = [2, 2, 2, 2, 2] as const;
  const failing = [0, 0, 0, 0, 0] as const;

  it.each<[PilotVerdict, Partial<Record<Criterion, readonly WrittenAnswer[]>>]>([
    ['approved', {}],
    ['conditional', { culture: conditional }],
    ['conditional', { culture: conditional, gain: conditional }],
    ['redesign', { culture: conditional, gain: conditional, resources: conditional }],
    [
      'redesign',
      { culture: conditional, gain: conditional, resources: conditional, scalability: conditional },
    ],
    ['rejected', { gain: failing }],
    ['rejected', { culture: conditional, gain: failing }],
    ['incomplete', { gain: [null, 3, 3, 3, 3] }],
    ['incomplete', { gain: [null, 3, 3, 3, 3], culture: failing }],
  ])('%s for %j', (verdict, changed) => {
    expect(proposalOf(withAnswers(changed)).assessment.verdict).toBe(verdict);
  });

  const RANKS: Readonly<Record<PilotVerdict, number>> = {
    incomplete: -1,
    rejected: 0,
    redesign: 1,
    conditional: 2,
    approved: 3,
  };
  const CRITERION_RANKS = { incomplete: -1, fail: 0, conditional: 1, pass: 2 } as const;
  // Mostly 2 and 3: of evenly drawn answers nearly every pilot fails, whatever one of them becomes.
  const score = fc.constantFrom<Score>(0, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3);
  const fiveScores = fc.array(score, { minLength: 5, maxLength: 5 });

  it('never gets worse when an answer is raised', () => {
    const answers = fc.record({
      culture: fiveScores,
      resources: fiveScores,
      gain: fiveScores,
      scalability: fiveScores,
    });
    fc.assert(
      fc.property(answers, fc.constantFrom(...CRITERIA), fc.nat(4), (given, criterion, index) => {
        const raised = given[criterion].map((value, at) =>
          at === index ? (Math.min(3, value + 1) as Score) : value,
        );
        const before = proposalOf({ answers: given }).assessment;
        const after = proposalOf({ answers: { ...given, [criterion]: raised } }).assessment;
        expect(RANKS[after.verdict]).toBeGreaterThanOrEqual(RANKS[before.verdict]);
        const of = ({ criteria }: typeof before): number => CRITERION_RANKS[criteria[criterion].verdict];
        expect(of(after)).toBeGreaterThanOrEqual(of(before));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a proposal that stops after phase 1', () => {
  const stopping = { phases: [{}], stopsAfterPhase1: 'het evenement is eenmalig' };

  it('scores 1 for B1 at most, is conditional at best and is parked', () => {
    const { assessment, standing, scope } = proposalOf(stopping);
    expect(assessment.criteria.scalability.questions[0]).toMatchObject({
      question: 'B1',
      stated: 3,
      score: 1,
    });
    expect([assessment.verdict, standing, scope]).toEqual(['conditional', 'parked', 'proposal']);
  });

  it('keeps a stated 0', () => {
    const { assessment } = proposalOf({ ...stopping, ...withAnswers({ scalability: [0, 3, 3, 3, 3] }) });
    expect(assessment.criteria.scalability.questions[0]?.score).toBe(0);
  });

  it('scores 0 without a reason, which fails', () => {
    const { assessment, standing } = proposalOf({ ...stopping, stopsAfterPhase1: ' ' });
    expect(assessment.criteria.scalability.questions[0]?.score).toBe(0);
    expect([assessment.verdict, standing]).toEqual(['rejected', 'not-eligible']);
  });

  it('is not turned into an answer when nobody answered', () => {
    const { assessment } = proposalOf({ ...stopping, ...withAnswers({ scalability: [null, 3, 3, 3, 3] }) });
    expect(assessment.verdict).toBe('incomplete');
  });
});
