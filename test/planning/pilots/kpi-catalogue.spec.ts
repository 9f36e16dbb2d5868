import {
  benchmarkRanges,
  findKpi,
  isCustomerFacing,
  isEconomic,
  isVanity,
  KPIS,
  sourcesOf,
} from '../../../src/planning/index.js';

import { KPI_ROWS } from '../../../src/planning/pilots/kpi-table.js';

const ids = KPIS.map(({ id }) => id);

it('holds the 37 measures of the catalogue, and 12 more that the first pilots need', () => {
  expect([KPI_ROWS.length, ids.length, new Set(ids).size]).toEqual([37, 49, 49]);
});

it.each([
  ['K-CE-01', 4],
  ['K-CE-09', 10],
  ['K-CV-04', 13],
  ['K-CV-07', 26],
  ['K-CT-03', 20],
  ['K-CL-04', 26],
  ['K-ORG-01', 26],
  ['K-ROI-01', 40],
  ['K-VAN-01', 2],
])('%s needs %i weeks', (id, weeks) => {
  expect(findKpi(id)?.lagWeeks).toBe(weeks);
});

it('does not know a measure of their own', () => {
  expect(findKpi('EIGEN-1')).toBeUndefined();
});

it('knows which measures are about customers', () => {
  expect(ids.filter((id) => !isCustomerFacing(id))).toEqual([
    ...['K-CV-03', 'K-CV-04', 'K-CV-05', 'K-CV-06', 'K-CV-07', 'K-CV-08'],
    ...['K-CT-01', 'K-CT-07', 'K-ORG-02', 'K-ORG-03', 'K-ORG-04', 'K-ROI-01', 'K-VAN-01'],
    ...['K-CV-09', 'K-CV-10', 'K-CV-11', 'K-CT-08', 'K-CT-09', 'K-CT-10'],
  ]);
});

it('knows which measures are about money, and which are vanity', () => {
  expect(ids.filter(isEconomic)).toEqual(['K-CE-06', 'K-CT-07', 'K-CL-07', 'K-ROI-01']);
  expect(ids.filter(isVanity)).toEqual(['K-VAN-01']);
});

it.each<[string, object]>([
  [
    'K-CE-01',
    {
      c: 'customer-experience',
      unit: 'hours',
      direction: 'down',
      measuredBy: 'webcareTool',
      baseline: 9,
      targets: [2],
    },
  ],
  ['K-CE-09', { baseline: 12, targets: [80], second: { unit: 'stars', baseline: 3.9, targets: [4.2] } }],
  ['K-CV-06', { baseline: 0, targets: [12, 40, 120] }],
  ['K-CT-02', { unit: 'count', targets: [2], targetUnit: 'percentOfCustomers' }],
  ['K-CT-05', { direction: 'down', baseline: 0, targets: [-6] }],
  ['K-CT-06', { baseline: null, targets: [5, 12] }],
  [
    'K-CL-07',
    {
      unit: 'euros',
      targets: [],
      benchmarks: [{ group: 'kpn', value: 1_700_000, year: 2013, source: 'W40' }],
    },
  ],
  ['K-ORG-04', { c: 'all', baseline: null, targets: [20] }],
  ['K-VAN-01', { c: null, vanity: true, customerFacing: false, economic: false }],
])('%s is as the catalogue says', (id, entry) => {
  expect(findKpi(id)).toMatchObject(entry);
});

it('aims every default target the way that is better', () => {
  const wrong = KPIS.filter(({ baseline, targets, targetUnit, direction }) => {
    if (baseline === null || targetUnit) return false;
    const steps = [baseline, ...targets].map((value) => (direction === 'up' ? value : -value));
    return steps.some((value, index) => index > 0 && value <= (steps[index - 1] ?? 0));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

it('gives every figure from outside a source, and a year that has passed when there is one', () => {
  const figures = KPIS.flatMap(({ benchmarks }) => benchmarks);
  expect(figures).not.toEqual([]);
  expect(figures.filter(({ source }) => !/^W\d+(; W\d+)*$/.test(source))).toEqual([]);
  expect(figures.filter(({ year }) => year !== null && (year < 2005 || year > 2026))).toEqual([]);
});

describe('figures from outside, taken together (KPI-R3)', () => {
  const rangesOf = (id: string) => benchmarkRanges(findKpi(id) ?? { benchmarks: [] });

  it('are a range with years, never one truth: NPS', () => {
    expect(rangesOf('K-ORG-01')).toEqual([
      { group: 'businessInsurers', from: -11, to: -2, years: [2019, 2022], source: 'W50; W51' },
      { group: 'bestBusinessInsurer', from: 9, to: 9, years: null, source: 'W50; W51' },
    ]);
  });

  it('keep the range of one source, and say when no year is known', () => {
    expect(rangesOf('K-CE-06')[0]).toEqual({ group: 'byPhone', from: 7, to: 15, years: null, source: 'W35' });
  });

  it('are none for a measure without any', () => {
    expect(rangesOf('K-CV-03')).toEqual([]);
  });

  it('lead to pages that exist in the list of sources', () => {
    const tags = KPIS.flatMap(({ benchmarks }) => benchmarks.flatMap(({ source }) => source.split('; ')));
    expect(tags.filter((tag) => sourcesOf(tag).length !== 1)).toEqual([]);
  });
});
