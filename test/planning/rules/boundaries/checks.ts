import type { Phase, PlanFacts, Rung } from '../../../../src/planning/index.js';
import type { GivenCase, GivenPilot } from '../../../support/planning-builders.js';
import type { Boundary } from './boundary.js';

function given(facts: PlanFacts, pilots: readonly GivenPilot[], more: GivenCase = {}): GivenCase {
  return { ...more, plan: { ...more.plan, facts }, pilots };
}

/** The plan is judged on 2026-01-05, the first day of week 0. */
const onRung = (rung: Rung, week: number): GivenPilot => ({ id: 'P', phases: [{ rung, from: { week } }] });
const webcare: GivenPilot = { id: 'W', phases: [{ rung: 'webcare', from: { week: 0 } }] };

const late: GivenPilot = {
  id: 'W',
  c: 'customer-experience',
  phases: [{ rung: 'webcare', from: '2026-Q2' }],
};
const serving = (facts: PlanFacts, pilots: readonly GivenPilot[]): GivenCase => ({
  ...given(facts, pilots),
  organisation: { service: true },
});
const collaboration = (intensity: Phase['intensity']): GivenCase =>
  serving({}, [{ id: 'H', c: 'collaboration', phases: [{ intensity }] }, late]);
const kickOff = (more: NonNullable<PlanFacts['kickOff']>): GivenCase =>
  serving({ kickOff: { date: '2025-12-15', goodCases: 2, badCases: 2, ownCase: true, ...more } }, [{}]);

/** A content pilot that begins in the second quarter, after the day of judgement. */
const visible = (intensity: Phase['intensity'], facts: PlanFacts = {}, more: GivenCase = {}): GivenCase =>
  given(facts, [{ id: 'P', phases: [{ intensity, from: '2026-Q2' }] }], more);
const tested = (date: string): PlanFacts => ({ crisisPlan: { dated: '2022-05-01', tested: date } });
const insurer: GivenCase = { organisation: { sector: 'verzekeraar' } };

/** A rung is asked about while it is prepared, which is two quarters ahead: the case beyond is too early to ask. */
function prepared(rule: string, rung: Rung, severity: 'tip' | 'warning'): Boundary {
  return {
    rule,
    limit: 'ladder.prepareQuarters',
    at: given({}, [onRung(rung, 26)]),
    finds: [`${rule} ${severity} P F1`],
    beyond: given({}, [onRung(rung, 27)]),
    findsBeyond: [],
    moved: 3,
  };
}

function publicFrom(rule: string, more: GivenCase = {}): Boundary {
  return {
    rule,
    limit: 'exposure.publicFrom',
    at: visible(1, {}, more),
    finds: [],
    beyond: visible(2, {}, more),
    findsBeyond: [`${rule} warning P F1`],
    moved: 3,
  };
}

function proactiveFrom(rule: string): Boundary {
  return {
    rule,
    limit: 'exposure.proactiveFrom',
    at: visible(2),
    finds: [],
    beyond: visible(3),
    findsBeyond: [`${rule} warning P F1`],
    moved: 4,
  };
}

/** Rules that block when something is missing on the day a phase begins. */
function atTheStart(rule: string, phase: string, pilot: Omit<GivenPilot, 'phases'> = {}): Boundary {
  const from = (week: number): GivenCase =>
    given({}, [{ id: 'P', ...pilot, phases: [{ intensity: 2, from: { week } }] }]);
  return {
    rule,
    limit: 'no setting: the day of judgement',
    at: from(1),
    finds: [`${rule} warning P${phase}`],
    beyond: from(0),
    findsBeyond: [`${rule} block P${phase}`],
  };
}

export const RECOMMENDATIONS: readonly Boundary[] = [
  {
    rule: 'REC-1',
    limit: 'listening.hotStart',
    at: collaboration(2),
    finds: ['REC-1.late warning'],
    beyond: collaboration(3),
    findsBeyond: ['REC-1.hot block'],
    moved: 4,
  },
  {
    rule: 'REC-7',
    limit: 'kickOff.weeksBefore',
    at: kickOff({ date: '2025-12-08' }),
    finds: [],
    beyond: kickOff({ date: '2025-12-07' }),
    findsBeyond: ['REC-7.early warning'],
    moved: 5,
  },
  {
    rule: 'REC-7',
    limit: 'no setting: not after the first start',
    at: kickOff({ date: '2026-01-05' }),
    finds: [],
    beyond: kickOff({ date: '2026-01-06' }),
    findsBeyond: ['REC-7.late warning'],
  },
  {
    rule: 'REC-7',
    limit: 'kickOff.goodCases',
    at: kickOff({ goodCases: 2 }),
    finds: [],
    beyond: kickOff({ goodCases: 1 }),
    findsBeyond: ['REC-7.content warning'],
    moved: 1,
  },
  {
    rule: 'REC-7',
    limit: 'kickOff.badCases',
    at: kickOff({ badCases: 2 }),
    finds: [],
    beyond: kickOff({ badCases: 1 }),
    findsBeyond: ['REC-7.content warning'],
    moved: 1,
  },
  {
    rule: 'REC-9',
    limit: 'exposure.proactiveFrom',
    at: serving({}, [{ phases: [{ intensity: 2 }] }]),
    finds: ['REC-9 warning'],
    beyond: serving({}, [{ phases: [{ intensity: 3 }] }]),
    findsBeyond: ['REC-9.exposed block'],
    moved: 4,
  },
];

export const LADDER: readonly Boundary[] = [
  prepared('LAD-1', 'webcare', 'tip'),
  prepared('LAD-2', 'community', 'tip'),
  prepared('LAD-3', 'service-sales', 'tip'),
  prepared('LAD-4', 'social-crm', 'tip'),
  {
    rule: 'LAD-R1',
    limit: 'ladder.webcareQuarters',
    at: given({}, [webcare, onRung('community', 39)]),
    finds: [],
    beyond: given({}, [webcare, onRung('community', 38)]),
    findsBeyond: ['LAD-R1.webcare block P F1'],
    moved: 1,
  },
  {
    rule: 'LAD-R2',
    limit: 'ladder.ownPlatformCustomers',
    at: {
      ...given({ community: { platform: 'own' } }, [onRung('community', 0)]),
      organisation: { customers: 50_000 },
    },
    finds: [],
    beyond: {
      ...given({ community: { platform: 'own' } }, [onRung('community', 0)]),
      organisation: { customers: 49_999 },
    },
    findsBeyond: ['LAD-R2 warning P F1'],
    moved: 49_999,
  },
  {
    rule: 'LAD-R2',
    limit: 'ladder.ownPlatformVisitors',
    at: given({ community: { platform: 'own', expectedVisitorsPerMonth: 1_000 } }, [onRung('community', 0)]),
    finds: [],
    beyond: given({ community: { platform: 'own', expectedVisitorsPerMonth: 999 } }, [
      onRung('community', 0),
    ]),
    findsBeyond: ['LAD-R2 warning P F1'],
    moved: 999,
  },
  prepared('LAD-R3', 'community', 'warning'),
  prepared('LAD-R4', 'webcare', 'warning'),
  {
    rule: 'LAD-R5',
    limit: 'ladder.rungQuarters',
    at: given({}, [webcare, onRung('community', 26)]),
    finds: [],
    beyond: given({}, [webcare, onRung('community', 25)]),
    findsBeyond: ['LAD-R5 tip P F1'],
    moved: 1,
  },
  prepared('LAD-R6', 'social-crm', 'warning'),
];

export const READINESS: readonly Boundary[] = [
  publicFrom('RDY-1'),
  publicFrom('RDY-2'),
  publicFrom('RDY-3'),
  publicFrom('RDY-9', insurer),
  proactiveFrom('RDY-4'),
  proactiveFrom('RDY-5'),
  {
    rule: 'RDY-4',
    limit: 'crisis.testMonths',
    at: visible(3, tested('2025-01-05')),
    finds: [],
    beyond: visible(3, tested('2025-01-04')),
    findsBeyond: ['RDY-4 warning P F1'],
    moved: 13,
  },
  atTheStart('RDY-1', ' F1'),
  atTheStart('RDY-2', ' F1'),
  atTheStart('RDY-6', '', { personalData: true }),
];

/** Phase 1 of one quarter measured by what takes 8 weeks to read, with phase 2 starting in this week. */
const nextIn = (week: number): GivenCase => ({
  pilots: [{ id: 'P', phases: [{ measure: { kpi: 'K-CE-05' } }, { from: { week } }] }],
});
const phases = (count: number): GivenCase => ({
  pilots: [{ id: 'P', phases: Array.from({ length: count }, () => ({ measure: { kpi: 'K-CE-05' } })) }],
});

/** All answers are 3; phase 1 costs this much of two thousand euros that were committed in writing. */
const costing = (money: number): GivenCase => ({
  pilots: [{ phases: [{ money }, {}, {}], cover: { money: 2_000, moneyCommitment: 'written' } }],
});
const resultAfter = (firstResultWeeks: number): GivenCase => ({ pilots: [{ firstResultWeeks }] });

export const MEASURES_AND_ANSWERS: readonly Boundary[] = [
  {
    rule: 'KPI-R1',
    limit: 'measures.decisionWeeks',
    at: nextIn(12),
    finds: [],
    beyond: nextIn(11),
    findsBeyond: ['KPI-R1 warning P F1'],
    moved: 3,
  },
  {
    rule: 'KPI-R4',
    limit: 'measures.economicFromPhase',
    at: phases(2),
    finds: [],
    beyond: phases(3),
    findsBeyond: ['KPI-R4 tip P F3'],
    moved: 4,
  },
  {
    rule: 'ANS-01',
    limit: 'answers.coverPercent',
    at: costing(2_000),
    finds: [],
    beyond: costing(2_001),
    findsBeyond: ['ANS-01 tip P1'],
    moved: [101, 110],
  },
  {
    rule: 'ANS-01',
    limit: 'answers.coverPercent',
    facts: ['computed'],
    at: costing(2_200),
    finds: ['ANS-01 tip P1 computed=1'],
    beyond: costing(2_201),
    findsBeyond: ['ANS-01 tip P1 computed=0'],
    moved: [100, 111],
  },
  {
    rule: 'ANS-01',
    limit: 'answers.firstResultWeeks',
    at: resultAfter(13),
    finds: [],
    beyond: resultAfter(14),
    findsBeyond: ['ANS-01 tip P1'],
    moved: [14, 26, 52],
  },
  {
    rule: 'ANS-01',
    limit: 'answers.firstResultWeeks',
    facts: ['computed'],
    at: resultAfter(26),
    finds: ['ANS-01 tip P1 computed=2'],
    beyond: resultAfter(27),
    findsBeyond: ['ANS-01 tip P1 computed=1'],
    moved: [13, 27, 52],
  },
  {
    rule: 'ANS-01',
    limit: 'answers.firstResultWeeks',
    facts: ['computed'],
    at: resultAfter(52),
    finds: ['ANS-01 tip P1 computed=1'],
    beyond: resultAfter(53),
    findsBeyond: ['ANS-01 tip P1 computed=0'],
    moved: [13, 26, 53],
  },
];
