import type { FindingSubject, Severity } from '../../../planning/index.js';
import type { CodesOf } from './finding-words.js';
import type { FindingSamples } from './sample.js';

const inPhase1: FindingSubject = { pilot: 'P1', phase: 1 };
const inPhase2: FindingSubject = { pilot: 'P1', phase: 2 };
const whole: FindingSubject = { pilot: 'P1' };
const timing = { date: '2025-11-01', first: '2026-01-05', weeks: 4 };

interface Asked {
  readonly about?: FindingSubject;
  readonly facts: { readonly recorded: boolean };
  readonly severity?: Severity;
}

/** The plan says nothing about it, or says no. */
function asked(about?: FindingSubject, severity?: Severity): readonly [Asked, Asked] {
  const sample = { ...(about ? { about } : {}), ...(severity ? { severity } : {}) };
  return [
    { ...sample, facts: { recorded: false } },
    { ...sample, facts: { recorded: true } },
  ];
}

/** Samples of what the rules say about recommendations, the growth ladder, readiness and measures. */
export const checkSamples: FindingSamples<CodesOf<'REC' | 'LAD' | 'RDY' | 'KPI'>> = {
  'REC-1.missing': [{ facts: {}, severity: 'warning' }],
  'REC-1.late': [
    {
      facts: { listening: ['P2'], start: '2026-04-06', first: ['P1'], firstStart: '2026-01-05' },
      severity: 'warning',
    },
    {
      facts: { listening: ['P2', 'P3'], start: null, first: ['P1', 'P4'], firstStart: '2026-01-05' },
      severity: 'warning',
    },
  ],
  'REC-1.hot': [
    { facts: { pilots: ['P1'], intensity: 3 } },
    { facts: { pilots: ['P1', 'P2'], intensity: 3 } },
  ],
  'REC-2': asked(),
  'REC-3.none': [{ facts: {} }],
  'REC-3.unlinked': [{ facts: { platforms: ['X', 'Facebook'] } }],
  'REC-4': [{ facts: { lacks: ['priorityRule', 'answeringProtocol'] }, severity: 'warning' }],
  'REC-4.publicFirst': [{ facts: {} }],
  'REC-5': asked(),
  'REC-6.money': [{ about: inPhase1, facts: { stance: 'not-yet' } }],
  'REC-6.vanity': [{ about: inPhase2, facts: {} }],
  'REC-7.missing': [{ facts: {} }],
  'REC-7.early': [{ facts: timing }],
  'REC-7.late': [{ facts: { ...timing, date: '2026-02-01' } }],
  'REC-7.content': [
    { facts: { lacks: ['goodCases', 'departments'], goodCases: 2, badCases: 2, departments: ['MC'] } },
    { facts: { lacks: ['badCases', 'ownCase'], goodCases: 2, badCases: 2, departments: [] } },
  ],
  'REC-8': asked(),
  'REC-9': [{ facts: { lacks: ['alertThresholds', 'crisisPlan'] }, severity: 'warning' }],
  'REC-9.exposed': [
    { facts: { pilots: ['P1', 'P2'], visibility: 3 } },
    { facts: { pilots: ['P1'], visibility: 3 } },
  ],
  'LAD-1': [
    {
      about: inPhase2,
      facts: { rung: 'webcare', missing: ['monitoring', 'protocol', 'serviceStaff', 'knowledgeBase'] },
    },
  ],
  'LAD-2': [{ about: inPhase2, facts: { rung: 'community', missing: ['networks', 'communityManager'] } }],
  'LAD-3': [{ about: inPhase2, facts: { rung: 'service-sales', missing: ['consent'] } }],
  'LAD-4': [{ about: inPhase2, facts: { rung: 'social-crm', missing: ['privacyCheck'] } }],
  'LAD-R1.webcare': [
    { about: inPhase2, facts: { rung: 'community', quarters: 2, earliest: '2027-01-04' } },
    { about: inPhase2, facts: { rung: 'social-crm', quarters: 1, earliest: null } },
  ],
  'LAD-R1.community': [
    { about: inPhase2, facts: { rung: 'service-sales' }, severity: 'warning' },
    { about: inPhase2, facts: { rung: 'social-crm' }, severity: 'warning' },
  ],
  'LAD-R1.serviceSales': [{ about: inPhase2, facts: { rung: 'social-crm' }, severity: 'tip' }],
  'LAD-R2': [
    {
      about: inPhase2,
      facts: { customers: 12_000, visitors: null, customersFrom: 50_000, visitorsFrom: 1_000 },
    },
    {
      about: inPhase2,
      facts: { customers: null, visitors: 200, customersFrom: 50_000, visitorsFrom: 1_000 },
    },
  ],
  'LAD-R3': asked(inPhase2),
  'LAD-R4': asked(inPhase2),
  'LAD-R5': [
    { about: inPhase2, facts: { rung: 'community', previous: 'webcare', weeks: 13, quarters: 2 } },
    { about: inPhase2, facts: { rung: 'community', previous: 'webcare', weeks: 0, quarters: 2 } },
  ],
  'LAD-R6': asked(inPhase2),
  'RDY-1': [
    ...asked(inPhase2, 'warning'),
    { about: inPhase2, facts: { recorded: false }, severity: 'block' },
  ],
  'RDY-1.late': [{ about: inPhase2, facts: { dated: '2026-05-01', start: '2026-04-06' } }],
  'RDY-2': asked(inPhase2),
  'RDY-3': asked(inPhase2),
  'RDY-4': [
    { about: inPhase2, facts: { dated: '2022-05-01', tested: null, months: 12, state: 'never' } },
    { about: inPhase2, facts: { dated: null, tested: null, months: 12, state: 'noPlan' } },
    { about: inPhase2, facts: { dated: '2022-05-01', tested: '2024-01-01', months: 12, state: 'expired' } },
    { about: inPhase2, facts: { dated: '2022-05-01', tested: '2026-03-01', months: 12, state: 'toCome' } },
  ],
  'RDY-5': asked(inPhase2),
  'RDY-6': [...asked(whole, 'warning'), { about: whole, facts: { recorded: false }, severity: 'block' }],
  'RDY-7': [
    { about: whole, facts: { consent: 'requested' } },
    { about: whole, facts: { consent: 'none' } },
    { about: whole, facts: { consent: null } },
  ],
  'RDY-8': asked(whole),
  'RDY-9': asked(inPhase2),
  'KPI-R1': [{ about: inPhase2, facts: { kpi: 'K-ORG-01', lag: 26, weeks: 9, decisionWeeks: 4 } }],
  'KPI-R2': [
    { about: whole, facts: { kpis: ['K-CV-03', 'K-CV-04'] } },
    { about: whole, facts: { kpis: [] } },
  ],
  'KPI-R3': [
    { about: inPhase2, facts: { kpi: 'K-ORG-01', low: -11, high: -2, fromYear: 2019, toYear: 2022 } },
  ],
  'KPI-R4': [{ about: inPhase2, facts: { stance: 'required' } }],
};
