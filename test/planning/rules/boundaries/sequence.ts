import type { Phase, Tolerance } from '../../../../src/planning/index.js';
import type { GivenCase } from '../../../support/planning-builders.js';
import type { Boundary } from './boundary.js';

const oneStep = (from: Partial<Phase>, to: Partial<Phase>): GivenCase => ({
  pilots: [{ phases: [from, to] }],
});
const first = (phase: Partial<Phase>, tolerance: Tolerance = 3): GivenCase => ({
  departments: [{ tolerance }],
  pilots: [{ phases: [phase] }],
});

/** Hottest start for tolerance 1 to 5. */
const START = [1, 1, 2, 3, 3] as const;

function startMaximum(tolerance: Tolerance): Boundary {
  const maximum = START[tolerance - 1] ?? 0;
  // From 4 on it is a big bang whatever the tolerance.
  const severity = maximum + 1 >= 4 ? 'block' : 'warning';
  return {
    rule: 'SEQ-01',
    limit: 'start.maximum',
    at: first({ intensity: maximum as Phase['intensity'] }, tolerance),
    finds: [],
    beyond: first({ intensity: (maximum + 1) as Phase['intensity'] }, tolerance),
    findsBeyond: [`SEQ-01 ${severity} P1 F1`],
    ...(severity === 'block' ? {} : { moved: START.map((value) => value + 1) }),
  };
}

export const SEQUENCE: readonly Boundary[] = [
  ...([1, 2, 3, 4, 5] as const).map(startMaximum),
  {
    rule: 'SEQ-01',
    limit: 'start.bigBangFrom',
    at: first({ intensity: 3 }, 5),
    finds: [],
    beyond: { ...first({ intensity: 4 }, 5), plan: { settings: { 'start.maximum': [1, 1, 2, 3, 5] } } },
    findsBeyond: ['SEQ-01 block P1 F1'],
    moved: 5,
  },
  {
    rule: 'SEQ-01',
    limit: 'start.bigBangExcess',
    at: first({ intensity: 2 }, 1),
    finds: ['SEQ-01 warning P1 F1'],
    beyond: first({ intensity: 3 }, 1),
    findsBeyond: ['SEQ-01 block P1 F1'],
    moved: 3,
  },
  {
    rule: 'SEQ-02',
    limit: 'step.maximum',
    at: oneStep({ intensity: 1 }, { intensity: 2 }),
    finds: [],
    beyond: oneStep({ intensity: 1 }, { intensity: 3 }),
    findsBeyond: ['SEQ-02 warning P1 F2'],
    moved: 2,
  },
  {
    rule: 'SEQ-02',
    limit: 'step.bigBangFrom',
    at: oneStep({ intensity: 1 }, { intensity: 3 }),
    finds: ['SEQ-02 warning P1 F2'],
    beyond: oneStep({ intensity: 1 }, { intensity: 4 }),
    findsBeyond: ['SEQ-02 block P1 F2'],
    moved: 4,
  },
  {
    rule: 'SEQ-03',
    limit: 'no setting: any drop of the intensity counts',
    at: oneStep({ intensity: 2 }, { intensity: 2 }),
    finds: [],
    beyond: oneStep({ intensity: 2 }, { intensity: 1 }),
    findsBeyond: ['SEQ-03 warning P1 F2'],
  },
  {
    rule: 'SEQ-04',
    limit: 'no setting: the goal has to come nearer',
    at: oneStep({ goalPercent: 20 }, { goalPercent: 20.1 }),
    finds: [],
    beyond: oneStep({ goalPercent: 20 }, { goalPercent: 20 }),
    findsBeyond: ['SEQ-04.goal warning P1 F2'],
  },
  {
    rule: 'SEQ-05',
    limit: 'phase1.minimumWeeks',
    at: first({ weeks: 4 }),
    finds: [],
    beyond: first({ weeks: 3 }),
    findsBeyond: ['SEQ-05.short warning P1 F1'],
    moved: 3,
  },
  {
    rule: 'SEQ-05',
    limit: 'phase1.maximumWeeks',
    at: first({ weeks: 26 }),
    finds: [],
    beyond: first({ weeks: 27 }),
    findsBeyond: ['SEQ-05.long warning P1 F1'],
    moved: 27,
  },
  {
    rule: 'SEQ-06',
    limit: 'no setting: the next phase begins when the one before is over',
    at: oneStep({ from: { week: 0 }, weeks: 13 }, { from: { week: 13 } }),
    finds: [],
    beyond: oneStep({ from: { week: 0 }, weeks: 13 }, { from: { week: 12 } }),
    findsBeyond: ['SEQ-06 block P1 F2'],
  },
  {
    rule: 'SEQ-06',
    limit: 'no setting: and when the learning pause of the plan is over',
    at: { ...oneStep({ from: { week: 0 }, weeks: 13 }, { from: { week: 17 } }), plan: { leerpauze: 4 } },
    finds: [],
    beyond: { ...oneStep({ from: { week: 0 }, weeks: 13 }, { from: { week: 16 } }), plan: { leerpauze: 4 } },
    findsBeyond: ['SEQ-06 block P1 F2'],
  },
  {
    rule: 'SEQ-07',
    limit: 'no setting: three phases',
    at: { pilots: [{ phases: [{}, {}, {}] }] },
    finds: [],
    beyond: { pilots: [{ phases: [{}, {}] }] },
    findsBeyond: ['SEQ-07 warning P1 F3'],
  },
  {
    rule: 'SEQ-07',
    limit: 'no setting: two phases at least',
    at: { pilots: [{ phases: [{}, {}] }] },
    finds: ['SEQ-07 warning P1 F3'],
    beyond: { pilots: [{ phases: [{}] }] },
    findsBeyond: ['SEQ-07 block P1 F2'],
  },
  {
    rule: 'SEQ-09',
    limit: 'step.dimensions',
    at: oneStep({}, { widens: ['uren', 'kanaal'] }),
    finds: [],
    beyond: oneStep({}, { widens: ['uren', 'kanaal', 'mandaat'] }),
    findsBeyond: ['SEQ-09 warning P1 F2'],
    moved: 3,
  },
  {
    rule: 'SEQ-10',
    limit: 'goal.lastPhasePercent',
    at: { pilots: [{ phases: [{}, {}, { goalPercent: 60 }] }] },
    finds: [],
    beyond: { pilots: [{ phases: [{}, {}, { goalPercent: 59.9 }] }] },
    findsBeyond: ['SEQ-10.percent tip P1 F3'],
    moved: 59,
  },
  {
    rule: 'SEQ-12',
    limit: 'no setting: B2 is answered with 2 or more',
    at: { pilots: [{ answers: { scalability: [3, 2, 3, 3, 3] } }] },
    finds: [],
    beyond: { pilots: [{ answers: { scalability: [3, 1, 3, 3, 3] } }] },
    findsBeyond: ['SEQ-12 warning P1 F1'],
  },
];
