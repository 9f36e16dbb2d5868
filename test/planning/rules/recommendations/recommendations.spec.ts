import { recommendationStatuses, type Finding, type PlanFacts } from '../../../../src/planning/index.js';
import { aPortfolio, type GivenCase, type GivenPilot } from '../../../support/planning-builders.js';
import {
  brief,
  expectEveryRule,
  expectEverySeverity,
  ruleFindings,
  type Example,
} from '../../../support/rule-findings.js';

/** A service organisation with these facts; the plan starts on 2026-01-05. */
function serving(
  facts: PlanFacts,
  pilots: readonly GivenPilot[] = [webcare],
  more: GivenCase = {},
): GivenCase {
  return { ...more, organisation: { service: true }, plan: { ...more.plan, facts }, pilots };
}

const webcare: GivenPilot = { id: 'W', c: 'customer-experience', phases: [{ rung: 'webcare' }, {}, {}] };
const late: GivenPilot = {
  id: 'W',
  c: 'customer-experience',
  phases: [{ rung: 'webcare', from: '2026-Q2' }],
};
const content: GivenPilot = { id: 'T', c: 'content' };
const hot: GivenPilot = { id: 'H', c: 'collaboration', phases: [{ intensity: 3 }] };
const tepid: GivenPilot = { id: 'H', c: 'collaboration', phases: [{ intensity: 2 }] };
const sales: GivenPilot = { id: 'S', c: 'content', phases: [{ intensity: 3, rung: 'service-sales' }] };

const kickOff = { date: '2025-12-15', goodCases: 2, badCases: 2, ownCase: true };
const monitoring = { coversServiceHours: true, alertThresholds: true, escalationList: true };
const watched: PlanFacts = { monitoring, crisisPlan: { dated: '2022-05-01', tested: null } };
const public3: GivenPilot = { id: 'H', c: 'content', phases: [{ intensity: 2 }, { intensity: 3 }] };

/** A pilot whose phases are measured by these, one after the other. */
const measuredBy = (...kpis: readonly string[]): GivenPilot => ({
  id: 'M',
  phases: kpis.map((kpi) => ({ measure: { kpi } })),
});

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'REC-1': [
    ['is silent when webcare starts with the first', serving({}, [content, webcare]), []],
    ['asks for webcare when nobody listens', serving({}, [content]), ['REC-1.missing warning']],
    ['asks for webcare in an empty plan', serving({}, []), ['REC-1.missing warning']],
    [
      'takes Customer Experience for webcare when no rung is named',
      serving({}, [content, { id: 'E', c: 'customer-experience' }]),
      [],
    ],
    [
      'takes Conversatie for listening when no rung is named',
      serving({}, [content, { id: 'E', c: 'conversation' }]),
      [],
    ],
    [
      'does not, once another pilot names its rung',
      serving({}, [{ id: 'E', c: 'conversation' }, late]),
      ['REC-1.late warning'],
    ],
    ['warns when webcare comes later', serving({}, [content, late]), ['REC-1.late warning']],
    [
      'is silent when the order can no longer be changed',
      serving({}, [{ ...content, phases: [{ status: 'running', started: '2026-01-05' }] }, late]),
      [],
    ],
    ['is silent when webcare runs already', serving({ webcare: { runningSince: '2025-Q3' } }, [hot]), []],
    ['blocks collaboration that starts at 3 before listening', serving({}, [hot, late]), ['REC-1.hot block']],
    ['blocks it when nobody listens at all', serving({}, [hot]), ['REC-1.hot block']],
    ['only warns when it starts at 2', serving({}, [tepid, late]), ['REC-1.late warning']],
    ['blocks sales that start at 3 before listening', serving({}, [sales, late]), ['REC-1.hot block']],
    ['is silent when they start together', serving({}, [hot, webcare]), []],
  ],
  'REC-2': [
    ['is silent when the tool came after the goal', serving({ toolChosenAfterGoal: true }), []],
    ['warns when it came before', serving({ toolChosenAfterGoal: false }), ['REC-2 warning']],
    ['warns when it is not recorded', serving({}), ['REC-2 warning']],
  ],
  'REC-3': [
    [
      'is silent when each platform has its moment',
      serving({ platforms: [{ name: 'X', journeyMoment: 'storm' }] }),
      [],
    ],
    ['warns without platforms', serving({}), ['REC-3.none warning']],
    ['warns with an empty list', serving({ platforms: [] }), ['REC-3.none warning']],
    [
      'warns about a platform without a moment',
      serving({ platforms: [{ name: 'X', journeyMoment: ' ' }] }),
      ['REC-3.unlinked warning'],
    ],
  ],
  'REC-4': [
    [
      'is silent when everything is arranged',
      serving({ priorityRule: 'equal', sharedKnowledgeBase: true, answeringProtocol: true }),
      [],
    ],
    [
      'blocks priority to public complaints',
      serving({ priorityRule: 'public-first', sharedKnowledgeBase: true, answeringProtocol: true }),
      ['REC-4.publicFirst block'],
    ],
    [
      'warns when one part is missing',
      serving({ priorityRule: 'equal', sharedKnowledgeBase: true }),
      ['REC-4 warning'],
    ],
    ['says both', serving({ priorityRule: 'public-first' }), ['REC-4.publicFirst block', 'REC-4 warning']],
    ['warns when nothing is recorded', serving({}), ['REC-4 warning']],
  ],
  'REC-5': [
    ['is silent when signals have a route', serving({ signalRouting: true }), []],
    ['warns when they have none', serving({ signalRouting: false }), ['REC-5 warning']],
  ],
  'REC-6': [
    ['is silent with a measure of behaviour', serving({}, [measuredBy('K-CV-03')]), []],
    [
      'warns about a phase 1 in money only',
      serving({}, [measuredBy('K-CE-06')]),
      ['REC-6.money warning M F1'],
    ],
    ['leaves money in phase 2 alone', serving({}, [measuredBy('K-CE-01', 'K-CE-06')]), []],
    [
      'warns when the plan says so itself',
      serving({}, [{ id: 'M', phases: [{ measure: { kpi: 'K-CE-01', euroOnly: true } }] }]),
      ['REC-6.money warning M F1'],
    ],
    [
      'is silent when the gate looks at something else too',
      serving({}, [
        {
          id: 'M',
          phases: [
            { measure: { kpi: 'K-CE-06' }, gate: { thresholds: [{ kpi: 'K-CE-04', op: '>=', value: 8 }] } },
          ],
        },
      ]),
      [],
    ],
    [
      'warns about followers in any phase',
      serving({}, [measuredBy('K-CE-01', 'K-VAN-01')]),
      ['REC-6.vanity warning M F2'],
    ],
    [
      'looks away from what is done',
      serving({}, [{ id: 'M', phases: [{ measure: { kpi: 'K-ROI-01' }, status: 'done' }] }]),
      [],
    ],
  ],
  'REC-7': [
    ['is silent with a kick-off in time', serving({ kickOff }), []],
    ['warns without a kick-off', serving({}), ['REC-7.missing warning']],
    [
      'is silent 28 days before the first start',
      serving({ kickOff: { ...kickOff, date: '2025-12-08' } }),
      [],
    ],
    [
      'warns 29 days before the first start',
      serving({ kickOff: { ...kickOff, date: '2025-12-07' } }),
      ['REC-7.early warning'],
    ],
    ['is silent on the day of the first start', serving({ kickOff: { ...kickOff, date: '2026-01-05' } }), []],
    [
      'warns a day after the first start',
      serving({ kickOff: { ...kickOff, date: '2026-01-06' } }),
      ['REC-7.late warning'],
    ],
    [
      'warns with one good case',
      serving({ kickOff: { ...kickOff, goodCases: 1 } }),
      ['REC-7.content warning'],
    ],
    ['warns with one bad case', serving({ kickOff: { ...kickOff, badCases: 1 } }), ['REC-7.content warning']],
    [
      'warns without a case of their own',
      serving({ kickOff: { ...kickOff, ownCase: false } }),
      ['REC-7.content warning'],
    ],
    ['is silent when the owners are invited', serving({ kickOff: { ...kickOff, departments: ['A'] } }), []],
    [
      'warns when an owner is not invited',
      serving({ kickOff: { ...kickOff, departments: ['B'] } }),
      ['REC-7.content warning'],
    ],
  ],
  'REC-8': [
    ['is silent with service staff', serving({ serviceStaffInWebcare: true }), []],
    ['warns without', serving({ serviceStaffInWebcare: false }), ['REC-8 warning']],
  ],
  'REC-9': [
    ['is silent when all is watched, tested or not', serving(watched, [public3]), []],
    [
      'warns without alert thresholds',
      serving({ ...watched, monitoring: { ...monitoring, alertThresholds: false } }, [public3]),
      ['REC-9 warning'],
    ],
    ['warns without a crisis plan', serving({ monitoring }, [public3]), ['REC-9 warning']],
    ['warns when nothing is recorded and nothing is very visible', serving({}, [content]), ['REC-9 warning']],
    ['blocks visibility 3 without monitoring', serving({}, [public3]), ['REC-9.exposed block']],
  ],
};

it('every rule of this family has examples', () => {
  expectEveryRule(/^REC-/, EXAMPLES);
});

describe.each(Object.entries(EXAMPLES))('%s', (id, examples) => {
  it('is shown at each severity, and silent', () => {
    expectEverySeverity(id, examples);
  });

  it.each(examples)('%s', (_, given, finds) => {
    const found = ruleFindings(id, given);
    expect(found.map(brief)).toEqual(finds);
    expect(found.map(({ scope }) => scope)).toEqual(finds.map(() => 'plan'));
  });

  it.each(examples.filter(([, , finds]) => finds.length > 0))(
    'does not hold elsewhere than in service: %s',
    (_, given) => {
      expect(ruleFindings(id, { ...given, organisation: { service: false } })).toEqual([]);
    },
  );
});

function factsOf(id: string, given: GivenCase): readonly Finding['facts'][] {
  return ruleFindings(id, given).map(({ facts }) => facts);
}

it.each<readonly [string, GivenCase, object]>([
  [
    'REC-1',
    serving({}, [content, late]),
    { listening: ['W'], start: '2026-04-06', first: ['T'], firstStart: '2026-01-05' },
  ],
  ['REC-1', serving({}, [hot, late]), { pilots: ['H'], intensity: 3 }],
  ['REC-2', serving({}), { recorded: false }],
  ['REC-2', serving({ toolChosenAfterGoal: false }), { recorded: true }],
  [
    'REC-3',
    serving({ platforms: [{ name: 'X' }, { name: 'Y', journeyMoment: 'piek' }] }),
    { platforms: ['X'] },
  ],
  [
    'REC-4',
    serving({ sharedKnowledgeBase: false }),
    { lacks: ['priorityRule', 'sharedKnowledgeBase', 'answeringProtocol'] },
  ],
  ['REC-6', serving({}, [measuredBy('K-ROI-01')]), { stance: 'not-yet' }],
  [
    'REC-7',
    serving({ kickOff: { ...kickOff, date: '2025-11-01' } }),
    { date: '2025-11-01', first: '2026-01-05', weeks: 4 },
  ],
  [
    'REC-7',
    serving({ kickOff: { date: '2026-01-05', departments: [] } }),
    { lacks: ['goodCases', 'badCases', 'ownCase', 'departments'], departments: ['A'] },
  ],
  [
    'REC-9',
    serving({}, [content]),
    { lacks: ['coversServiceHours', 'alertThresholds', 'escalationList', 'crisisPlan'] },
  ],
  ['REC-9', serving({}, [public3]), { pilots: ['H'], visibility: 3 }],
])('%s says what it is about', (id, given, facts) => {
  expect(factsOf(id, given)).toMatchObject([facts]);
});

it('warns when listening has no date while something starts', () => {
  const starts = new Map([['T', [0, 13, 26]]]);
  expect(ruleFindings('REC-1', serving({}, [content, webcare]), { starts })).toMatchObject([
    { code: 'REC-1.late', facts: { listening: ['W'], start: null, first: ['T'] } },
  ]);
});

it('judges a rejected proposal outside the plan', () => {
  const answers = {
    culture: [0, 0, 0, 0, 0],
    resources: [0, 0, 0, 0, 0],
    gain: [0, 0, 0, 0, 0],
    scalability: [0, 0, 0, 0, 0],
  } as const;
  const [finding] = ruleFindings('REC-6', serving({}, [{ ...measuredBy('K-VAN-01'), answers }]));
  expect(finding).toMatchObject({ code: 'REC-6.vanity', scope: 'proposal' });
});

it('follows the settings of the organisation', () => {
  const plan = {
    settings: { 'listening.hotStart': 4, 'kickOff.weeksBefore': 10, 'exposure.proactiveFrom': 4 },
  };
  expect(ruleFindings('REC-1', serving({}, [hot, late], { plan })).map(brief)).toEqual([
    'REC-1.late warning',
  ]);
  expect(
    ruleFindings('REC-7', serving({ kickOff: { ...kickOff, date: '2025-11-01' } }, [webcare], { plan })),
  ).toEqual([]);
  expect(ruleFindings('REC-9', serving({}, [public3], { plan })).map(brief)).toEqual(['REC-9 warning']);
});

describe('the statuses of the recommendations', () => {
  const statuses = (given: GivenCase) =>
    recommendationStatuses(aPortfolio(given)).map(({ id, status }) => `${id} ${status}`);

  it('are met or open, and say what is open', () => {
    const given = serving({ kickOff, signalRouting: true }, [webcare]);
    expect(statuses(given)).toEqual([
      ...[
        'REC-1 met',
        'REC-2 open',
        'REC-3 open',
        'REC-4 open',
        'REC-5 met',
        'REC-6 met',
        'REC-7 met',
        'REC-8 open',
        'REC-9 open',
      ],
    ]);
    const tool = recommendationStatuses(aPortfolio(given)).find(({ id }) => id === 'REC-2');
    expect(tool?.findings.map(brief)).toEqual(['REC-2 warning']);
  });

  it('do not apply elsewhere than in service', () => {
    expect(new Set(statuses({}).map((line) => line.split(' ')[1]))).toEqual(new Set(['not-applicable']));
  });
});
