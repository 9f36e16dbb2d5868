import { ladderPosition, type Phase, type PlanFacts } from '../../../../src/planning/index.js';
import { aPortfolio, type GivenCase, type GivenPilot } from '../../../support/planning-builders.js';
import {
  brief,
  expectEveryRule,
  expectEverySeverity,
  ruleFindings,
  type Example,
} from '../../../support/rule-findings.js';

/** The plan is judged on 2026-01-05, the first day of its eight quarters. */
function given(pilots: readonly GivenPilot[], facts: PlanFacts = {}, more: GivenCase = {}): GivenCase {
  return { ...more, plan: { ...more.plan, facts }, pilots };
}

/** A pilot of one phase of one quarter on a rung. */
function on(rung: NonNullable<Phase['rung']>, from: string, more: Partial<Phase> = {}): GivenPilot {
  return { id: `${rung}-${from}`, phases: [{ rung, from, ...more }] };
}

const webcare = on('webcare', '2026-Q1');
const community = (from: string, more: Partial<Phase> = {}): GivenPilot => ({
  id: 'P',
  phases: [{ rung: 'community', from, ...more }],
});
const sales = (from: string, more: Partial<Phase> = {}): GivenPilot => ({
  id: 'P',
  phases: [{ rung: 'service-sales', from, ...more }],
});
const crm = (from: string, more: Partial<Phase> = {}): GivenPilot => ({
  id: 'P',
  phases: [{ rung: 'social-crm', from, ...more }],
});

const ready: PlanFacts = {
  monitoring: { coversServiceHours: true },
  answeringProtocol: true,
  serviceStaffInWebcare: true,
  sharedKnowledgeBase: true,
  platforms: [{ name: 'X', journeyMoment: 'piek' }],
  community: { manager: true, moderationRules: true },
  consent: true,
  privacyCheck: true,
  salesFreeService: true,
};
const inOrder: PlanFacts = { webcare: { gateMetQuarters: 2 } };
const own = (visitors?: number): PlanFacts => ({
  community: { platform: 'own', ...(visitors === undefined ? {} : { expectedVisitorsPerMonth: visitors }) },
});
const customers = (count: number): GivenCase => ({ organisation: { customers: count } });

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'LAD-1': [
    ['is silent when webcare is prepared', given([webcare], ready), []],
    [
      'tips what is missing, once per pilot',
      given([{ id: 'P', phases: [{ rung: 'webcare' }, { rung: 'webcare' }] }]),
      ['LAD-1 tip P F1'],
    ],
    ['is silent about other rungs', given([on('listening', '2026-Q1')]), []],
  ],
  'LAD-2': [
    ['is silent when the community is prepared', given([community('2026-Q1')], ready), []],
    ['is silent more than two quarters ahead', given([community('2026-Q4')]), []],
    ['tips two quarters ahead', given([community('2026-Q3')]), ['LAD-2 tip P F1']],
    [
      'tips at once what is recorded as missing',
      given([community('2027-Q4')], { community: { manager: false } }),
      ['LAD-2 tip P F1'],
    ],
    ['tips while it runs', given([community('2026-Q4', { status: 'running' })]), ['LAD-2 tip P F1']],
    ['looks away from what is done', given([community('2026-Q1', { status: 'done' })]), []],
  ],
  'LAD-3': [
    ['is silent with consent', given([sales('2026-Q1')], ready), []],
    ['tips without', given([sales('2026-Q1')], { consent: false }), ['LAD-3 tip P F1']],
  ],
  'LAD-4': [
    ['is silent after the privacy check', given([crm('2026-Q1')], ready), []],
    ['tips before', given([crm('2026-Q1')], { consent: true }), ['LAD-4 tip P F1']],
  ],
  'LAD-R1': [
    ['blocks a community without webcare', given([community('2026-Q3')]), ['LAD-R1.webcare block P F1']],
    [
      'blocks a community one week too soon',
      given([webcare, { id: 'P', phases: [{ rung: 'community', from: { week: 38 } }] }]),
      ['LAD-R1.webcare block P F1'],
    ],
    [
      'is silent two quarters after webcare ended',
      given([webcare, { id: 'P', phases: [{ rung: 'community', from: { week: 39 } }] }]),
      [],
    ],
    [
      'does not count webcare without a gate',
      given([on('webcare', '2026-Q1', { gate: null }), community('2027-Q4')]),
      ['LAD-R1.webcare block P F1'],
    ],
    [
      'does not count a gate that nobody decides',
      given([on('webcare', '2026-Q1', { gate: { threshold: '2 u' } }), community('2027-Q4')]),
      ['LAD-R1.webcare block P F1'],
    ],
    [
      'counts webcare of the pilot itself',
      given([{ id: 'P', phases: [{ rung: 'webcare' }, {}, {}, { rung: 'community' }] }]),
      [],
    ],
    ['is silent when webcare met its gate for two quarters', given([community('2026-Q1')], inOrder), []],
    [
      'blocks when it did so for one',
      given([community('2026-Q1')], { webcare: { gateMetQuarters: 1 } }),
      ['LAD-R1.webcare block P F1'],
    ],
    ['does not ask again what has begun', given([community('2026-Q1', { status: 'running' })]), []],
    ['warns about selling without a community', given([sales('2027-Q1')]), ['LAD-R1.community warning P F1']],
    [
      'is silent when the segments are known',
      given([sales('2027-Q1')], { community: { segmentsKnown: true } }),
      [],
    ],
    [
      'is silent when the community starts a quarter before',
      given([on('community', '2026-Q4'), sales('2027-Q1')], inOrder),
      [],
    ],
    [
      'warns when they start together',
      given([on('community', '2027-Q1'), sales('2027-Q1')], inOrder),
      ['LAD-R1.community warning P F1'],
    ],
    [
      'names everything that social CRM skips',
      given([crm('2027-Q1')], { community: { segmentsKnown: true } }),
      ['LAD-R1.webcare block P F1', 'LAD-R1.community warning P F1', 'LAD-R1.serviceSales tip P F1'],
    ],
    [
      'only tips when just selling is skipped',
      given([crm('2027-Q1')], { ...inOrder, community: { running: true } }),
      ['LAD-R1.serviceSales tip P F1'],
    ],
    [
      'is silent when selling came first',
      given([on('service-sales', '2026-Q2'), crm('2027-Q1')], { ...inOrder, community: { running: true } }),
      [],
    ],
  ],
  'LAD-R2': [
    ['is silent while no platform is chosen', given([community('2026-Q1')]), []],
    [
      'is silent on existing networks',
      given([community('2026-Q1')], { community: { platform: 'existing' } }),
      [],
    ],
    ['warns when the size is not recorded', given([community('2026-Q1')], own()), ['LAD-R2 warning P F1']],
    [
      'warns with 49,999 customers',
      given([community('2026-Q1')], own(), customers(49_999)),
      ['LAD-R2 warning P F1'],
    ],
    ['is silent with 50,000 customers', given([community('2026-Q1')], own(), customers(50_000)), []],
    [
      'warns with 999 visitors',
      given([community('2026-Q1')], own(999), customers(10)),
      ['LAD-R2 warning P F1'],
    ],
    ['is silent with 1,000 visitors', given([community('2026-Q1')], own(1_000), customers(10)), []],
    ['is silent about other rungs', given([webcare], own()), []],
  ],
  'LAD-R3': [
    ['is silent with moderation rules', given([community('2026-Q1')], ready), []],
    [
      'warns when they are not recorded and the community comes near',
      given([community('2026-Q3')]),
      ['LAD-R3 warning P F1'],
    ],
    ['is silent when they are not recorded and it is further away', given([community('2026-Q4')]), []],
    [
      'warns however far away when they are recorded as absent',
      given([community('2027-Q4')], { community: { moderationRules: false } }),
      ['LAD-R3 warning P F1'],
    ],
  ],
  'LAD-R4': [
    ['is silent when service is free of selling', given([webcare, community('2026-Q1')], ready), []],
    [
      'warns in webcare and community',
      given([{ ...webcare, id: 'W' }, community('2026-Q1')], { salesFreeService: false }),
      ['LAD-R4 warning W F1', 'LAD-R4 warning P F1'],
    ],
    ['warns when it is not recorded', given([{ ...webcare, id: 'W' }]), ['LAD-R4 warning W F1']],
    ['leaves the rung service and buying alone', given([sales('2026-Q1')], { salesFreeService: false }), []],
  ],
  'LAD-R5': [
    [
      'tips when a rung starts less than two quarters after the one before',
      given([webcare, { id: 'P', phases: [{ rung: 'community', from: { week: 25 } }] }]),
      ['LAD-R5 tip P F1'],
    ],
    [
      'is silent at two quarters',
      given([webcare, { id: 'P', phases: [{ rung: 'community', from: { week: 26 } }] }]),
      [],
    ],
    ['leaves a rung that comes later to LAD-R1', given([on('webcare', '2026-Q3'), community('2026-Q1')]), []],
    ['is silent without the rung before', given([community('2026-Q1')]), []],
    [
      'knows since when webcare runs',
      given([community('2026-Q1')], { webcare: { runningSince: '2025-Q4' } }),
      ['LAD-R5 tip P F1'],
    ],
    [
      'is silent when webcare runs two quarters',
      given([community('2026-Q1')], { webcare: { runningSince: '2025-Q3' } }),
      [],
    ],
    ['is silent when webcare has been in order', given([community('2026-Q1')], inOrder), []],
  ],
  'LAD-R6': [
    ['is silent with consent', given([crm('2026-Q1')], ready), []],
    [
      'warns when it is recorded as absent',
      given([crm('2027-Q4')], { consent: false }),
      ['LAD-R6 warning P F1'],
    ],
    ['warns when it is not recorded and comes near', given([crm('2026-Q3')]), ['LAD-R6 warning P F1']],
    ['is silent when it is not recorded and further away', given([crm('2026-Q4')]), []],
    ['is silent about other rungs', given([webcare], { consent: false }), []],
  ],
};

it('every rule of this family has examples', () => {
  expectEveryRule(/^LAD-/, EXAMPLES);
});

describe.each(Object.entries(EXAMPLES))('%s', (id, examples) => {
  it('is shown at each severity, and silent', () => {
    expectEverySeverity(id, examples);
  });

  it.each(examples)('%s', (_, example, finds) => {
    const options = { include: (example.pilots ?? []).flatMap((pilot) => pilot.id ?? []) };
    const found = ruleFindings(id, example, options);
    expect(found.map(brief)).toEqual(finds);
    expect(found.map(({ scope }) => scope)).toEqual(finds.map(() => 'plan'));
  });
});

it.each<readonly [string, GivenCase, readonly object[]]>([
  [
    'LAD-2',
    given([community('2026-Q1')]),
    [{ rung: 'community', missing: ['networks', 'communityManager'] }],
  ],
  ['LAD-R1', given([community('2026-Q3')]), [{ rung: 'community', quarters: 2, earliest: null }]],
  [
    'LAD-R1',
    given([webcare, community('2026-Q2')]),
    [{ rung: 'community', quarters: 2, earliest: '2026-10-05' }],
  ],
  [
    'LAD-R2',
    given([community('2026-Q1')], own(5), customers(7)),
    [{ customers: 7, visitors: 5, customersFrom: 50_000, visitorsFrom: 1_000 }],
  ],
  ['LAD-R3', given([community('2026-Q1')]), [{ recorded: false }]],
  ['LAD-R3', given([community('2026-Q1')], { community: { moderationRules: false } }), [{ recorded: true }]],
  [
    'LAD-R5',
    given([webcare, community('2026-Q2')]),
    [{ rung: 'community', previous: 'webcare', weeks: 13, quarters: 2 }],
  ],
])('%s says what it is about', (id, example, facts) => {
  expect(ruleFindings(id, example).map((finding) => finding.facts)).toMatchObject(facts);
});

it('does not let a proposal outside the plan help the plan', () => {
  const example = given([{ ...webcare, id: 'W', state: 'parked' }, community('2027-Q4')]);
  expect(ruleFindings('LAD-R1', example).map(brief)).toEqual(['LAD-R1.webcare block P F1']);
});

it('judges a parked proposal outside the plan', () => {
  const [finding] = ruleFindings('LAD-R1', given([{ ...community('2026-Q1'), state: 'parked' }]));
  expect(finding).toMatchObject({ code: 'LAD-R1.webcare', scope: 'proposal' });
});

it('asks for a date before it blocks a phase without one', () => {
  const starts = new Map([[webcare.id ?? '', [0]]]);
  expect(ruleFindings('LAD-R1', given([webcare, community('2026-Q1')]), { starts })).toEqual([]);
});

it('follows the settings of the organisation', () => {
  const settings = {
    'ladder.webcareQuarters': 1,
    'ladder.rungQuarters': 1,
    'ladder.prepareQuarters': 0,
    'ladder.ownPlatformCustomers': 5,
  };
  const all = (facts: PlanFacts, count = 5) =>
    given([webcare, community('2026-Q3')], facts, { plan: { settings }, ...customers(count) });
  expect(ruleFindings('LAD-R1', all({}))).toEqual([]);
  expect(ruleFindings('LAD-R5', all({}))).toEqual([]);
  expect(ruleFindings('LAD-R3', all({}))).toEqual([]);
  expect(ruleFindings('LAD-R2', all(own()))).toEqual([]);
  expect(ruleFindings('LAD-R2', all(own(), 4)).map(brief)).toEqual(['LAD-R2 warning P F1']);
});

describe('the position on the ladder', () => {
  const position = (example: GivenCase) => {
    const { now, next, rungs } = ladderPosition(aPortfolio(example));
    return { now, next, states: rungs.map(({ state }) => state) };
  };

  it.each<readonly [string, GivenCase, object]>([
    [
      'nothing yet',
      given([]),
      { now: null, next: 'webcare', states: ['absent', 'absent', 'absent', 'absent'] },
    ],
    [
      'planned',
      given([webcare, community('2027-Q1')]),
      { now: null, next: 'webcare', states: ['planned', 'planned', 'absent', 'absent'] },
    ],
    [
      'webcare that runs',
      given([], { webcare: { runningSince: '2025-Q3' } }),
      { now: 'webcare', next: 'community', states: ['running', 'absent', 'absent', 'absent'] },
    ],
    [
      'webcare that met its gate',
      given([], { webcare: { gateMetQuarters: 1 } }),
      { now: 'webcare', next: 'community', states: ['running', 'absent', 'absent', 'absent'] },
    ],
    [
      'a community',
      given([], { community: { running: true } }),
      { now: 'community', next: 'service-sales', states: ['absent', 'running', 'absent', 'absent'] },
    ],
    [
      'a phase that runs',
      given([crm('2026-Q1', { status: 'running' })]),
      { now: 'social-crm', next: null, states: ['absent', 'absent', 'absent', 'running'] },
    ],
  ])('knows %s', (_, example, expected) => {
    expect(position(example)).toEqual(expected);
  });

  it('says from when, by which pilots, and what is not recorded', () => {
    const { rungs, platform } = ladderPosition(
      aPortfolio(given([community('2027-Q1')], { ...own(20), platforms: [] })),
    );
    expect(rungs[1]).toMatchObject({ id: 'LAD-2', from: '2027-01-04', pilots: ['P'] });
    expect(rungs[1]?.prerequisites).toEqual([
      { prerequisite: 'networks', status: 'open', recorded: true },
      { prerequisite: 'communityManager', status: 'open', recorded: false },
      { prerequisite: 'moderationRules', status: 'open', recorded: false },
    ]);
    expect(platform).toMatchObject({ choice: 'own', sizeAllows: false, customers: null, visitors: 20 });
  });
});
