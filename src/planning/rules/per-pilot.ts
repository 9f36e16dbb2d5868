import type { Finding, FindingScope } from '../kernel/finding.js';
import type { PlannedPhase } from '../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';
import type { Rule } from './rule.js';

type Answer = readonly Finding[] | Finding | undefined;

function asList(answer: Answer): readonly Finding[] {
  if (answer === undefined) return [];
  return 'code' in answer ? [answer] : answer;
}

/** Looks at every proposal that was not withdrawn, whether it counts in the plan or not. */
export function perPilot(look: (proposal: Proposal, portfolio: Portfolio) => Answer): Rule['check'] {
  return (portfolio) =>
    portfolio.proposals
      .filter(({ standing }) => standing !== 'withdrawn')
      .flatMap((proposal) => asList(look(proposal, portfolio)));
}

export interface Step {
  readonly from: PlannedPhase;
  readonly to: PlannedPhase;
  readonly proposal: Proposal;
  readonly portfolio: Portfolio;
}

/** Looks at every pair of consecutive phases of every proposal that was not withdrawn. */
export function perStep(look: (step: Step) => Answer): Rule['check'] {
  return perPilot((proposal, portfolio) =>
    proposal.phases.slice(1).flatMap((to, index) => {
      const from = proposal.phases[index];
      return from ? asList(look({ from, to, proposal, portfolio })) : [];
    }),
  );
}

interface PilotSubject {
  readonly scope: FindingScope;
  readonly pilot: string;
}

/** What a finding about one proposal is about, and whether it counts for the plan. */
export function aboutPilot({ scope, pilot }: Proposal): PilotSubject {
  return { scope, pilot: pilot.id };
}

export function aboutPhase(proposal: Proposal, phase: number): PilotSubject & { readonly phase: number } {
  return { ...aboutPilot(proposal), phase };
}
