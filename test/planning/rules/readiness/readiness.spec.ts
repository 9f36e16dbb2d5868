import {
  READINESS_IDS,
  readinessStatuses,
  type Phase,
  type PlanFacts,
} from '../../../../src/planning/index.js';
import { aPortfolio, type GivenCase, type GivenPilot } from '../../../support/planning-builders.js';
import {
  brief,
  expectEveryRule,
  expectEverySeverity,
  ruleFindings,
  type Example,
} from '../../../support/rule-findings.js';

/** The plan is judged on its first day, 2026-01-05; Q2 begins on 2026-04-06. */
function given(pilots: readonly GivenPilot[], facts: PlanFacts = {}, more: GivenCase = {}): GivenCase {
  return { ...more, plan: { ...more.plan, facts }, pilots };
}

/** A content pilot of one phase. */
const pilot = (intensity: Phase['intensity'], more: Partial<Phase> = {}): GivenPilot => ({
  id: 'P',
  phases: [{ intensity, from: '2026-Q2', ...more }],
});
const calculated = (visibility: number): Phase['intensity'] => ({
  reach: 1,
  depth: 1,
  visibility,
  mandate: 1,
  technology: 1,
});
const now = { from: '2026-Q1' };
const listening: GivenPilot = { id: 'P', c: 'conversation', phases: [{ intensity: 3 }] };
const tested = (date: string | null): PlanFacts => ({ crisisPlan: { dated: '2022-05-01', tested: date } });
const insurer: GivenCase = { organisation: { sector: 'Verzekeraar (schade, particulier)' } };

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'RDY-1': [
    ['is silent when nothing is public', given([pilot(1)]), []],
    ['warns from intensity 2', given([pilot(2)]), ['RDY-1 warning P F1']],
    ['blocks what starts on the day of judgement', given([pilot(2, now)]), ['RDY-1 block P F1']],
    ['blocks what runs', given([pilot(2, { status: 'running' })]), ['RDY-1 block P F1']],
    ['looks away from what is done', given([pilot(2, { ...now, status: 'done' })]), []],
    ['takes listening for not public', given([listening]), []],
    [
      'follows the calculator: visibility 2',
      given([{ ...listening, phases: [{ intensity: calculated(2), from: '2026-Q2' }] }]),
      ['RDY-1 warning P F1'],
    ],
    ['follows the calculator: visibility 1', given([pilot(calculated(1))]), []],
    [
      'is silent when the rules are dated on the first day',
      given([pilot(2)], { conductRules: { dated: '2026-04-06' } }),
      [],
    ],
    [
      'blocks rules dated a day later',
      given([pilot(2)], { conductRules: { dated: '2026-04-07' } }),
      ['RDY-1.late block P F1'],
    ],
    [
      'names each public phase',
      given([{ id: 'P', phases: [{ intensity: 1 }, { intensity: 2 }, { intensity: 2 }] }]),
      ['RDY-1 warning P F2', 'RDY-1 warning P F3'],
    ],
  ],
  'RDY-2': [
    [
      'is silent when the hours are covered',
      given([pilot(2)], { monitoring: { coversServiceHours: true } }),
      [],
    ],
    ['warns before the start', given([pilot(2)]), ['RDY-2 warning P F1']],
    [
      'blocks at the start',
      given([pilot(2, now)], { monitoring: { coversServiceHours: false } }),
      ['RDY-2 block P F1'],
    ],
    ['is silent at visibility 1', given([pilot(1, now)]), []],
  ],
  'RDY-3': [
    ['is silent with a list', given([pilot(2)], { monitoring: { escalationList: true } }), []],
    ['warns without, also at the start', given([pilot(2, now)]), ['RDY-3 warning P F1']],
    ['is silent at visibility 1', given([pilot(1)]), []],
  ],
  'RDY-4': [
    ['is silent at visibility 2', given([pilot(2)]), []],
    ['warns at visibility 3 without a plan', given([pilot(3)]), ['RDY-4 warning P F1']],
    ['warns about a plan that was never tested', given([pilot(3)], tested(null)), ['RDY-4 warning P F1']],
    ['is silent when it was tested 12 months ago', given([pilot(3)], tested('2025-01-05')), []],
    [
      'warns when it was tested a day longer ago',
      given([pilot(3)], tested('2025-01-04')),
      ['RDY-4 warning P F1'],
    ],
    ['is silent when it was tested on the day of judgement', given([pilot(3)], tested('2026-01-05')), []],
    ['warns when the test is still to come', given([pilot(3)], tested('2026-01-06')), ['RDY-4 warning P F1']],
    [
      'counts from the day of judgement',
      given([pilot(3)], tested('2025-01-05'), { plan: { asOf: '2026-02-01' } }),
      ['RDY-4 warning P F1'],
    ],
  ],
  'RDY-5': [
    ['is silent when staff know', given([pilot(3)], { staffInformed: true }), []],
    ['warns at visibility 3', given([pilot(3)], { staffInformed: false }), ['RDY-5 warning P F1']],
    ['is silent at visibility 2', given([pilot(2)]), []],
  ],
  'RDY-6': [
    ['is silent without personal data', given([pilot(3, now)]), []],
    [
      'is silent after the check',
      given([{ ...pilot(1, now), personalData: true }], { privacyCheck: true }),
      [],
    ],
    ['warns before the start', given([{ ...pilot(1), personalData: true }]), ['RDY-6 warning P']],
    ['blocks at the start', given([{ ...pilot(1, now), personalData: true }]), ['RDY-6 block P']],
    ['looks away from what is done', given([{ ...pilot(1, { status: 'done' }), personalData: true }]), []],
  ],
  'RDY-7': [
    ['is silent without monitoring of staff', given([pilot(1)]), []],
    [
      'is silent with consent',
      given([{ ...pilot(1), staffMonitoring: true }], { worksCouncil: { consent: 'given' } }),
      [],
    ],
    [
      'warns while it was only asked',
      given([{ ...pilot(1), staffMonitoring: true }], { worksCouncil: { consent: 'requested' } }),
      ['RDY-7 warning P'],
    ],
    ['warns when it is not recorded', given([{ ...pilot(1), staffMonitoring: true }]), ['RDY-7 warning P']],
  ],
  'RDY-8': [
    ['is silent without paid spreaders', given([pilot(3)]), []],
    [
      'is silent when they say so',
      given([{ ...pilot(1), paidSpreaders: true }], { spreadersDisclosed: true }),
      [],
    ],
    [
      'warns when they do not',
      given([{ ...pilot(1), paidSpreaders: true }], { spreadersDisclosed: false }),
      ['RDY-8 warning P'],
    ],
  ],
  'RDY-9': [
    [
      'is silent elsewhere than at insurers',
      given([pilot(3)], {}, { organisation: { sector: 'zorgverzekeraar' } }),
      [],
    ],
    [
      'is silent when statements were checked',
      given([pilot(3)], { productStatementsChecked: true }, insurer),
      [],
    ],
    ['warns when they were not', given([pilot(2)], {}, insurer), ['RDY-9 warning P F1']],
    ['is silent when nothing is public', given([pilot(1)], {}, insurer), []],
  ],
};

it('every rule of this family has examples', () => {
  expectEveryRule(/^RDY-/, EXAMPLES);
});

describe.each(Object.entries(EXAMPLES))('%s', (id, examples) => {
  it('is shown at each severity, and silent', () => {
    expectEverySeverity(id, examples);
  });

  it.each(examples)('%s', (_, example, finds) => {
    const found = ruleFindings(id, example, { include: ['P'] });
    expect(found.map(brief)).toEqual(finds);
    expect(found.map(({ scope }) => scope)).toEqual(finds.map(() => 'plan'));
  });
});

it.each<readonly [string, GivenCase, object]>([
  [
    'RDY-1',
    given([pilot(2)], { conductRules: { dated: '2026-05-01' } }),
    { dated: '2026-05-01', start: '2026-04-06' },
  ],
  ['RDY-2', given([pilot(2)], { monitoring: { coversServiceHours: false } }), { recorded: true }],
  ['RDY-2', given([pilot(2)]), { recorded: false }],
  ['RDY-4', given([pilot(3)]), { dated: null, tested: null, months: 12, state: 'noPlan' }],
  ['RDY-4', given([pilot(3)], tested(null)), { dated: '2022-05-01', tested: null, state: 'never' }],
  ['RDY-4', given([pilot(3)], tested('2024-01-01')), { tested: '2024-01-01', state: 'expired' }],
  ['RDY-4', given([pilot(3)], tested('2026-03-01')), { tested: '2026-03-01', state: 'toCome' }],
  ['RDY-7', given([{ ...pilot(1), staffMonitoring: true }]), { consent: null }],
])('%s says what it is about', (id, example, facts) => {
  expect(ruleFindings(id, example).map((finding) => finding.facts)).toMatchObject([facts]);
});

it('counts months back to the last day of a shorter month', () => {
  const example = (date: string) =>
    given([pilot(3)], tested(date), { plan: { asOf: '2026-03-31', settings: { 'crisis.testMonths': 1 } } });
  expect(ruleFindings('RDY-4', example('2026-02-28'))).toEqual([]);
  expect(ruleFindings('RDY-4', example('2026-02-27'))).toHaveLength(1);
});

it('follows the settings of the organisation', () => {
  const plan = {
    settings: { 'exposure.publicFrom': 3, 'exposure.proactiveFrom': 4, 'crisis.testMonths': 60 },
  };
  expect(ruleFindings('RDY-1', given([pilot(2)], {}, { plan }))).toEqual([]);
  expect(ruleFindings('RDY-5', given([pilot(3)], {}, { plan }))).toEqual([]);
  expect(ruleFindings('RDY-4', given([pilot(4)], tested('2022-05-01'), { plan }))).toEqual([]);
});

it('judges a parked proposal outside the plan', () => {
  const [finding] = ruleFindings('RDY-1', given([{ ...pilot(2), state: 'parked' }]));
  expect(finding).toMatchObject({ code: 'RDY-1', scope: 'proposal' });
});

describe('the statuses of lessons and crisis steps', () => {
  const statusOf = (id: string, facts?: PlanFacts) =>
    readinessStatuses(aPortfolio(facts ? given([], facts) : {})).find((status) => status.id === id);

  it('are sixteen, and open while nothing is recorded', () => {
    const statuses = readinessStatuses(aPortfolio());
    expect(statuses.map(({ id }) => id)).toEqual(READINESS_IDS);
    expect(statuses).toHaveLength(16);
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(['open']));
    expect(statuses.some(({ recorded }) => recorded)).toBe(false);
  });

  it.each<readonly [string, PlanFacts, object]>([
    [
      'NES-1',
      { readiness: { 'NES-1': { status: 'met', evidence: 'lijst van het bestuur' } } },
      { status: 'met', evidence: { kind: 'written', text: 'lijst van het bestuur' }, recorded: true },
    ],
    [
      'CRI-5',
      { readiness: { 'CRI-5': { status: 'not-applicable' } } },
      { status: 'not-applicable', evidence: null, recorded: true },
    ],
    [
      'CRI-6',
      { readiness: { 'CRI-6': { status: 'open', evidence: ' ' } } },
      { status: 'open', evidence: null, recorded: true },
    ],
    [
      'NES-3',
      { conductRules: { dated: '2025-11-01', trainedPercent: 60 } },
      {
        status: 'open',
        evidence: { kind: 'conduct-rules', dated: '2025-11-01', trainedPercent: 60 },
        recorded: false,
      },
    ],
    ['NES-3', { conductRules: { dated: null } }, { status: 'open', evidence: null, recorded: false }],
    [
      'NES-5',
      { monitoring: { coversServiceHours: true } },
      { status: 'met', evidence: { kind: 'monitoring', coversServiceHours: true }, recorded: true },
    ],
    ['NES-5', { monitoring: { coversServiceHours: false } }, { status: 'open', recorded: true }],
    ['NES-5', { monitoring: { alertThresholds: true } }, { status: 'open', evidence: null, recorded: false }],
    [
      'NES-8',
      tested('2025-06-01'),
      {
        status: 'met',
        evidence: { kind: 'crisis-test', dated: '2022-05-01', tested: '2025-06-01' },
        recorded: true,
      },
    ],
    ['NES-8', tested(null), { status: 'open', recorded: true }],
    [
      'NES-8',
      { ...tested(null), readiness: { 'NES-8': { status: 'met' } } },
      { status: 'met', evidence: null, recorded: true },
    ],
  ])('%s', (id, facts, status) => {
    expect(statusOf(id, facts)).toMatchObject(status);
  });
});
