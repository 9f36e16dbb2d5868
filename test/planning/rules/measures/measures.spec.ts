import { roiStance, type Gate, type Measure, type Phase } from '../../../../src/planning/index.js';
import { aPortfolio, type GivenCase, type GivenPilot } from '../../../support/planning-builders.js';
import {
  brief,
  expectEveryRule,
  expectEverySeverity,
  ruleFindings,
  type Example,
} from '../../../support/rule-findings.js';

const given = (phases: readonly Partial<Phase>[], more: Omit<GivenPilot, 'phases'> = {}): GivenCase => ({
  pilots: [{ id: 'P', ...more, phases }],
});

const measured = (kpi: string, more: Partial<Phase> = {}): Partial<Phase> => ({ measure: { kpi }, ...more });
/** Phase 1 of one quarter, with phase 2 starting in this week. */
const nextIn = (kpi: string, week: number, more: Partial<Phase> = {}): GivenCase =>
  given([measured(kpi, more), { from: { week } }]);
const looksAt = (...kpis: readonly string[]): Gate => ({
  thresholds: kpis.map((kpi) => ({ kpi, op: '>=', value: 1 })),
  decider: 'hoofd',
});
const nps = (words: Partial<Measure>): GivenCase => given([{ measure: { kpi: 'K-ORG-01', ...words } }]);
const rejected = {
  culture: [0, 0, 0, 0, 0],
  resources: [0, 0, 0, 0, 0],
  gain: [0, 0, 0, 0, 0],
  scalability: [0, 0, 0, 0, 0],
} as const;

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'KPI-R1': [
    ['is silent when the measure can just be read: 8 weeks in 12', nextIn('K-CE-05', 12), []],
    [
      'warns when it needs 8 weeks and the next phase starts after 11',
      nextIn('K-CE-05', 11),
      ['KPI-R1 warning P F1'],
    ],
    ['is silent without a gate', nextIn('K-CE-05', 11, { gate: null }), []],
    ['is silent about the last phase', given([measured('K-ROI-01')]), []],
    ['is silent about a measure of their own', nextIn('EIGEN', 5), []],
    [
      'waits for the slowest that the gate looks at',
      nextIn('K-CE-01', 13, { gate: looksAt('K-ORG-01') }),
      ['KPI-R1 warning P F1'],
    ],
    ['does not ask once the next phase has begun', given([measured('K-ORG-01'), { status: 'running' }]), []],
    ['looks at every gate', given([measured('K-CE-01'), measured('K-ORG-01'), {}]), ['KPI-R1 warning P F2']],
  ],
  'KPI-R2': [
    ['is silent with one customer-facing measure', given([measured('K-CV-03'), measured('K-CE-04')]), []],
    [
      'tips when all measures are about ourselves',
      given([measured('K-CV-03'), measured('K-CV-04')]),
      ['KPI-R2 tip P'],
    ],
    ['counts what a gate looks at', given([measured('K-CV-03', { gate: looksAt('K-ORG-01') })]), []],
    ['knows the edges of the list: K-CV-02', given([measured('K-CV-02')]), []],
    ['knows the edges of the list: K-CT-01', given([measured('K-CT-01')]), ['KPI-R2 tip P']],
    ['knows the edges of the list: K-CT-07', given([measured('K-CT-07')]), ['KPI-R2 tip P']],
    ['leaves a rejected proposal alone', given([measured('K-CV-03')], { answers: rejected }), []],
    [
      'looks at a parked one that could be in the plan',
      given([measured('K-CV-03')], { state: 'parked' }),
      ['KPI-R2 tip P'],
    ],
  ],
  'KPI-R3': [
    ['is silent without NPS', given([measured('K-CE-04')]), []],
    ['tips when NPS has no year', nps({ baseline: '-4', target: '+5' }), ['KPI-R3 tip P F1']],
    ['is silent when the year is named', nps({ baseline: '-4 (2025)' }), []],
    ['does not take a long number for a year', nps({ baseline: '120255' }), ['KPI-R3 tip P F1']],
    ['looks at gates too', given([measured('K-CE-04', { gate: looksAt('K-ORG-01') })]), ['KPI-R3 tip P F1']],
    ['looks away from what is done', given([measured('K-ORG-01', { status: 'done' })]), []],
  ],
  'KPI-R4': [
    ['is silent when phase 3 has an economic measure', given([{}, {}, measured('K-CE-06')]), []],
    ['tips when it has none', given([{}, {}, measured('K-CE-05')]), ['KPI-R4 tip P F3']],
    ['is silent about two phases', given([{}, {}]), []],
    ['looks at the last phase only', given([{}, {}, measured('K-CE-05'), measured('K-ROI-01')]), []],
    ['looks at phase 4', given([{}, {}, measured('K-ROI-01'), {}]), ['KPI-R4 tip P F4']],
    [
      'looks at the phase before a wind-down',
      given([{}, {}, measured('K-CL-07'), { kind: 'wind-down' }]),
      [],
    ],
    ['looks away from what is done', given([{}, {}, { status: 'done' }]), []],
  ],
};

it('every rule of this family has examples', () => {
  expectEveryRule(/^KPI-/, EXAMPLES);
});

describe.each(Object.entries(EXAMPLES))('%s', (id, examples) => {
  it('is shown at each severity, and silent', () => {
    expectEverySeverity(id, examples);
  });

  it.each(examples)('%s', (_, example, finds) => {
    expect(ruleFindings(id, example).map(brief)).toEqual(finds);
  });
});

it.each<readonly [string, GivenCase, object]>([
  ['KPI-R1', nextIn('K-CE-05', 11), { kpi: 'K-CE-05', lag: 8, weeks: 7, decisionWeeks: 4 }],
  [
    'KPI-R2',
    given([measured('K-CV-03'), measured('K-CV-04'), measured('K-CV-04')]),
    { kpis: ['K-CV-03', 'K-CV-04'] },
  ],
  ['KPI-R3', nps({}), { kpi: 'K-ORG-01', low: -11, high: -2, fromYear: 2019, toYear: 2022 }],
  ['KPI-R4', given([{}, {}, { measure: { kpi: 'K-CE-05', roi: 'indicative' } }]), { stance: 'indicative' }],
])('%s says what it is about', (id, example, facts) => {
  expect(ruleFindings(id, example).map((finding) => finding.facts)).toEqual([facts]);
});

it('counts the weeks of a phase and the learning pause when there are no dates', () => {
  const example = (weeks: number, leerpauze: number): GivenCase => ({
    plan: { leerpauze },
    pilots: [{ id: 'P', phases: [measured('K-CE-05', { weeks }), {}] }],
  });
  const starts = new Map();
  expect(ruleFindings('KPI-R1', example(11, 0), { starts }).map(brief)).toEqual(['KPI-R1 warning P F1']);
  expect(ruleFindings('KPI-R1', example(11, 1), { starts })).toEqual([]);
});

it('gives what is outside the plan the scope proposal', () => {
  const scopes = (id: string) =>
    ruleFindings(id, given([measured('K-CV-03'), {}, {}], { state: 'parked' })).map(({ scope }) => scope);
  expect(scopes('KPI-R4')).toEqual(['proposal']);
});

it('looks at a rejected pilot once it is forced in', () => {
  const example = given([measured('K-CV-03')], { answers: rejected });
  expect(ruleFindings('KPI-R2', example, { include: ['P'] })).toMatchObject([
    { code: 'KPI-R2', scope: 'plan' },
  ]);
});

it('follows the settings of the organisation', () => {
  const plan = { settings: { 'measures.decisionWeeks': 3, 'measures.economicFromPhase': 4 } };
  expect(ruleFindings('KPI-R1', { ...nextIn('K-CE-05', 11), plan })).toEqual([]);
  expect(ruleFindings('KPI-R4', { ...given([{}, {}, {}]), plan })).toEqual([]);
});

describe('the stance on ROI', () => {
  const stances = (phases: readonly Partial<Phase>[]) => {
    const { counted, settings } = aPortfolio(given(phases));
    return counted[0]?.phases.map((phase) => roiStance(phase, settings));
  };
  const byDefault = (stance: string) => ({ stance, chosen: false });

  it('is not yet, then indicative, then required', () => {
    expect(stances([{}, {}, {}])).toEqual([
      byDefault('not-yet'),
      byDefault('indicative'),
      byDefault('required'),
    ]);
  });

  it('is required from the rung community on', () => {
    expect(stances([{ rung: 'webcare' }, { rung: 'community' }])).toEqual([
      byDefault('not-yet'),
      byDefault('required'),
    ]);
  });

  it('is what the plan chooses', () => {
    expect(stances([{ measure: { kpi: 'K-CE-01', roi: 'required' } }])).toEqual([
      { stance: 'required', chosen: true },
    ]);
  });
});
