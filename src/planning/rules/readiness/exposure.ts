import { dateOfWeek } from '../../kernel/grid.js';
import type { Finding, Severity } from '../../kernel/finding.js';
import type { PlannedPhase } from '../../pilots/planned-phase.js';
import { visibilityOf } from '../../pilots/visibility.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import { perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';

/** Phases that still run or have to come and are at least this visible. */
export function exposedPhases(proposal: Proposal, from: number): readonly PlannedPhase[] {
  return proposal.phases.filter(
    (phase) => phase.written.status !== 'done' && visibilityOf(proposal.pilot, phase) >= from,
  );
}

/** The phase runs, or its first day is the day the plan is judged on or earlier. */
function hasBegun({ start, written }: PlannedPhase, { grid, asOf }: Portfolio): boolean {
  return written.status === 'running' || (start !== null && dateOfWeek(grid, start) <= asOf);
}

/** What is missing at the start of a phase is a blokkade; before that there is still time (domain.md 8.3). */
export function severityAtStart(phase: PlannedPhase, portfolio: Portfolio): Severity {
  return hasBegun(phase, portfolio) ? 'block' : 'warning';
}

type Exposure = 'exposure.publicFrom' | 'exposure.proactiveFrom';
type Look = (phase: PlannedPhase, proposal: Proposal, portfolio: Portfolio) => Finding | undefined;

/** Looks at every phase of every proposal that is visible enough. */
export function perExposedPhase(exposure: Exposure, look: Look): Rule['check'] {
  return perPilot((proposal, portfolio) =>
    exposedPhases(proposal, portfolio.settings[exposure]).flatMap(
      (phase) => look(phase, proposal, portfolio) ?? [],
    ),
  );
}

/** The first phase that still runs or has to come; none once the pilot is over. */
export function openPhase({ phases }: Proposal): PlannedPhase | undefined {
  return phases.find(({ written }) => written.status !== 'done');
}
