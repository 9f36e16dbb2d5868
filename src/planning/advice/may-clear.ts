import { periodIndex } from '../kernel/grid.js';
import type { Finding } from '../kernel/finding.js';
import { exceeds } from '../kernel/numbers.js';
import { touches, type PlannedPhase } from '../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';

function heatIn(phase: PlannedPhase, department: string, share: number): number {
  if (phase.owner === department) return phase.intensity;
  return phase.involved.includes(department) ? share * phase.intensity : 0;
}

/** How much is too much, and what one phase adds to it at most. */
function excessOf(
  finding: Finding,
  { settings }: Portfolio,
): { readonly over: number; readonly adds: (phase: PlannedPhase) => number } | undefined {
  const { department = '' } = finding;
  const heat = (phase: PlannedPhase): number => heatIn(phase, department, settings['heat.involvedShare']);
  switch (finding.code) {
    case 'DEP-01':
      return { over: finding.facts.heat - finding.facts.capacity, adds: heat };
    case 'DEP-02':
      return { over: finding.facts.rise - finding.facts.maximum, adds: heat };
    case 'DEP-04':
      return {
        over: finding.facts.fte - finding.facts.capacity,
        adds: ({ written }) => written.fte?.[department] ?? 0,
      };
    case 'POR-05':
      return {
        over: finding.facts.planned - finding.facts.available,
        adds: ({ written }) => written.money ?? 0,
      };
    default:
      return undefined;
  }
}

/** Whether a pilot adds enough in the quarter of a finding: moving one that does not is not worth trying. */
export function mayClear(finding: Finding, { phases }: Proposal, portfolio: Portfolio): boolean {
  const excess = excessOf(finding, portfolio);
  const period = finding.period === undefined ? undefined : periodIndex(portfolio.grid, finding.period);
  if (!excess || period === undefined) return true;
  const most = phases
    .filter((phase) => touches(phase, period))
    .reduce((sum, phase) => sum + excess.adds(phase), 0);
  return !exceeds(excess.over, most);
}
