import type { Department, Phase } from '../../../../src/planning/index.js';
import type { GivenCase, GivenPilot } from '../../../support/planning-builders.js';
import { pilots, pilotsOf, type Boundary } from './boundary.js';

const fourth = (from: string): GivenCase => ({
  pilots: pilotsOf({ 'customer-experience': 1, conversation: 1, content: 1, collaboration: 1 }).map(
    (pilot) => (pilot.c === 'collaboration' ? { ...pilot, phases: [{ from }] } : pilot),
  ),
});
const named = (...ids: readonly string[]): readonly Partial<Department>[] => ids.map((id) => ({ id }));
const FOUR = named('A', 'B', 'C', 'D');

/** Of ten thousand euros, this much for Content and the rest for Conversatie. */
const moneyFor = (content: number): GivenCase => ({
  pilots: [
    { phases: [{ money: content }] },
    { id: 'P2', c: 'conversation', phases: [{ money: 10_000 - content }] },
  ],
});

const spending = (money: number): GivenCase => ({
  plan: { periods: [{ id: '2026-Q1', budget: 5_000 }] },
  pilots: [{ phases: [{ money }] }],
});

/** Pilots of one department, so many in the first quarter and the others one by one later. */
function startingAtOnce(count: number, total: number): GivenCase {
  const quarters = ['2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'];
  const from = (index: number): string =>
    index < count ? '2026-Q1' : (quarters[(index - count) % quarters.length] ?? '');
  return {
    departments: named('A', 'B'),
    pilots: pilots(...Array.from({ length: total }, (_, index) => ({ from: from(index) }))),
  };
}

/** The owner of each pilot, of which all start at once. */
const ownedBy = (departments: readonly Partial<Department>[], ...owners: readonly string[]): GivenCase => ({
  departments,
  pilots: owners.map((owner, index): GivenPilot => ({ id: `P${String(index + 1)}`, owner })),
});

/** A owns one pilot, B takes part in it if asked; C stands aside. */
const threeDepartments = (intensity: Phase['intensity'], ...involved: readonly string[]): GivenCase => ({
  departments: named('A', 'B', 'C'),
  pilots: [{ phases: [{ intensity, involved }] }],
});

const tooHot = (intensity: Phase['intensity'], ...owners: readonly string[]): GivenCase => ({
  departments: FOUR,
  pilots: owners.map((owner, index): GivenPilot => ({
    id: `P${String(index + 1)}`,
    owner,
    phases: [{ intensity }],
  })),
});

const ones = (count: number): readonly number[] =>
  Array.from({ length: 12 }, (_, index) => (index < count ? 1 : 2));
const newcomer = (given: GivenCase): GivenCase => ({ ...given, organisation: { history: [] } });

const BREADTH: readonly Boundary[] = [
  {
    rule: 'POR-01',
    limit: 'breadth.withinPeriods',
    at: fourth('2026-Q4'),
    finds: [],
    beyond: fourth('2027-Q1'),
    findsBeyond: ['POR-01.late block'],
    moved: 5,
  },
  {
    rule: 'POR-02',
    limit: 'breadth.maximumPercent',
    at: { pilots: pilotsOf({ content: 2, conversation: 1, collaboration: 1, 'customer-experience': 1 }) },
    finds: [],
    beyond: { pilots: pilotsOf({ content: 5, conversation: 3, collaboration: 2, 'customer-experience': 2 }) },
    findsBeyond: ['POR-02 warning'],
    moved: 42,
  },
  {
    rule: 'POR-02',
    limit: 'breadth.blockPercent',
    at: { pilots: pilotsOf({ content: 3, conversation: 1, collaboration: 1 }) },
    finds: ['POR-02 warning'],
    beyond: { pilots: pilotsOf({ content: 5, conversation: 1, collaboration: 1, 'customer-experience': 1 }) },
    findsBeyond: ['POR-02 block'],
    moved: 63,
  },
  {
    rule: 'POR-02',
    limit: 'breadth.maximumFromPilots',
    at: { pilots: pilotsOf({ content: 3, conversation: 1 }) },
    finds: ['POR-02.small tip'],
    beyond: { pilots: pilotsOf({ content: 3, conversation: 1, collaboration: 1 }) },
    findsBeyond: ['POR-02 warning'],
    moved: 6,
  },
  {
    rule: 'POR-02',
    limit: 'breadth.smallPlanPercent',
    at: { pilots: pilotsOf({ content: 2, conversation: 1, collaboration: 1 }) },
    finds: [],
    beyond: { pilots: pilotsOf({ content: 2, conversation: 1 }) },
    findsBeyond: ['POR-02.small tip'],
    moved: 67,
  },
  {
    rule: 'POR-03',
    limit: 'breadth.minimumPercent',
    // 3 of 20 is exactly 15 percent.
    at: { pilots: pilotsOf({ content: 6, conversation: 6, 'customer-experience': 5, collaboration: 3 }) },
    finds: [],
    beyond: { pilots: pilotsOf({ content: 6, conversation: 6, 'customer-experience': 6, collaboration: 3 }) },
    findsBeyond: ['POR-03 warning'],
    moved: 14,
  },
  {
    rule: 'POR-03',
    limit: 'breadth.minimumFromPilots',
    at: { pilots: pilotsOf({ content: 2, conversation: 2, 'customer-experience': 1 }) },
    finds: [],
    beyond: { pilots: pilotsOf({ content: 2, conversation: 2, 'customer-experience': 2 }) },
    findsBeyond: ['POR-03 warning'],
    moved: 7,
  },
  {
    rule: 'POR-04',
    limit: 'breadth.budgetPercent',
    at: moneyFor(5_000),
    finds: [],
    beyond: moneyFor(5_001),
    findsBeyond: ['POR-04 tip'],
    moved: 51,
  },
];

export const PORTFOLIO: readonly Boundary[] = [
  ...BREADTH,
  {
    rule: 'POR-05',
    limit: 'no setting: the budget of the quarter',
    at: spending(5_000),
    finds: [],
    beyond: spending(5_001),
    findsBeyond: ['POR-05 warning'],
  },
  {
    rule: 'POR-05',
    limit: 'resources.blockFromPercent',
    at: spending(5_500),
    finds: ['POR-05 warning'],
    beyond: spending(5_501),
    findsBeyond: ['POR-05 block'],
    moved: 111,
  },
  {
    rule: 'POR-06',
    limit: 'bigBang.departmentShare',
    at: ownedBy(FOUR, 'A', 'B'),
    finds: [],
    beyond: ownedBy(FOUR, 'A', 'B', 'C'),
    findsBeyond: ['POR-06.departments block'],
    moved: 0.75,
  },
  {
    rule: 'POR-06',
    limit: 'bigBang.startsMinimum',
    at: startingAtOnce(3, 3),
    finds: [],
    beyond: startingAtOnce(4, 4),
    findsBeyond: ['POR-06.starts warning'],
    moved: 4,
  },
  {
    rule: 'POR-06',
    limit: 'bigBang.startsShare',
    at: startingAtOnce(4, 12),
    finds: [],
    beyond: startingAtOnce(5, 12),
    findsBeyond: ['POR-06.starts warning'],
    moved: 0.42,
  },
  {
    rule: 'POR-09',
    limit: 'temperature.maximumRise',
    // A carries 2 degrees and B takes part for 1: a mean of exactly 1 over three departments of equal size.
    at: threeDepartments(2, 'B'),
    finds: [],
    beyond: threeDepartments(3, 'B'),
    findsBeyond: ['POR-09 warning'],
    moved: 1.5,
  },
  {
    rule: 'POR-09',
    limit: 'heat.involvedShare',
    at: threeDepartments(2, 'B'),
    finds: [],
    beyond: threeDepartments(3, 'B'),
    findsBeyond: ['POR-09 warning'],
    moved: 0,
  },
  {
    rule: 'POR-10',
    limit: 'owners.minimum',
    at: ownedBy(FOUR, 'A', 'B', 'C'),
    finds: [],
    beyond: ownedBy(FOUR, 'A', 'B', 'A'),
    findsBeyond: ['POR-10 warning'],
    moved: 2,
  },
  {
    rule: 'POR-10',
    limit: 'owners.fromDepartments',
    at: ownedBy(named('A', 'B', 'C'), 'A', 'B', 'A'),
    finds: [],
    beyond: ownedBy(FOUR, 'A', 'B', 'A'),
    findsBeyond: ['POR-10 warning'],
    moved: 5,
  },
  {
    rule: 'POR-11',
    limit: 'bigBang.departmentShare',
    at: tooHot(3, 'A', 'B'),
    finds: [],
    beyond: tooHot(3, 'A', 'B', 'C'),
    findsBeyond: ['POR-11 block'],
    moved: 0.75,
  },
  {
    rule: 'POR-11',
    limit: 'rise.maximum',
    at: tooHot(2, 'A', 'B', 'C'),
    finds: [],
    beyond: tooHot(3, 'A', 'B', 'C'),
    findsBeyond: ['POR-11 block'],
    moved: [1, 1, 3, 3, 3],
  },
  {
    rule: 'POR-11',
    limit: 'heat.involvedShare',
    at: threeDepartments(4, 'B', 'C'),
    finds: [],
    beyond: threeDepartments(5, 'B', 'C'),
    findsBeyond: ['POR-11 block'],
    moved: 0.4,
  },
  {
    rule: 'ENT-01',
    limit: 'firstGroup.meanBelow',
    at: { organisation: { maturity: ones(6) } },
    finds: [],
    beyond: { organisation: { maturity: ones(7) } },
    findsBeyond: ['ENT-01.mean warning'],
    moved: 1.4,
  },
  {
    rule: 'ENT-01',
    limit: 'firstGroup.pilotsPerC',
    facts: ['crowded'],
    at: newcomer({ pilots: pilotsOf({ content: 1 }) }),
    finds: ['ENT-01.history warning crowded=[]'],
    beyond: newcomer({ pilots: pilotsOf({ content: 2 }) }),
    findsBeyond: ['ENT-01.history warning crowded=["content"]'],
    moved: 2,
  },
  {
    rule: 'ENT-01',
    limit: 'firstGroup.maximumIntensity',
    facts: ['hot'],
    at: newcomer({ pilots: pilots({ intensity: 2 }) }),
    finds: ['ENT-01.history warning hot=[]'],
    beyond: newcomer({ pilots: pilots({ intensity: 3 }) }),
    findsBeyond: ['ENT-01.history warning hot=["P1"]'],
    moved: 3,
  },
];
