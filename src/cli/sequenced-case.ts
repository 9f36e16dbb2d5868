import {
  asAskedSequence,
  assemblePortfolio,
  checkPlan,
  counterProposals,
  sequencePortfolio,
  type CheckReport,
  type CounterProposal,
  type PlanningCase,
  type Portfolio,
  type SequenceOptions,
  type SequenceResult,
} from '../planning/index.js';

/** A case on the dates of a sequence, and what the rules say about it. */
export interface SequencedCase {
  readonly result: SequenceResult;
  readonly portfolio: Portfolio;
  readonly report: CheckReport;
  /** Changes that would help; only with `withProposals`. */
  readonly counterProposals: readonly CounterProposal[];
}

interface Wish {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly asAsked: boolean;
  readonly withProposals?: boolean;
}

/** Computes a sequence, or takes the dates asked for, and judges the plan on those dates. */
export function sequenceCase(
  planningCase: PlanningCase,
  wish: Wish,
  options: SequenceOptions,
): SequencedCase {
  const { include, exclude, asAsked, withProposals = false } = wish;
  const asked = assemblePortfolio(planningCase, { include, exclude });
  const result = asAsked ? asAskedSequence(asked, options) : sequencePortfolio(asked, options);
  const portfolio = asAsked
    ? asked
    : assemblePortfolio(planningCase, { include, exclude, starts: result.starts });
  const proposals = withProposals && !asAsked ? counterProposals(asked, result) : [];
  return { result, portfolio, report: checkPlan(portfolio), counterProposals: proposals };
}
