import type { Finding } from '../../kernel/finding.js';
import type { ReadinessStatus } from '../../organisation/plan-facts.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import type { Rule } from '../rule.js';
import { rdy1 } from './rdy-1.js';
import { rdy2 } from './rdy-2.js';
import { rdy3 } from './rdy-3.js';
import { rdy4 } from './rdy-4.js';
import { rdy5 } from './rdy-5.js';
import { rdy6 } from './rdy-6.js';
import { rdy7 } from './rdy-7.js';
import { rdy8 } from './rdy-8.js';
import { rdy9 } from './rdy-9.js';

/** What must be in order before a phase is visible outside (domain.md 8.3), in the order of its ids. */
export const EXPOSURE_RULES: readonly Rule[] = [rdy1, rdy2, rdy3, rdy4, rdy5, rdy6, rdy7, rdy8, rdy9];

export interface ExposureGate {
  /** RDY-1..RDY-9. */
  readonly id: string;
  /** not-applicable: no phase of the plan asks for it. */
  readonly status: ReadinessStatus['status'];
  /** What is still open in the plan. */
  readonly findings: readonly Finding[];
}

/** How each gate stands. A gate that would find nothing even if nothing were recorded is asked by no phase. */
export function exposureGates(portfolio: Portfolio): readonly ExposureGate[] {
  const bare: Portfolio = { ...portfolio, plan: { ...portfolio.plan, facts: {} } };
  const inPlan = ({ check }: Rule, seen: Portfolio): readonly Finding[] =>
    check(seen).filter(({ scope }) => scope === 'plan');
  return EXPOSURE_RULES.map((rule) => {
    const findings = inPlan(rule, portfolio);
    if (findings.length > 0) return { id: rule.id, status: 'open', findings };
    return { id: rule.id, status: inPlan(rule, bare).length > 0 ? 'met' : 'not-applicable', findings };
  });
}
