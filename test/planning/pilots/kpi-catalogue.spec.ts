import { findKpi, isCustomerFacing, isEconomic, isVanity, KPIS } from '../../../src/planning/index.js';

const ids = KPIS.map(({ id }) => id);

it('holds the 37 measures of the catalogue', () => {
  expect(ids).toHaveLength(37);
  expect(new Set(ids).size).toBe(37);
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
  ]);
});

it('knows which measures are about money, and which are vanity', () => {
  expect(ids.filter(isEconomic)).toEqual(['K-CE-06', 'K-CT-07', 'K-CL-07', 'K-ROI-01']);
  expect(ids.filter(isVanity)).toEqual(['K-VAN-01']);
});
