import type { PilotVerdict } from '../../criteria/assessment.js';
import { hasStarted, touches, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Proposal } from '../../portfolio/portfolio.js';
import type { Cell } from './per-department.js';

interface Active {
  readonly proposal: Proposal;
  readonly phase: PlannedPhase;
  readonly owned: boolean;
}

/** Who came last in the order of placing moves first: approved goes before conditional (domain.md 2.8). */
const RANKS: Readonly<Record<PilotVerdict, number>> = {
  approved: 0,
  conditional: 1,
  redesign: 2,
  incomplete: 2,
  rejected: 3,
};

function activePhases({ department: { id }, period, portfolio }: Cell): readonly Active[] {
  const active = portfolio.counted.flatMap((proposal) =>
    proposal.phases
      .filter((phase) => (phase.owner === id || phase.involved.includes(id)) && touches(phase, period))
      .map((phase) => ({ proposal, phase, owned: phase.owner === id })),
  );
  return [...active.filter(({ owned }) => owned), ...active.filter(({ owned }) => !owned)];
}

/** Worse verdict first, then later start, then higher id. */
function cheaperToMove(one: Active, other: Active): number {
  const start = ({ proposal }: Active): number => proposal.phases[0]?.start ?? 0;
  const byId = one.proposal.pilot.id < other.proposal.pilot.id ? 1 : -1;
  const rank = ({ proposal }: Active): number => RANKS[proposal.assessment.verdict];
  return rank(other) - rank(one) || start(other) - start(one) || byId;
}

function cheapestToMove(active: readonly Active[]): Active | undefined {
  const movable = active.filter(({ phase }) => !hasStarted(phase));
  const choices =
    [movable.filter(({ owned }) => owned), movable, active].find((list) => list.length > 0) ?? [];
  return choices.toSorted(cheaperToMove)[0];
}

/** The pilots behind the heat of one cell, those of other plans last, and which of its own costs least to move: own ones that have not started first. */
export function activePilots(cell: Cell): { readonly pilots: readonly string[]; readonly move: string } {
  const active = activePhases(cell);
  const { department, period, portfolio } = cell;
  const others = portfolio.carried.filter(
    ({ phase }) =>
      (phase.owner === department.id || phase.involved.includes(department.id)) && touches(phase, period),
  );
  const pilots = [
    ...new Set([
      ...active.map(({ proposal }) => proposal.pilot.id),
      ...others.map(({ about }) => about.pilot),
    ]),
  ];
  // Where nothing of the plan itself is in it, only the other plan can move something.
  const own = cheapestToMove(active)?.proposal.pilot.id;
  return { pilots, move: own ?? others[0]?.about.pilot ?? '' };
}
