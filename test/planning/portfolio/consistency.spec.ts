import {
  checkCase,
  MAX_WEEKS,
  shiftPeriod,
  type Period,
  type PlanningCase,
} from '../../../src/planning/index.js';
import { aCase, type GivenCase, type GivenPilot } from '../../support/planning-builders.js';

function problems(given: GivenCase): readonly string[] {
  return checkCase(aCase(given)).map(({ path, code, facts }) => `${path}: ${code} ${JSON.stringify(facts)}`);
}

function periods(...ids: readonly string[]): readonly Period[] {
  return ids.map((id) => ({ id, budget: 0 }));
}

it('finds nothing wrong with a sound case', () => {
  expect(problems({ departments: [{}, { id: 'B' }], pilots: [{}, { id: 'P2', owner: 'B' }] })).toEqual([]);
});

it('finds nothing wrong with an empty organisation', () => {
  expect(problems({ departments: [], pilots: [], organisation: { goals: [] } })).toEqual([]);
});

describe('ids', () => {
  it.each<[string, GivenCase, string]>([
    [
      'departments',
      { departments: [{}, { id: 'A' }] },
      'organisation.departments[1].id: duplicate-id {"id":"A"}',
    ],
    [
      'goals',
      {
        organisation: {
          goals: [
            { id: 'G1', text: 'a' },
            { id: 'G2', text: 'b' },
            { id: 'G1', text: 'c' },
          ],
        },
      },
      'organisation.goals[2].id: duplicate-id {"id":"G1"}',
    ],
    [
      'periods',
      { plan: { periods: periods('2026-Q1', '2026-Q2', '2026-Q1') } },
      'plan.periods[2].id: duplicate-id {"id":"2026-Q1"}',
    ],
    ['pilots', { pilots: [{}, { id: 'P2' }, { id: 'P1' }] }, 'pilots[2].id: duplicate-id {"id":"P1"}'],
  ])('of %s are given once', (_, given, problem) => {
    expect(problems(given)).toEqual([problem]);
  });
});

describe('references', () => {
  it.each<[string, GivenPilot, string]>([
    ['an owner', { owner: 'X' }, 'pilots[0].owner: unknown-department {"id":"X"}'],
    ['a goal', { goal: 'G9' }, 'pilots[0].goal: unknown-goal {"id":"G9"}'],
    [
      'who helps',
      { phases: [{}, { involved: ['A', 'X'] }] },
      'pilots[0].phases[1].involved[1]: unknown-department {"id":"X"}',
    ],
    [
      'whose hours',
      { phases: [{ fte: { A: 1, X: 1 } }] },
      'pilots[0].phases[0].fte.X: unknown-department {"id":"X"}',
    ],
    [
      'whose hours, strangely named',
      { phases: [{ fte: { 'a.b': 1 } }] },
      'pilots[0].phases[0].fte["a.b"]: unknown-department {"id":"a.b"}',
    ],
    [
      'who committed hours',
      { cover: { hoursCommitment: { A: 'written', X: 'none' } } },
      'pilots[0].cover.hoursCommitment.X: unknown-department {"id":"X"}',
    ],
    [
      'for whom hours were promised',
      { cover: { hoursBy: { A: 'Ann', X: 'Bo' } } },
      'pilots[0].cover.hoursBy.X: unknown-department {"id":"X"}',
    ],
  ])('%s must exist', (_, pilot, problem) => {
    expect(problems({ pilots: [pilot] })).toEqual([problem]);
  });

  it('departments at the kick-off must exist', () => {
    expect(problems({ plan: { facts: { kickOff: { departments: ['A', 'X'] } } } })).toEqual([
      'plan.facts.kickOff.departments[1]: unknown-department {"id":"X"}',
    ]);
  });

  it('are not found in what every object has', () => {
    expect(problems({ pilots: [{ owner: 'constructor', goal: 'toString' }] })).toHaveLength(2);
  });
});

describe('periods', () => {
  it.each<[string, GivenCase, readonly string[]]>([
    [
      'follow each other',
      { plan: { periods: periods('2026-Q1', '2026-Q3', '2026-Q4') } },
      ['plan.periods[1].id: period-not-next {"expected":"2026-Q2","found":"2026-Q3"}'],
    ],
    [
      'do not run backwards',
      { plan: { periods: periods('2026-Q1', '2025-Q4') } },
      ['plan.periods[1].id: period-not-next {"expected":"2026-Q2","found":"2025-Q4"}'],
    ],
    [
      'begin with the plan',
      { plan: { periods: periods('2026-Q2', '2026-Q3') } },
      ['plan.periods[0].id: period-not-at-start {"expected":"2026-Q1","found":"2026-Q2"}'],
    ],
    [
      'begin in the quarter that the start lies in',
      { plan: { start: '2025-12-29', periods: periods('2025-Q4', '2026-Q1') } },
      [],
    ],
    [
      'match the list of free hours',
      {
        departments: [{}, { id: 'B', fteCapacity: [1, 2] }],
        plan: { periods: periods('2026-Q1', '2026-Q2', '2026-Q3') },
      },
      ['organisation.departments[1].fteCapacity: not-one-per-period {"count":2,"periods":3}'],
    ],
  ])('%s', (_, given, expected) => {
    expect(problems(given)).toEqual(expected);
  });

  it('are at most twenty', () => {
    const many = (count: number): GivenCase => ({
      plan: {
        periods: periods(...Array.from({ length: count }, (_, index) => shiftPeriod('2026-Q1', index))),
      },
    });
    expect(problems(many(20))).toEqual([]);
    expect(problems(many(21))).toEqual([
      `plan.periods: horizon-too-long {"weeks":273,"max":${String(MAX_WEEKS)}}`,
    ]);
  });
});

describe('days', () => {
  it.each<[string, GivenCase, readonly string[]]>([
    [
      'the plan starts on a Monday',
      { plan: { start: '2026-01-06' } },
      ['plan.start: not-a-monday {"date":"2026-01-06"}'],
    ],
    [
      'the start exists',
      { plan: { start: '2026-02-30' } },
      ['plan.start: no-such-day {"date":"2026-02-30"}'],
    ],
    [
      'the start is of our time',
      { plan: { start: '9999-12-27', periods: periods('9999-Q4') } },
      ['plan.start: date-out-of-range {"date":"9999-12-27","min":"1990-01-01","max":"2199-12-31"}'],
    ],
    [
      'the day of judgement exists',
      { plan: { asOf: '2026-13-01' } },
      ['plan.asOf: no-such-day {"date":"2026-13-01"}'],
    ],
    [
      'a closed period runs forwards',
      {
        plan: {
          blackout: [
            { from: '2026-07-20', to: '2026-07-20' },
            { from: '2026-08-16', to: '2026-07-20' },
          ],
        },
      },
      ['plan.blackout[1].to: ends-before-start {"from":"2026-08-16","to":"2026-07-20"}'],
    ],
    [
      'days in facts exist',
      {
        plan: {
          facts: {
            kickOff: { date: '2025-02-29' },
            conductRules: { dated: null },
            crisisPlan: { dated: '2022-05-01', tested: '2022-06-31' },
          },
        },
      },
      [
        'plan.facts.kickOff.date: no-such-day {"date":"2025-02-29"}',
        'plan.facts.crisisPlan.tested: no-such-day {"date":"2022-06-31"}',
      ],
    ],
    [
      'a fixed start is a Monday',
      { pilots: [{ phases: [{ pin: '2026-01-12' }, { pin: '2026-04-07' }, { pin: null }] }] },
      ['pilots[0].phases[1].pin: not-a-monday {"date":"2026-04-07"}'],
    ],
    [
      'a fixed start that does not exist is said once',
      { pilots: [{ phases: [{ pin: '2026-02-30' }] }] },
      ['pilots[0].phases[0].pin: no-such-day {"date":"2026-02-30"}'],
    ],
    [
      'other days of a pilot exist, Monday or not',
      {
        pilots: [
          {
            conditions: [
              { text: 'a', due: '2026-03-01' },
              { text: 'b', due: '2026-03-32' },
            ],
            phases: [{ started: '2026-01-07', earliest: '2026-00-01', gate: { date: '2026-06-31' } }],
          },
        ],
      },
      [
        'pilots[0].conditions[1].due: no-such-day {"date":"2026-03-32"}',
        'pilots[0].phases[0].earliest: no-such-day {"date":"2026-00-01"}',
        'pilots[0].phases[0].gate.date: no-such-day {"date":"2026-06-31"}',
      ],
    ],
    [
      'the latest day comes after the earliest',
      { pilots: [{ phases: [{ earliest: '2026-05-01', latest: '2026-04-30' }] }] },
      ['pilots[0].phases[0].latest: ends-before-start {"from":"2026-05-01","to":"2026-04-30"}'],
    ],
  ])('%s', (_, given, expected) => {
    expect(problems(given)).toEqual(expected);
  });
});

describe('phases', () => {
  /** Phases as written, without what the builder would fill in. */
  function phaseProblems(phase: PlanningCase['pilots'][number]['phases'][number]): readonly string[] {
    const [pilot] = aCase().pilots;
    if (!pilot) throw new Error('no pilot');
    return checkCase({ ...aCase(), pilots: [{ ...pilot, phases: [phase] }] }).map(
      ({ path, code, facts }) => `${path}: ${code} ${JSON.stringify(facts)}`,
    );
  }

  it.each([
    [
      'end after they begin',
      { from: '2026-Q3', to: '2026-Q2' },
      ['pilots[0].phases[0].to: ends-before-start {"from":"2026-Q3","to":"2026-Q2"}'],
    ],
    [
      'end after they begin, in weeks',
      { from: { week: 9 }, to: { week: 8 } },
      ['pilots[0].phases[0].to: ends-before-start {"from":"week 9","to":"week 8"}'],
    ],
    ['may last one week', { from: { week: 9 }, to: { week: 9 } }, []],
    ['may last one quarter', { from: '2026-Q3', to: '2026-Q3' }, []],
    [
      'say how long they last when they say when they begin',
      { from: '2026-Q3' },
      ['pilots[0].phases[0]: no-duration {}'],
    ],
    [
      'say how long they last when they are fixed',
      { pin: '2026-01-12' },
      ['pilots[0].phases[0]: no-duration {}'],
    ],
    ['may say nothing of time yet', {}, []],
    ['may have a duration only', { weeks: 13 }, []],
  ] as const)('%s', (_, phase, expected) => {
    expect(phaseProblems({ intensity: 1, ...phase })).toEqual(expected);
  });

  it('that overlap are no problem of the case', () => {
    expect(problems({ pilots: [{ phases: [{ from: '2026-Q1' }, { from: '2026-Q1' }] }] })).toEqual([]);
  });
});

it('names thresholds that cannot be used', () => {
  const settings = { 'step.maximum': 9, nonsense: 1, 'rise.maximum': [1] };
  expect(problems({ plan: { settings } })).toEqual([
    'plan.settings["step.maximum"]: bad-setting {"key":"step.maximum","problem":"out-of-range","min":0,"max":4}',
    'plan.settings.nonsense: bad-setting {"key":"nonsense","problem":"unknown"}',
    'plan.settings["rise.maximum"]: bad-setting {"key":"rise.maximum","problem":"wrong-length"}',
  ]);
});
