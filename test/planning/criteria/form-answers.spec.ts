import {
  answerOf,
  makeGrid,
  resolveSettings,
  withAnswer,
  withFormAnswers,
  type Pilot,
} from '../../../src/planning/index.js';
import { aDepartment, aPhase, aPilot, FIRST_PERIOD, PLAN_START } from '../../support/planning-builders.js';

const SURROUNDINGS = {
  grid: makeGrid(PLAN_START, [FIRST_PERIOD, '2026-Q2', '2026-Q3', '2026-Q4']),
  departments: [aDepartment({ id: 'A', fteCapacity: 2 }), aDepartment({ id: 'B', fteCapacity: 2 })],
  settings: resolveSettings(),
};

/** A proposal that somebody is filling in: nothing is answered yet. */
function beingWritten({ answers: _, ...given }: Pilot): Pilot {
  return given;
}

function answered(pilot: Pilot, question: string) {
  return answerOf(withFormAnswers(pilot, SURROUNDINGS), question);
}

function withPhase(changes: Parameters<typeof aPhase>[0], others: Partial<Pilot> = {}): Pilot {
  return beingWritten({ ...aPilot({ owner: 'A', ...others }), phases: [aPhase(changes)] });
}

describe('money (R1)', () => {
  it.each<[string, Parameters<typeof aPhase>[0], Pilot['cover'], ReturnType<typeof answerOf>]>([
    ['nothing is needed', { money: 0 }, undefined, { answer: 3 }],
    ['how it is promised is not said', { money: 1000 }, { money: 1000 }, null],
    [
      'in writing',
      { money: 1000 },
      { money: 1000, moneyCommitment: 'written', moneyBy: 'K. Bos' },
      { answer: 3, evidence: 'K. Bos' },
    ],
    [
      'by word of mouth, by nobody',
      { money: 1000 },
      { money: 1000, moneyCommitment: 'verbal' },
      { answer: 2, evidence: '' },
    ],
    ['asked for only', { money: 1000 }, { moneyCommitment: 'requested' }, { answer: 1, evidence: '' }],
    [
      'five percent short',
      { money: 1050 },
      { money: 1000, moneyCommitment: 'written', moneyBy: 'x' },
      { answer: 1, evidence: 'x' },
    ],
    ['not promised', { money: 1000 }, { moneyCommitment: 'none' }, { answer: 0, evidence: '' }],
  ])('%s', (_, phase, cover, expected) => {
    expect(answered(withPhase(phase, cover ? { cover } : {}), 'R1')).toEqual(expected);
  });
});

describe('hours (R2)', () => {
  const both = { A: 0.6, B: 0.4 };
  it.each<[string, Record<string, number>, Pilot['cover'], ReturnType<typeof answerOf>]>([
    ['not filled in', {}, undefined, null],
    ['one department says nothing', both, { hoursCommitment: { A: 'written' } }, null],
    [
      'all in writing, with names',
      both,
      { hoursCommitment: { A: 'written', B: 'written' }, hoursBy: { A: 'Ann', B: 'Bo' } },
      { answer: 3, evidence: 'Ann; Bo' },
    ],
    [
      'one name is missing',
      both,
      { hoursCommitment: { A: 'written', B: 'written' }, hoursBy: { A: 'Ann' } },
      { answer: 3, evidence: '' },
    ],
    [
      'the other department has not promised',
      both,
      { hoursCommitment: { A: 'written', B: 'none' }, hoursBy: { A: 'Ann', B: 'Bo' } },
      { answer: 1, evidence: 'Ann; Bo' },
    ],
    [
      'more than there is',
      { A: 4 },
      { hoursCommitment: { A: 'written' }, hoursBy: { A: 'Ann' } },
      { answer: 0, evidence: 'Ann' },
    ],
    ['no hours at all', { A: 0 }, undefined, { answer: 3 }],
  ])('%s', (_, fte, cover, expected) => {
    expect(answered(withPhase({ fte }, cover ? { cover } : {}), 'R2')).toEqual(expected);
  });
});

describe('first result (K1) and measure (K2)', () => {
  it.each([
    [13, 3],
    [14, 2],
    [26, 2],
    [27, 1],
    [53, 0],
  ])('after %i weeks is a %i', (firstResultWeeks, answer) => {
    const pilot = withAnswer(withPhase({}, { firstResultWeeks }), 'K1', {
      answer: null,
      evidence: 'rapport',
    });
    expect(answered(pilot, 'K1')).toEqual({ answer, evidence: 'rapport' });
  });

  it('is not answered without the weeks', () => {
    expect(answered(withPhase({}, { firstResultWeeks: null }), 'K1')).toBeNull();
  });

  it.each([
    [
      { kpi: 'K-CE-01', baseline: '9', target: '2', owner: 'Ann' },
      { answer: 3, evidence: 'Ann' },
    ],
    [
      { kpi: 'K-CE-01', target: '2', baselineStatus: 'planned' as const },
      { answer: 2, evidence: '' },
    ],
    [
      { kpi: 'K-CE-01', target: '2' },
      { answer: 1, evidence: '' },
    ],
    [
      { kpi: 'K-CE-01', baseline: '9' },
      { answer: 0, evidence: '' },
    ],
  ])('%j', (measure, expected) => {
    expect(answered(withPhase({ measure }), 'K2')).toEqual(expected);
  });
});

describe('next steps (B1) and gate (B3)', () => {
  const three = beingWritten({ ...aPilot({ owner: 'A' }) });

  it.each<[string, Pilot, ReturnType<typeof answerOf>]>([
    ['nothing said yet', withPhase({}), null],
    ['stops, with a reason', { ...withPhase({}), stopsAfterPhase1: 'eenmalig' }, { answer: 1 }],
    ['stops, without a reason', { ...withPhase({}), stopsAfterPhase1: '' }, { answer: 0 }],
    ['phase 2 only', { ...three, phases: three.phases.slice(0, 2) }, { answer: 1 }],
    ['both complete', three, { answer: 3 }],
    [
      'one without figures',
      { ...three, phases: [aPhase(), aPhase({}, 2), { intensity: 1, widens: ['kanaal'] }] },
      { answer: 2 },
    ],
  ])('%s', (_, pilot, expected) => {
    expect(answered(pilot, 'B1')).toEqual(expected);
  });

  it.each([
    [null, null],
    [{ decider: 'Ann' }, null],
    [{ threshold: '2 u' }, { answer: 1 }],
    [{ threshold: '2 u', decider: 'Ann' }, { answer: 2 }],
    [{ threshold: '2 u', decider: 'Ann', stopRule: 'boven 6 u' }, { answer: 3 }],
  ])('a gate %j', (gate, expected) => {
    expect(answered(withPhase({ gate }), 'B3')).toEqual(expected);
  });
});

it('does not take an example of the catalogue for an answer', () => {
  const paths = [
    'phases[0].money',
    'phases[0].fte',
    'firstResultWeeks',
    'phases[0].measure',
    'phases[1].title',
    'phases[0].gate',
  ];
  const pilot = {
    ...beingWritten(aPilot({ owner: 'A', firstResultWeeks: 4 })),
    startedFrom: { entry: 'CE-1', examples: paths },
  };
  const filled = withFormAnswers(pilot, SURROUNDINGS);
  expect(['R1', 'R2', 'K1', 'K2', 'B1', 'B3'].map((question) => answerOf(filled, question))).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

it('keeps the answers that people gave', () => {
  const pilot = withAnswer(withPhase({}), 'C2', { answer: 2, evidence: 'peiling' });
  expect(answered(pilot, 'C2')).toEqual({ answer: 2, evidence: 'peiling' });
  expect(answered(pilot, 'C3')).toBeNull();
});
