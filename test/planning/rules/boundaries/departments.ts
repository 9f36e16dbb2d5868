import type { Department, Phase, Tolerance } from '../../../../src/planning/index.js';
import type { GivenCase, GivenPilot } from '../../../support/planning-builders.js';
import { pilots, type Boundary } from './boundary.js';

/** Department A with pilots of these intensities, and if asked half a degree from taking part in one of B. */
function heatOfA(
  { intensities, half = false }: { readonly intensities: readonly number[]; readonly half?: boolean },
  a: Partial<Department> = {},
): GivenCase {
  const own = pilots(...intensities.map((intensity) => ({ intensity: intensity as Phase['intensity'] })));
  const other: GivenPilot = { id: 'B1', owner: 'B', phases: [{ intensity: 1, involved: ['A'] }] };
  return { departments: [a, { id: 'B', tolerance: 5 }], pilots: half ? [...own, other] : own };
}

/** B owns a pilot of this intensity in which A, of tolerance 1, takes part. */
const takesPart = (intensity: Phase['intensity']): GivenCase => ({
  departments: [{ tolerance: 1 }, { id: 'B', tolerance: 5 }],
  pilots: [{ owner: 'B', phases: [{ intensity, involved: ['A'] }] }],
});

const starts = (count: number, tolerance: Tolerance): GivenCase => ({
  departments: [{ tolerance }],
  pilots: pilots(...Array.from({ length: count }, () => ({}))),
});

/** Degrees per quarter, and pilots that may start in one, for tolerance 1 to 5. */
const RISE = [1, 1, 2, 3, 3] as const;
const STARTS = [1, 1, 1, 2, 2] as const;
const TOLERANCES = [1, 2, 3, 4, 5] as const;

function riseMaximum(tolerance: Tolerance): Boundary {
  const rise = RISE[tolerance - 1] ?? 0;
  return {
    rule: 'DEP-02',
    limit: 'rise.maximum',
    at: heatOfA({ intensities: [rise] }, { tolerance }),
    finds: [],
    beyond: heatOfA({ intensities: [rise], half: true }, { tolerance }),
    findsBeyond: ['DEP-02 warning'],
    moved: RISE.map((value) => value + 1),
  };
}

function startsPerPeriod(tolerance: Tolerance): Boundary {
  const most = STARTS[tolerance - 1] ?? 0;
  return {
    rule: 'DEP-03',
    limit: 'starts.perPeriod',
    at: starts(most, tolerance),
    finds: [],
    beyond: starts(most + 1, tolerance),
    findsBeyond: ['DEP-03 warning'],
    moved: STARTS.map((value) => value + 1),
  };
}

const hours = (fte: number): GivenCase => ({
  departments: [{ fteCapacity: 2 }],
  pilots: [{ phases: [{ fte: { A: fte } }] }],
});

const beside = (intensity: Phase['intensity'], from: string): GivenCase => ({
  departments: [{ tolerance: 5 }],
  pilots: pilots({ intensity, from: '2026-Q2' }, { from }),
});

export const DEPARTMENTS: readonly Boundary[] = [
  {
    rule: 'DEP-01',
    limit: 'heat.capacityPerTolerance',
    at: heatOfA({ intensities: [5, 1] }),
    finds: [],
    beyond: heatOfA({ intensities: [5, 1], half: true }),
    findsBeyond: ['DEP-01 warning'],
    moved: 2.5,
  },
  {
    rule: 'DEP-01',
    limit: 'heat.blockFromPercent',
    at: heatOfA({ intensities: [5, 2], half: true }),
    finds: ['DEP-01 warning'],
    beyond: heatOfA({ intensities: [5, 3] }),
    findsBeyond: ['DEP-01 block'],
    moved: 134,
  },
  {
    rule: 'DEP-01',
    limit: 'heat.involvedShare',
    at: takesPart(4),
    finds: [],
    beyond: takesPart(5),
    findsBeyond: ['DEP-01 warning'],
    moved: 0.4,
  },
  ...TOLERANCES.map(riseMaximum),
  {
    rule: 'DEP-02',
    limit: 'rise.blockExcess',
    at: heatOfA({ intensities: [4] }),
    finds: ['DEP-02 warning'],
    beyond: heatOfA({ intensities: [4], half: true }),
    findsBeyond: ['DEP-02 block'],
    moved: 2.5,
  },
  {
    rule: 'DEP-02',
    limit: 'heat.involvedShare',
    at: takesPart(2),
    finds: [],
    beyond: takesPart(3),
    findsBeyond: ['DEP-02 warning'],
    moved: 0.3,
  },
  ...TOLERANCES.map(startsPerPeriod),
  {
    rule: 'DEP-04',
    limit: 'no setting: the hours that the department has free',
    at: hours(2),
    finds: [],
    beyond: hours(2.01),
    findsBeyond: ['DEP-04 warning'],
  },
  {
    rule: 'DEP-04',
    limit: 'resources.blockFromPercent',
    at: hours(2.2),
    finds: ['DEP-04 warning'],
    beyond: hours(2.21),
    findsBeyond: ['DEP-04 block'],
    moved: 111,
  },
  {
    rule: 'DEP-05',
    limit: 'starts.hotIntensity',
    at: beside(3, '2026-Q2'),
    finds: [],
    beyond: beside(4, '2026-Q2'),
    findsBeyond: ['DEP-05 warning'],
    moved: 5,
  },
  {
    rule: 'DEP-05',
    limit: 'no setting: the quarter of the hot start and the next',
    at: beside(4, '2026-Q4'),
    finds: [],
    beyond: beside(4, '2026-Q3'),
    findsBeyond: ['DEP-05 warning'],
  },
];
