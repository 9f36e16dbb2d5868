import type { Assessment, CriterionVerdict, PilotVerdict } from '../criteria/assessment.js';
import { ruleOf, type Finding } from '../kernel/finding.js';
import { round } from '../kernel/numbers.js';
import { assessMaturity, type RoadmapPhase } from '../maturity/maturity.js';
import type { PlanVerdict, PlanVerdictOverride } from '../organisation/plan.js';
import type { C } from '../pilots/four-cs.js';
import { CRITERIA, type Criterion } from '../pilots/pilot.js';
import { checkPortfolio } from '../rules/index.js';
import type { Portfolio, Proposal } from './portfolio.js';
import { sharesOf } from './shares.js';

/** A finding with the rule it is of: "SEQ-08.missing" is of rule "SEQ-08". */
export type ReportedFinding = Finding & { readonly rule: string };

export interface ReportedPilot {
  readonly id: string;
  readonly criteria: Readonly<
    Record<Criterion, { readonly sum: number; readonly verdict: CriterionVerdict }>
  >;
  readonly verdict: PilotVerdict;
  /** Present when the verdict was given by hand. */
  readonly override?: NonNullable<Assessment['override']>;
}

/** What `kikkerplan check` answers (cases/FORMAT.md), without the texts. */
export interface CheckReport {
  readonly format: 'kikkerplan-check/1';
  readonly plan: {
    readonly verdict: PlanVerdict;
    /** Present when the verdict was given by hand; `computed` is what the findings come to. */
    readonly override?: Omit<PlanVerdictOverride, 'verdict'> & { readonly computed: PlanVerdict };
  };
  /** Null when the self-assessment was not done. */
  readonly maturity: {
    readonly phase: RoadmapPhase;
    readonly mean: number;
    readonly inhibitors: readonly string[];
  } | null;
  readonly pilots: readonly ReportedPilot[];
  readonly findings: readonly ReportedFinding[];
  /** Degrees per department id and period, two decimals. */
  readonly heat: Readonly<Record<string, readonly number[]>>;
  /** Full-time equivalents per department id and period, two decimals. */
  readonly fte: Readonly<Record<string, readonly number[]>>;
  /** Degrees per period, two decimals. */
  readonly temperature: readonly number[];
  /** Whole euros per period. */
  readonly money: readonly number[];
  /** Counted pilots and their whole percentage, per C. */
  readonly shares: Readonly<Record<C, { readonly pilots: number; readonly percent: number }>>;
}

/** Any blokkade: not ready; else any warning: under conditions. Findings on proposals outside the plan do not count. */
export function planVerdict(findings: readonly Finding[]): PlanVerdict {
  const severities = new Set(
    findings.filter(({ scope }) => scope === 'plan').map(({ severity }) => severity),
  );
  if (severities.has('block')) return 'not-ready';
  return severities.has('warning') ? 'ready-with-conditions' : 'ready';
}

function reportPilot({ pilot, assessment }: Proposal): ReportedPilot {
  const criteria = Object.fromEntries(
    CRITERIA.map((criterion) => {
      const { sum, verdict } = assessment.criteria[criterion];
      return [criterion, { sum, verdict }];
    }),
  ) as ReportedPilot['criteria'];
  const { verdict, override } = assessment;
  return { id: pilot.id, criteria, verdict, ...(override ? { override } : {}) };
}

function perDepartment(
  values: ReadonlyMap<string, readonly number[]>,
): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries([...values].map(([id, series]) => [id, series.map((value) => round(value))]));
}

function reportShares(portfolio: Portfolio): CheckReport['shares'] {
  const entries = sharesOf(portfolio).map(({ c, pilots, percent }) => [
    c,
    { pilots, percent: round(percent, 0) },
  ]);
  return Object.fromEntries(entries) as CheckReport['shares'];
}

function reportMaturity({ organisation, settings }: Portfolio): CheckReport['maturity'] {
  const maturity = assessMaturity(organisation.maturity, settings);
  return maturity && { ...maturity, mean: round(maturity.mean) };
}

function reportVerdict({ plan }: Portfolio, findings: readonly Finding[]): CheckReport['plan'] {
  const computed = planVerdict(findings);
  if (!plan.verdictOverride) return { verdict: computed };
  const { verdict, ...given } = plan.verdictOverride;
  return { verdict, override: { ...given, computed } };
}

/** What the findings come to, also where somebody gave another verdict by hand. */
export function computedVerdict({ plan }: CheckReport): PlanVerdict {
  return plan.override?.computed ?? plan.verdict;
}

/** Checks a portfolio: verdict, findings and figures. */
export function checkPlan(portfolio: Portfolio): CheckReport {
  const findings = checkPortfolio(portfolio);
  const { heat, fte, temperature, money } = portfolio.load;
  return {
    format: 'kikkerplan-check/1',
    plan: reportVerdict(portfolio, findings),
    maturity: reportMaturity(portfolio),
    pilots: portfolio.proposals.map(reportPilot),
    findings: findings.map((finding) => ({ rule: ruleOf(finding.code), ...finding })),
    heat: perDepartment(heat),
    fte: perDepartment(fte),
    temperature: temperature.map((degrees) => round(degrees)),
    money: money.map((euros) => round(euros, 0)),
    shares: reportShares(portfolio),
  };
}
