import { hasStarted, periodsOf, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import type { Cell } from './per-department.js';

interface Active {
  readonly proposal: Proposal;
  readonly phase: PlannedPhase;
  readonly owned: boolean;
}

function activePhases({ department: { id }, period, portfolio }: Cell): readonly Active[] {
  const active = portfolio.counted.flatMap((proposal) =>
    proposal.phases
      .filter((phase) => periodsOf(phase, portfolio.grid).includes(period))
      .filter((phase) => phase.owner === id || phase.involved.includes(id))
      .map((phase) => ({ proposal, phase, owned: phase.owner === id })),
  );
  return [...active.filter(({ owned }) => owned), ...active.filter(({ owned }) => !owned)];
}

/** Later first start first; of equals the one with the higher id, as in the order of placing (domain.md 2.8). */
function younger(one: Active, other: Active): number {
  const start = ({ proposal }: Active): number => proposal.phases[0]?.start ?? 0;
  return start(other) - start(one) || (one.proposal.pilot.id < other.proposal.pilot.id ? 1 : -1);
}

function youngest(active: readonly Active[]): Active | undefined {
  const movable = active.filter(({ phase }) => !hasStarted(phase));
  const choices = [movable.filter(({ owned }) => owned), movable, active].find((list) => list.length > 0) ?? [];
  return choices.toSorted(younger)[0];
}

/** The pilots behind the heat of one cell, and which of them costs least to move: the youngest that has not started. */
export function activePilots(cell: Cell): { readonly pilots: readonly string[]; readonly youngest: string } {
  const active = activePhases(cell);
  const pilots = [...new Set(active.map(({ proposal }) => proposal.pilot.id))];
  return { pilots, youngest: youngest(active)?.proposal.pilot.id ?? '' };
}
