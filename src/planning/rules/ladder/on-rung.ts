import type { Finding } from '../../kernel/finding.js';
import type { Rung } from '../../pilots/pilot.js';
import type { PlannedPhase } from '../../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import { perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';

type Look = (phase: PlannedPhase, proposal: Proposal, portfolio: Portfolio) => Finding | undefined;

/** The phases of a pilot on these rungs that are not over. */
export function phasesOn({ phases }: Proposal, rungs: readonly Rung[]): readonly PlannedPhase[] {
  return phases.filter(
    ({ written: { rung, status } }) => status !== 'done' && rung !== undefined && rungs.includes(rung),
  );
}

/** Looks at every phase on one of these rungs, of every proposal that was not withdrawn. */
export function perRung(rungs: readonly Rung[], look: Look): Rule['check'] {
  return perPilot((proposal, portfolio) =>
    phasesOn(proposal, rungs).flatMap((phase) => look(phase, proposal, portfolio) ?? []),
  );
}
