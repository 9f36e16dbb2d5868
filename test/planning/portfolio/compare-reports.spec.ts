import {
  checkPlan,
  compareReports,
  type CheckReport,
  type ReportedFinding,
} from '../../../src/planning/index.js';
import { aPortfolio } from '../../support/planning-builders.js';

const quiet = checkPlan(aPortfolio());

function report(findings: readonly ReportedFinding[], changes: Partial<CheckReport> = {}): CheckReport {
  return { ...quiet, findings, ...changes };
}

function tooHot(
  period: string,
  heat: number,
  severity: ReportedFinding['severity'] = 'warning',
): ReportedFinding {
  const facts = { heat, capacity: 6, percent: 110 } as unknown as ReportedFinding['facts'];
  return {
    code: 'DEP-01',
    rule: 'DEP-01',
    severity,
    scope: 'plan',
    department: 'A',
    period,
    facts,
  } as ReportedFinding;
}

function doubt(question: string): ReportedFinding {
  const facts = { question, stated: 3, computed: 1, reason: 'money-short' } as const;
  return { code: 'ANS-01', rule: 'ANS-01', severity: 'tip', scope: 'plan', pilot: 'P1', facts };
}

const codes = (findings: readonly ReportedFinding[]): readonly string[] =>
  findings.map(({ rule, period, facts }) =>
    [rule, period ?? (facts as { question: string }).question].join(' '),
  );

it('finds nothing between a judgement and itself', () => {
  expect(compareReports(quiet, quiet)).toEqual({ gone: [], come: [], changed: [], verdicts: [] });
});

it('names what goes and what comes', () => {
  const changes = compareReports(
    report([tooHot('2026-Q1', 7), tooHot('2026-Q2', 7)]),
    report([tooHot('2026-Q2', 7), tooHot('2026-Q3', 7)]),
  );
  expect([codes(changes.gone), codes(changes.come), changes.changed]).toEqual([
    ['DEP-01 2026-Q1'],
    ['DEP-01 2026-Q3'],
    [],
  ]);
});

it('does not count a finding whose numbers move along with the threshold', () => {
  const changes = compareReports(report([tooHot('2026-Q1', 7)]), report([tooHot('2026-Q1', 8)]));
  expect([changes.gone, changes.come, changes.changed]).toEqual([[], [], []]);
});

it('calls another weight a change, and not a finding less and a finding more', () => {
  const [before, after] = [tooHot('2026-Q1', 7), tooHot('2026-Q1', 7, 'block')];
  expect(compareReports(report([before]), report([after]))).toMatchObject({
    gone: [],
    come: [],
    changed: [{ before, after }],
  });
});

it('tells questions of one pilot apart', () => {
  const changes = compareReports(report([doubt('R1'), doubt('K1')]), report([doubt('K1')]));
  expect([codes(changes.gone), changes.come, changes.changed]).toEqual([['ANS-01 R1'], [], []]);
});

it('names the verdicts that change', () => {
  const pilots = quiet.pilots.map((pilot) => ({ ...pilot, verdict: 'rejected' as const }));
  const before = report([], { plan: { verdict: 'ready' } });
  expect(compareReports(before, report([], { pilots, plan: { verdict: 'not-ready' } }))).toMatchObject({
    verdicts: [{ pilot: 'P1', from: 'approved', to: 'rejected' }],
    plan: { from: 'ready', to: 'not-ready' },
  });
});

it('sees the effect of one threshold on a real plan', () => {
  // One phase of intensity 3 for a department of tolerance 3: a start maximum of 2.
  const given = {
    pilots: [{ phases: [{ intensity: 3 as const }, { intensity: 3 as const }, { intensity: 3 as const }] }],
  };
  const strict = checkPlan(aPortfolio(given));
  const loose = checkPlan(aPortfolio({ ...given, plan: { settings: { 'start.maximum': [1, 1, 3, 3, 3] } } }));
  expect(compareReports(strict, loose).gone.map(({ rule }) => rule)).toEqual(['SEQ-01']);
  expect(compareReports(loose, strict).come.map(({ rule }) => rule)).toEqual(['SEQ-01']);
});
