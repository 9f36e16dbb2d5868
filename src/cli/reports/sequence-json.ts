import { ruleOfConstraint, type Constraint, type PlanningCase } from '../../planning/index.js';
import {
  describeCounterProposal,
  describeNotEarlier,
  describeReason,
  describeUnfit,
} from '../../platform/words/index.js';

import { findingNames } from '../finding-names.js';
import type { Context } from '../outcome.js';
import type { SequencedCase } from '../sequenced-case.js';

/** What `kikkerplan sequence --json` answers; weeks count from the plan's start. */
export function sequenceJson(
  planningCase: PlanningCase,
  sequenced: SequencedCase,
  { speech: { language } }: Context,
): object {
  const names = findingNames(planningCase);
  const { result, report, portfolio, counterProposals } = sequenced;
  const told = (constraint: Constraint): object => ({
    ...constraint,
    rule: ruleOfConstraint(constraint.code),
    text: describeReason(constraint, names, language),
  });
  return {
    format: 'kikkerplan-sequence/1',
    status: result.status,
    // That nothing is better, or that there is none; false: only that nothing better was found.
    proved: result.proved,
    starts: Object.fromEntries(result.starts),
    unfit: result.unfit.map((unfit) => ({
      ...unfit,
      why: unfit.why.map(told),
      remedy: unfit.remedy.map(told),
      text: describeUnfit(unfit, names, language),
    })),
    conflict: result.conflict.map(told),
    objective: result.objective,
    bound: result.bound ?? {},
    heat: report.heat,
    fte: report.fte,
    money: report.money,
    temperature: report.temperature,
    // Rows without a department are about the organisation as a whole.
    certificate: [...result.certificate.departments, ...result.certificate.organisation],
    reasons: result.reasons.map((reason) => ({
      ...told(reason),
      text: describeNotEarlier(reason, names, language),
    })),
    violations: result.violations.map(told),
    ...(result.past ? { past: result.past.map(told) } : {}),
    ...(result.moved ? { moved: result.moved } : {}),
    counterProposals: counterProposals.map((proposal) => ({
      ...proposal,
      starts: Object.fromEntries(proposal.starts),
      text: describeCounterProposal(proposal, portfolio.grid, names, language),
    })),
  };
}
