import {
  assemblePortfolio,
  checkCase,
  checkPlan,
  CRITERIA,
  sharesOf,
  type CheckReport,
  type Finding,
  type FindingCode,
  type FindingOf,
  type Portfolio,
} from '../../src/planning/index.js';
import { headlines } from '../support/findings.js';
import { readExample } from '../support/examples.js';

/** Expectations are those of the worked example (domain.md 10), typed over by hand. */

function findingsOf<Code extends FindingCode>(
  findings: readonly Finding[],
  code: Code,
): readonly FindingOf<Code>[] {
  return findings.filter((finding): finding is Finding & FindingOf<Code> => finding.code === code);
}

function only<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined || list.length !== 1) throw new Error(`expected one, found ${String(list.length)}`);
  return item;
}

const demo = readExample('polderzeker');
const advised = readExample('polderzeker-advised');
const submitted = assemblePortfolio(demo);
const report = checkPlan(submitted);

describe('Polderzeker, the four criteria (10.2)', () => {
  // culture, resources, gain, scalability: sum and whether it passes, is conditional or fails
  it.each([
    ['P01', '13 pass, 13 pass, 14 pass, 14 pass', 'approved'],
    ['P02', '12 pass, 9 conditional, 13 pass, 12 pass', 'conditional'],
    ['P03', '13 pass, 13 pass, 13 pass, 12 pass', 'approved'],
    ['P04', '10 conditional, 12 pass, 11 pass, 13 pass', 'conditional'],
    ['P05', '14 pass, 14 pass, 13 pass, 11 pass', 'approved'],
    ['P06', '13 pass, 12 pass, 10 conditional, 14 pass', 'conditional'],
    ['P07', '9 conditional, 12 pass, 8 conditional, 11 pass', 'conditional'],
    ['P08', '12 pass, 11 pass, 10 conditional, 7 conditional', 'conditional'],
    ['P09', '13 pass, 11 pass, 12 pass, 13 pass', 'approved'],
    ['P10', '3 fail, 1 fail, 3 fail, 2 fail', 'rejected'],
  ])('%s: %s makes it %s', (id, criteria, verdict) => {
    const pilot = only(report.pilots.filter((item) => item.id === id));
    const shown = CRITERIA.map(
      (criterion) => `${String(pilot.criteria[criterion].sum)} ${pilot.criteria[criterion].verdict}`,
    );
    expect({ criteria: shown.join(', '), verdict: pilot.verdict }).toEqual({ criteria, verdict });
  });

  it('finds roadmap phase 2, held back by M7 and M11', () => {
    expect(report.maturity).toEqual({ phase: 2, mean: 1.83, inhibitors: ['M7', 'M11'] });
  });
});

describe('Polderzeker as submitted (10.3)', () => {
  it('is a case without contradictions', () => {
    expect(checkCase(demo)).toEqual([]);
  });

  it('is ready under conditions', () => {
    expect(report.plan.verdict).toBe('ready-with-conditions');
  });

  it('gives exactly these findings on the plan', () => {
    expect(headlines(report.findings, 'plan')).toEqual([
      'SEQ-04 warning P08 F2',
      'SEQ-07 warning P08 F3',
      'SEQ-10 tip P08 F2',
      'DEP-01 warning MC 2027-Q2',
      'DEP-01 warning MC 2027-Q3',
      'DEP-01 warning MC 2027-Q4',
      'DEP-01 warning SC 2027-Q4',
      'DEP-02 warning MC 2026-Q4',
      'POR-02 warning content',
      'POR-03 warning collaboration',
      'POR-05 warning 2026-Q4',
      'POR-05 warning 2027-Q3',
    ]);
  });

  it('gives exactly these findings on the rejected proposal, outside the plan', () => {
    expect(headlines(report.findings, 'proposal')).toEqual([
      'SEQ-01 block P10 F1',
      'SEQ-05 warning P10 F1',
      'SEQ-07 block P10 F2',
      'SEQ-09 warning P10 F1',
      'SEQ-11 block P10 F1',
      'SEQ-12 warning P10 F1',
    ]);
  });

  it('says by how much', () => {
    const { findings } = report;
    expect(only(findingsOf(findings, 'SEQ-10.percent').map(({ facts }) => facts.percent))).toBe(15);
    expect(only(findingsOf(findings, 'DEP-02')).facts).toEqual({ from: 3.5, to: 7.5, rise: 4, maximum: 3 });
    expect(
      findingsOf(findings, 'DEP-01').map(({ facts }) => [facts.heat, facts.capacity, facts.percent]),
    ).toEqual([
      [10, 8, 125],
      [9, 8, 113],
      [10, 8, 125],
      [4.5, 4, 113],
    ]);
    expect(only(findingsOf(findings, 'POR-02')).facts).toMatchObject({ percent: 44, maximum: 40 });
    expect(only(findingsOf(findings, 'POR-03')).facts).toMatchObject({ percent: 11, minimum: 15 });
    expect(findingsOf(findings, 'POR-05').map(({ facts }) => facts)).toEqual([
      { planned: 73_500, available: 68_000, percent: 108 },
      { planned: 86_000, available: 85_000, percent: 101 },
    ]);
  });

  it('doubts no answer of a pilot in the plan', () => {
    expect(
      findingsOf(report.findings, 'ANS-01').map(({ pilot, facts }) => [pilot, facts.question, facts.reason]),
    ).toEqual([['P10', 'K2', 'vanity-measure']]);
  });

  it('adds up heat, temperature and money', () => {
    expect(report.heat).toEqual({
      KS: [2, 2, 3, 3, 4, 4, 4.5, 4.5],
      MC: [2, 4, 3.5, 7.5, 8, 10, 9, 10],
      HR: [0, 0, 1, 1, 2, 2, 3, 3],
      PI: [0, 2, 3, 4, 4.5, 4.5, 4, 4],
      SC: [0, 0, 1, 2, 3, 3, 4, 4.5],
      IT: [0, 0, 0.5, 0.5, 1, 2.5, 3, 3],
    });
    expect(report.temperature).toEqual([0.71, 1, 1.8, 2.61, 3.47, 3.86, 4.39, 4.68]);
    expect(largestRise(submitted)).toBeCloseTo(0.86, 2);
    expect(report.money).toEqual([14_000, 45_000, 41_500, 73_500, 61_500, 70_500, 86_000, 84_000]);
  });

  it('divides pilots and money over the four Cs', () => {
    expect(report.shares).toEqual({
      'customer-experience': { pilots: 2, percent: 22 },
      conversation: { pilots: 2, percent: 22 },
      content: { pilots: 4, percent: 44 },
      collaboration: { pilots: 1, percent: 11 },
    });
    const shares = sharesOf(submitted);
    expect(shares.map(({ moneyPercent }) => Math.round(moneyPercent))).toEqual([33, 16, 36, 16]);
    expect(shares.reduce((sum, { money }) => sum + money, 0)).toBeCloseTo(476_000);
  });
});

function largestRise({ load }: Portfolio): number {
  const before = [load.temperatureBefore, ...load.temperature];
  return Math.max(...load.temperature.map((degrees, period) => degrees - (before[period] ?? 0)));
}

describe('Polderzeker with P10 forced in (10.4)', () => {
  const forced: CheckReport = checkPlan(assemblePortfolio(demo, { include: ['P10'] }));
  const ofPlan = headlines(forced.findings, 'plan');

  it('is not ready', () => {
    expect(forced.plan.verdict).toBe('not-ready');
  });

  it('gives exactly these findings', () => {
    expect(ofPlan).toEqual([
      'SEQ-01 block P10 F1',
      'SEQ-04 warning P08 F2',
      'SEQ-05 warning P10 F1',
      'SEQ-07 warning P08 F3',
      'SEQ-07 block P10 F2',
      'SEQ-09 warning P10 F1',
      'SEQ-10 tip P08 F2',
      'SEQ-11 block P10 F1',
      'SEQ-12 warning P10 F1',
      'DEP-01 warning MC 2027-Q2',
      'DEP-01 warning MC 2027-Q3',
      'DEP-01 warning MC 2027-Q4',
      'DEP-01 warning PI 2026-Q2',
      'DEP-01 block PI 2026-Q3',
      'DEP-01 warning SC 2027-Q4',
      'DEP-02 block KS 2026-Q1',
      'DEP-02 warning MC 2026-Q1',
      'DEP-02 warning HR 2026-Q1',
      'DEP-02 block PI 2026-Q1',
      'DEP-02 warning SC 2026-Q1',
      'DEP-02 warning IT 2026-Q1',
      'DEP-04 block KS 2026-Q1',
      'DEP-04 block KS 2026-Q2',
      'DEP-04 block KS 2026-Q3',
      'DEP-04 block PI 2026-Q1',
      'DEP-04 block PI 2026-Q2',
      'DEP-04 block PI 2026-Q3',
      'DEP-04 warning SC 2026-Q3',
      'DEP-04 block IT 2026-Q1',
      'DEP-04 block IT 2026-Q2',
      'DEP-04 block IT 2026-Q3',
      // P09 starts in the quarter after P10 starts at intensity 5; 10.4 lists "at least" and leaves it out.
      'DEP-05 warning PI 2026-Q2',
      'POR-05 block 2026-Q1',
      'POR-05 block 2026-Q2',
      'POR-05 block 2026-Q3',
      'POR-05 warning 2026-Q4',
      'POR-05 warning 2027-Q3',
      'POR-09 warning 2026-Q1',
      'POR-11 block 2026-Q1',
    ]);
  });

  it('says by how much', () => {
    const { findings } = forced;
    expect(only(findingsOf(findings, 'SEQ-01')).facts).toEqual({
      department: 'PI',
      intensity: 5,
      maximum: 2,
    });
    expect(only(findingsOf(findings, 'SEQ-05.long')).facts.weeks).toBe(39);
    expect(findingsOf(findings, 'DEP-02').map(({ department, facts }) => [department, facts.rise])).toEqual([
      ['KS', 4.5],
      ['MC', 4.5],
      ['HR', 2.5],
      ['PI', 5],
      ['SC', 2.5],
      ['IT', 2.5],
    ]);
    const boiling = only(findingsOf(findings, 'DEP-01').filter(({ severity }) => severity === 'block'));
    expect(boiling.facts).toMatchObject({ percent: 133, move: 'P10' });
    expect(
      findingsOf(findings, 'DEP-04').filter(({ department }) => department === 'SC')[0]?.facts.percent,
    ).toBe(107);
    expect(findingsOf(findings, 'POR-05').map(({ facts }) => facts.percent)).toEqual([
      224, 239, 233, 108, 101,
    ]);
    expect(only(findingsOf(findings, 'POR-09')).facts.rise).toBe(3.36);
    expect(only(findingsOf(findings, 'POR-11')).facts).toEqual({
      departments: ['KS', 'MC', 'HR', 'PI', 'SC', 'IT'],
      total: 6,
      maximum: 3,
    });
  });
});

describe('Polderzeker as advised (10.5)', () => {
  const portfolio = assemblePortfolio(advised);
  const answer = checkPlan(portfolio);

  it('is a case without contradictions', () => {
    expect(checkCase(advised)).toEqual([]);
  });

  it('has no sequence, heat, money or balance finding left', () => {
    expect(headlines(answer.findings, 'plan')).toEqual([]);
    expect(headlines(answer.findings, 'proposal')).toEqual([]);
  });

  it('warms up within every limit', () => {
    expect(answer.heat).toMatchObject({
      MC: [2, 4, 3.5, 5.5, 6, 8, 7, 7],
      PI: [0, 2, 3, 4, 5.5, 5.5, 6, 6],
      SC: [0, 0, 1, 1, 2, 3, 4, 4],
    });
    expect(largestRise(portfolio)).toBeCloseTo(0.91, 2);
  });

  it('is in balance and within the money', () => {
    expect(Object.values(answer.shares).map(({ percent }) => percent)).toEqual([22, 22, 33, 22]);
    const used = answer.money.map((euros, period) =>
      Math.round((100 * euros) / (advised.plan.periods[period]?.budget ?? 0)),
    );
    expect([Math.min(...used), Math.max(...used)]).toEqual([31, 99]);
  });
});
