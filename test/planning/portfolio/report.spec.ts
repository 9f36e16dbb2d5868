import {
  checkPlan,
  planVerdict,
  type Finding,
  type FindingScope,
  type Severity,
} from '../../../src/planning/index.js';
import { aPortfolio, type GivenCase } from '../../support/planning-builders.js';

function finding(severity: Severity, scope: FindingScope = 'plan'): Finding {
  return { code: 'SEQ-12', severity, scope, pilot: 'P1', facts: {} };
}

describe('the verdict on the plan', () => {
  it.each([
    ['ready', []],
    ['ready', [finding('tip')]],
    ['ready', [finding('block', 'proposal'), finding('warning', 'proposal')]],
    ['ready-with-conditions', [finding('tip'), finding('warning')]],
    ['not-ready', [finding('warning'), finding('block')]],
  ] as const)('%s', (verdict, findings) => {
    expect(planVerdict(findings)).toBe(verdict);
  });
});

/** Four departments, one pilot of each C, one start per quarter. */
const quiet: GivenCase = {
  departments: [
    { id: 'KS', brings: 'service' },
    { id: 'HR', brings: 'hr' },
    { id: 'MC', brings: 'marketing' },
    { id: 'PI', brings: 'product' },
  ],
  pilots: [
    { id: 'P1', c: 'customer-experience', owner: 'KS' },
    {
      id: 'P2',
      c: 'conversation',
      owner: 'HR',
      phases: [{ from: '2026-Q2' }, { from: '2026-Q3' }, { from: '2026-Q4' }],
    },
    {
      id: 'P3',
      c: 'content',
      owner: 'MC',
      phases: [{ from: '2026-Q3' }, { from: '2026-Q4' }, { from: '2027-Q1' }],
    },
    {
      id: 'P4',
      c: 'collaboration',
      owner: 'PI',
      phases: [{ from: '2026-Q4' }, { from: '2027-Q1' }, { from: '2027-Q2' }],
    },
  ],
};

describe('the report', () => {
  const report = checkPlan(aPortfolio(quiet));

  it('of a quiet plan has no finding on sequence, departments, portfolio, entry or answers', () => {
    const rules = report.findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => /^(SEQ|DEP|POR|ENT|ANS)-/.test(rule))).toEqual([]);
  });

  it('has the figures of every department and quarter', () => {
    expect(report.heat).toEqual({
      KS: [1, 1, 1, 0, 0, 0, 0, 0],
      HR: [0, 1, 1, 1, 0, 0, 0, 0],
      MC: [0, 0, 1, 1, 1, 0, 0, 0],
      PI: [0, 0, 0, 1, 1, 1, 0, 0],
    });
    expect(report.temperature).toEqual([0.25, 0.5, 0.75, 0.75, 0.5, 0.25, 0, 0]);
    expect(report.money).toEqual([1_000, 2_000, 3_000, 3_000, 2_000, 1_000, 0, 0]);
    expect(report.shares.content).toEqual({ pilots: 1, percent: 25 });
  });

  it('names the rule of a finding with a variant', () => {
    const { findings } = checkPlan(aPortfolio({ pilots: [{ phases: [{ gate: null }, {}, {}] }] }));
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'SEQ-08', code: 'SEQ-08.missing' }));
  });

  it('says so when the self-assessment was not done', () => {
    const { organisation } = aPortfolio();
    const { maturity, ...rest } = organisation;
    expect(maturity).toHaveLength(12);
    expect(checkPlan({ ...aPortfolio(), organisation: rest }).maturity).toBeNull();
  });

  it('is not ready without any pilot, and still complete', () => {
    const empty = checkPlan(aPortfolio({ departments: [], pilots: [] }));
    expect(empty).toMatchObject({
      plan: { verdict: 'not-ready' },
      pilots: [],
      heat: {},
      money: [0, 0, 0, 0, 0, 0, 0, 0],
    });
    expect(Object.values(empty.shares)).toEqual(Array.from({ length: 4 }, () => ({ pilots: 0, percent: 0 })));
  });
});
