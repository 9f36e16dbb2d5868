import type { FindingSubject } from '../../../planning/index.js';
import type { CodesOf } from './finding-words.js';
import type { FindingSamples } from './sample.js';

const inPhase1: FindingSubject = { pilot: 'P1', phase: 1 };
const inPhase2: FindingSubject = { pilot: 'P1', phase: 2 };
const inQ4: FindingSubject = { department: 'MC', period: '2026-Q4' };
const wholeQ1: FindingSubject = { period: '2026-Q1' };
const content: FindingSubject = { c: 'content' };

const start = { department: 'PI', intensity: 5, maximum: 2 };
const growth = { from: 20, to: 20 };
const ceiling = { heat: 9, capacity: 8, percent: 113, pilots: ['P1', 'P2'], move: 'P2' };
const rise = { from: 3.5, to: 7.5, rise: 4, maximum: 3 };
const share = { pilots: 4, total: 9, percent: 44, maximum: 40, add: 1, drop: 1 };
const bigBang = { departments: ['KS', 'MC', 'HR', 'PI', 'SC', 'IT'], total: 6, maximum: 3 };
const temperature = { from: 0, to: 3.36, rise: 3.36, maximum: 1 };
const firstGroup = {
  mean: 1.42,
  meanFrom: 1.5,
  crowded: ['content'] as const,
  pilotsPerC: 1,
  hot: ['P1'],
  maximumIntensity: 2,
};
const sensible = { ...firstGroup, crowded: [], hot: [] };

/** Samples of what the rules say about a pilot's phases, departments and the plan. */
export const planSamples: FindingSamples<CodesOf<'SEQ' | 'DEP' | 'POR' | 'ENT' | 'ANS'>> = {
  'SEQ-01': [{ about: inPhase1, facts: start }],
  'SEQ-01.emergency': [{ about: inPhase1, facts: start, severity: 'warning' }],
  'SEQ-02': [
    { about: inPhase2, facts: { from: 1, to: 3, step: 2, maximum: 1 }, severity: 'warning' },
    { about: inPhase2, facts: { from: 1, to: 4, step: 3, maximum: 1 } },
  ],
  'SEQ-02.emergency': [
    { about: inPhase2, facts: { from: 1, to: 5, step: 4, maximum: 1 }, severity: 'warning' },
  ],
  'SEQ-03': [{ about: inPhase2, facts: { from: 2, to: 1 } }],
  'SEQ-04.scope': [{ about: inPhase2, facts: growth }],
  'SEQ-04.goal': [
    { about: inPhase2, facts: growth },
    { about: inPhase2, facts: { from: 20, to: null } },
  ],
  'SEQ-04.both': [{ about: inPhase2, facts: growth }],
  'SEQ-05.noEnd': [{ about: inPhase1, facts: { minimum: 4, maximum: 26 } }],
  'SEQ-05.short': [{ about: inPhase1, facts: { weeks: 1, minimum: 4 }, severity: 'warning' }],
  'SEQ-05.long': [{ about: inPhase1, facts: { weeks: 39, maximum: 26 }, severity: 'warning' }],
  'SEQ-06': [
    { about: inPhase2, facts: { earliest: '2026-05-04', planned: '2026-04-27', weeks: 1, leerpauze: 4 } },
    { about: inPhase2, facts: { earliest: '2026-05-04', planned: '2026-04-27', weeks: 1, leerpauze: 0 } },
  ],
  'SEQ-07': [
    { about: inPhase2, facts: { missing: 2 } },
    { about: { pilot: 'P1', phase: 3 }, facts: { missing: 3 }, severity: 'warning' },
  ],
  'SEQ-08.missing': [{ about: inPhase1, facts: { next: 2 } }],
  'SEQ-08.incomplete': [
    { about: inPhase1, facts: { next: 2, lacks: 'both' } },
    { about: inPhase1, facts: { next: 2, lacks: 'threshold' } },
    { about: inPhase1, facts: { next: 2, lacks: 'decider' } },
  ],
  'SEQ-08.stopRule': [{ about: inPhase1, facts: { next: 2 }, severity: 'tip' }],
  'SEQ-09': [{ about: inPhase2, facts: { dimensions: ['uren', 'kanaal', 'mandaat'], maximum: 2 } }],
  'SEQ-10.goal': [{ about: { pilot: 'P1' }, facts: {} }],
  'SEQ-10.percent': [
    { about: inPhase2, facts: { percent: 15, minimum: 60 }, severity: 'tip' },
    { about: inPhase2, facts: { percent: null, minimum: 60 }, severity: 'tip' },
  ],
  'SEQ-11': [{ about: inPhase1, facts: { precondition: 'De directie moet eerst loslaten.' } }],
  'SEQ-12': [{ about: inPhase1, facts: {} }],
  'DEP-01': [{ about: inQ4, facts: ceiling }],
  'DEP-01.emergency': [{ about: inQ4, facts: ceiling, severity: 'warning' }],
  'DEP-02': [{ about: inQ4, facts: rise, severity: 'warning' }],
  'DEP-02.emergency': [{ about: inQ4, facts: rise, severity: 'warning' }],
  'DEP-03': [
    { about: inQ4, facts: { pilots: ['P1', 'P2', 'P3'], maximum: 2 } },
    { about: inQ4, facts: { pilots: ['P1', 'P2', 'P3'], maximum: 1 } },
  ],
  'DEP-04': [
    { about: inQ4, facts: { fte: 1.6, capacity: 1.5, percent: 107 }, severity: 'warning' },
    { about: inQ4, facts: { fte: 0.5, capacity: 0, percent: null } },
  ],
  'DEP-05': [
    {
      about: inQ4,
      facts: { pilots: ['P2'], hotPilot: 'P1', hotPhase: 3, hotPeriod: '2026-Q3', intensity: 4 },
    },
  ],
  'POR-01.empty': [{ about: content, facts: { withinPeriods: 4 } }],
  'POR-01.late': [
    { about: content, facts: { withinPeriods: 4, first: '2027-Q1' } },
    { about: content, facts: { withinPeriods: 1, first: null } },
  ],
  'POR-01.reasoned': [
    { about: content, facts: { withinPeriods: 4, reason: 'Eerst leren luisteren.' }, severity: 'warning' },
  ],
  'POR-02': [
    { about: content, facts: share, severity: 'warning' },
    { about: content, facts: { ...share, pilots: 4, total: 5, percent: 80, add: 5, drop: null } },
  ],
  'POR-02.small': [
    {
      about: content,
      facts: { ...share, pilots: 3, total: 4, percent: 75, maximum: 50, add: 4 },
      severity: 'tip',
    },
  ],
  'POR-03': [{ about: content, facts: { pilots: 1, total: 9, percent: 11, minimum: 15, add: 1 } }],
  'POR-04': [
    { about: content, facts: { money: 300_000, total: 476_000, percent: 63, maximum: 50, over: 62_000 } },
  ],
  'POR-05': [
    { about: wholeQ1, facts: { planned: 73_500, available: 68_000, percent: 108 }, severity: 'warning' },
  ],
  'POR-06.departments': [{ about: wholeQ1, facts: bigBang }],
  'POR-06.starts': [
    { about: wholeQ1, facts: { pilots: ['P1', 'P2', 'P3', 'P4'], maximum: 3 }, severity: 'warning' },
  ],
  'POR-07.notAboard': [
    { about: content, facts: { brings: 'marketing', departments: ['MC'] } },
    { about: content, facts: { brings: 'product', departments: ['PI', 'MC'] }, severity: 'tip' },
  ],
  'POR-07.noDepartment': [{ about: content, facts: { brings: 'marketing' }, severity: 'tip' }],
  'POR-08.goal': [{ facts: {} }],
  'POR-08.measure': [{ facts: {} }],
  'POR-08.both': [{ facts: {} }],
  'POR-09': [{ about: wholeQ1, facts: temperature }],
  'POR-09.emergency': [{ about: wholeQ1, facts: temperature }],
  'POR-10': [{ facts: { owners: ['MC'], minimum: 3 } }, { facts: { owners: ['MC', 'KS'], minimum: 3 } }],
  'POR-11': [{ about: wholeQ1, facts: bigBang }],
  'POR-11.emergency': [{ about: wholeQ1, facts: bigBang, severity: 'warning' }],
  'ENT-01.mean': [{ facts: firstGroup }, { facts: sensible }],
  'ENT-01.history': [{ facts: { ...firstGroup, mean: null } }],
  'ENT-01.both': [{ facts: sensible }],
  'ANS-01': [
    { about: { pilot: 'P1' }, facts: { question: 'R1', stated: 3, computed: 1, reason: 'money-requested' } },
    { about: { pilot: 'P1' }, facts: { question: 'B1', stated: 3, computed: 2, reason: 'follow-up-half' } },
  ],
};
