import { mostImportant } from '../../src/overview/web/most-important.js';
import type { Portfolio, ReportedFinding } from '../../src/planning/index.js';
import { aPortfolio } from '../support/planning-builders.js';

/** Phases of P1 start in weeks 0, 13 and 26, and those of P2 too; the plan is judged on its first day. */
const portfolio: Portfolio = aPortfolio({ pilots: [{ id: 'P1' }, { id: 'P2' }] });

type Given = Pick<ReportedFinding, 'rule' | 'severity'> & Partial<ReportedFinding>;

/** Only what the order looks at. */
function finding(given: Given): ReportedFinding {
  return { code: given.rule, scope: 'plan', facts: {}, ...given } as unknown as ReportedFinding;
}

function order(findings: readonly Given[], most = 5): readonly string[] {
  return mostImportant(findings.map(finding), portfolio, most).map(({ rule, pilot, department, period }) =>
    [rule, pilot, department, period].filter(Boolean).join(' '),
  );
}

describe('what asks for attention', () => {
  it('is a block before a warning before a tip, whatever the order of the rules', () => {
    expect(
      order([
        { rule: 'SEQ-10', severity: 'tip' },
        { rule: 'SEQ-12', severity: 'warning' },
        { rule: 'POR-05', severity: 'block' },
      ]),
    ).toEqual(['POR-05', 'SEQ-12', 'SEQ-10']);
  });

  it('is what is nearest in time, and then what has no date', () => {
    expect(
      order([
        { rule: 'POR-03', severity: 'warning' },
        { rule: 'DEP-02', severity: 'warning', department: 'A', period: '2026-Q4' },
        { rule: 'RDY-3', severity: 'warning', pilot: 'P1', phase: 2 },
        { rule: 'SEQ-12', severity: 'warning', pilot: 'P2' },
        { rule: 'DEP-03', severity: 'warning', department: 'A', period: '2025-Q1' },
      ]),
    ).toEqual(['SEQ-12 P2', 'DEP-03 A 2025-Q1', 'RDY-3 P1', 'DEP-02 A 2026-Q4', 'POR-03']);
  });

  it('lets every rule speak before one speaks twice, within one weight', () => {
    const same = (pilot: string, severity: 'block' | 'warning') => ({ rule: 'RDY-1', severity, pilot });
    expect(
      order([
        same('P1', 'warning'),
        same('P2', 'warning'),
        { rule: 'POR-03', severity: 'warning' },
        { rule: 'SEQ-10', severity: 'tip' },
      ]),
    ).toEqual(['RDY-1 P1', 'POR-03', 'RDY-1 P2', 'SEQ-10']);
    expect(
      order([same('P1', 'block'), same('P2', 'block'), { rule: 'POR-03', severity: 'warning' }]),
    ).toEqual(['RDY-1 P1', 'RDY-1 P2', 'POR-03']);
  });

  it('is one thing once, and never more than asked for', () => {
    const warm = (period: string) => ({
      rule: 'DEP-02',
      severity: 'block' as const,
      department: 'A',
      period,
    });
    expect(order([warm('2026-Q3'), warm('2026-Q2'), warm('2026-Q4')])).toEqual(['DEP-02 A 2026-Q2']);
    const many = ['1', '2', '3', '4', '5', '6'].map((number) => ({
      rule: `POR-0${number}`,
      severity: 'warning' as const,
    }));
    expect(order(many)).toHaveLength(5);
  });
});
