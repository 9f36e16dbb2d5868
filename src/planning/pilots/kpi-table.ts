import type { Benchmark, Kpi, KpiMethod, KpiUnit } from './kpi.js';

/** Measure, C, unit, better when, measured by, usual baseline, targets, weeks before a credible reading. */
export type KpiRow = readonly [
  id: string,
  c: Kpi['c'],
  unit: KpiUnit,
  direction: Kpi['direction'],
  measuredBy: KpiMethod,
  baseline: number | null,
  targets: readonly number[],
  lagWeeks: number,
];

const CE = 'customer-experience';
const CV = 'conversation';
const CT = 'content';
const CL = 'collaboration';

/** Every measure of domain.md 9 in its order. Baselines, targets and lags are planning defaults (D). */
export const KPI_ROWS: readonly KpiRow[] = [
  ['K-CE-01', CE, 'hours', 'down', 'webcareTool', 9, [2], 4],
  ['K-CE-02', CE, 'percent', 'up', 'toolSample', 55, [85], 4],
  ['K-CE-03', CE, 'percent', 'up', 'tagging', 48, [70], 6],
  ['K-CE-04', CE, 'mark', 'up', 'survey', 7.4, [8], 6],
  ['K-CE-05', CE, 'percent', 'down', 'queues', 24, [5], 8],
  ['K-CE-06', CE, 'euros', 'down', 'costPerVolume', 12, [9], 8],
  ['K-CE-07', CE, 'count', 'down', 'callReasons', 62, [45], 8],
  ['K-CE-08', CE, 'effort', 'down', 'survey', 3, [2.4], 6],
  ['K-CE-09', CE, 'percent', 'up', 'platforms', 12, [80], 10],
  ['K-CV-01', CV, 'sentiment', 'up', 'monitoringSample', -0.05, [0.1], 10],
  ['K-CV-02', CV, 'percent', 'up', 'webcareTool', 5, [20], 6],
  ['K-CV-03', CV, 'perMonth', 'up', 'log', 0, [4], 8],
  ['K-CV-04', CV, 'perQuarter', 'up', 'decisionLog', 0, [2, 6], 13],
  ['K-CV-05', CV, 'percent', 'up', 'quiz', 18, [70], 4],
  ['K-CV-06', CV, 'count', 'up', 'selfReport', 0, [12, 40, 120], 10],
  ['K-CV-07', CV, 'percent', 'up', 'applications', 4, [10], 26],
  ['K-CV-08', CV, 'minutes', 'down', 'test', 180, [30], 4],
  ['K-CT-01', CT, 'count', 'up', 'platforms', 0, [60_000], 6],
  ['K-CT-02', CT, 'count', 'up', 'analytics', 0, [2], 6],
  ['K-CT-03', CT, 'percent', 'up', 'analytics', 11, [16], 20],
  ['K-CT-04', CT, 'percent', 'up', 'analytics', 2.1, [3.5], 8],
  ['K-CT-05', CT, 'percent', 'down', 'callReasons', 0, [-6], 16],
  ['K-CT-06', CT, 'percent', 'up', 'survey', null, [5, 12], 16],
  ['K-CT-07', CT, 'euros', 'down', 'spendPerAction', 6, [3], 8],
  ['K-CL-01', CL, 'percent', 'up', 'platforms', 0, [65], 6],
  ['K-CL-02', CL, 'count', 'up', 'log', 0, [3], 12],
  ['K-CL-03', CL, 'count', 'up', 'log', 0, [8], 16],
  ['K-CL-04', CL, 'percent', 'up', 'decisionLog', 0, [15], 26],
  ['K-CL-05', CL, 'percent', 'up', 'community', 0, [25, 45], 20],
  ['K-CL-06', CL, 'percent', 'up', 'log', 0, [100], 4],
  ['K-CL-07', CL, 'euros', 'up', 'model', 0, [], 26],
  ['K-ORG-01', 'all', 'nps', 'up', 'survey', -4, [5], 26],
  ['K-ORG-02', 'all', 'count', 'up', 'planner', 1, [4], 13],
  ['K-ORG-03', 'all', 'mark', 'up', 'pulse', 5.8, [7], 8],
  ['K-ORG-04', 'all', 'percent', 'down', 'pulse', null, [20], 8],
  ['K-ROI-01', 'all', 'ratio', 'up', 'model', null, [1], 40],
  ['K-VAN-01', null, 'count', 'up', 'platforms', null, [], 2],
];

/** Measures that the catalogue of first pilots needs and domain.md 9 does not have; all of it planning defaults (D). */
export const CATALOGUE_ROWS: readonly KpiRow[] = [
  ['K-CE-10', CE, 'percent', 'down', 'tagging', 31, [22], 8],
  ['K-CE-11', CE, 'index', 'down', 'callReasons', 100, [80], 8],
  ['K-CV-09', CV, 'perQuarter', 'up', 'log', 0, [3, 6], 13],
  ['K-CV-10', CV, 'count', 'up', 'log', 0, [15], 4],
  ['K-CV-11', CV, 'count', 'up', 'log', 0, [60], 4],
  ['K-CT-08', CT, 'perMonth', 'up', 'analytics', 0, [1500], 12],
  ['K-CT-09', CT, 'count', 'up', 'log', 0, [10], 8],
  ['K-CT-10', CT, 'count', 'up', 'log', 5, [60], 6],
  ['K-CL-08', CL, 'mark', 'up', 'survey', 6.1, [7.2], 4],
  ['K-CL-09', CL, 'percent', 'up', 'log', 0, [100], 6],
  ['K-CL-10', CL, 'count', 'up', 'log', 0, [20], 8],
  ['K-CL-11', CL, 'count', 'up', 'platforms', 0, [100], 8],
];

/** Hours: 2:35 and 3:15 in the Netherlands, 1:50 at insurers; 8, 13 and 22 for the first and second hundred and the rest. */
const FIRST_ANSWER: readonly Benchmark[] = [
  { group: 'netherlands', value: 2.58, year: 2016, source: 'W27; W28' },
  { group: 'netherlands', value: 3.25, year: 2017, source: 'W28' },
  { group: 'insurers', value: 1.83, year: null, source: 'W27; W28' },
  { group: 'firstHundred', value: 8, year: null, source: 'W31' },
  { group: 'secondHundred', value: 13, year: null, source: 'W31' },
  { group: 'others', value: 22, year: null, source: 'W31' },
];

const RESPONSE_RATE: readonly Benchmark[] = [
  { group: 'netherlands', value: 61, year: null, source: 'W27; W28' },
  { group: 'insurers', value: 90, year: null, source: 'W27' },
  { group: 'netherlandsEvening', value: 51, year: null, source: 'W29' },
  { group: 'otherStudy', value: 33, year: 2016, source: 'W30' },
];

const CONTACT_COST: readonly Benchmark[] = [
  { group: 'byPhone', value: 7, to: 15, year: null, source: 'W35' },
  { group: 'byMail', value: 3, to: 6, year: null, source: 'W35' },
  { group: 'byChat', value: 4, to: 9, year: null, source: 'W35' },
  { group: 'municipalWebcare', value: 18.3, year: null, source: 'W36' },
];

/** Two sources disagree about these years (KPI-R3): one calls 2022 a fourth decline, the other 2021 no lower than 2020. */
const NPS: readonly Benchmark[] = [
  { group: 'businessInsurers', value: -11, year: 2019, source: 'W50' },
  { group: 'businessInsurers', value: -2, year: 2020, source: 'W50' },
  { group: 'businessInsurers', value: -4, year: 2021, source: 'W50; W51' },
  { group: 'businessInsurers', value: -7, year: 2022, source: 'W50' },
  { group: 'bestBusinessInsurer', value: 9, year: null, source: 'W50; W51' },
];

/** What some measures have besides: figures from outside, a second figure, a target that is counted differently. */
export const KPI_EXTRAS: Readonly<
  Record<string, Partial<Pick<Kpi, 'benchmarks' | 'second' | 'targetUnit'>>>
> = {
  'K-CE-01': { benchmarks: FIRST_ANSWER },
  'K-CE-02': { benchmarks: RESPONSE_RATE },
  'K-CE-04': { benchmarks: [{ group: 'insurersByPhone', value: 7.8, year: null, source: 'W51' }] },
  'K-CE-06': { benchmarks: CONTACT_COST },
  'K-CE-09': { second: { unit: 'stars', baseline: 3.9, targets: [4.2] } },
  'K-CV-02': { benchmarks: [{ group: 'netherlands', value: 20, year: null, source: 'W31' }] },
  'K-CT-01': { second: { unit: 'percent', baseline: null, targets: [45] } },
  'K-CT-02': { targetUnit: 'percentOfCustomers' },
  'K-CL-01': { benchmarks: [{ group: 'bovenkamer', value: 54, year: 2009, source: 'W44' }] },
  'K-CL-05': { benchmarks: [{ group: 'tMobile', value: 50, year: null, source: 'W39' }] },
  'K-CL-07': { benchmarks: [{ group: 'kpn', value: 1_700_000, year: 2013, source: 'W40' }] },
  'K-ORG-01': { benchmarks: NPS },
};
