import { dateOfWeek } from '../../kernel/grid.js';
import type { IsoDate } from '../../kernel/dates.js';
import { endOf, isOver } from '../../pilots/planned-phase.js';
import { stoppedOn } from '../../pilots/reached.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import type { Span } from '../facts.js';
import { gateWindow, noDates, phaseSpan, type GateWindow, type NoDates } from '../spans.js';

/** One pilot as steps: each phase as high as its intensity, with the gate between them. */
export interface Ladder {
  readonly pilot: string;
  readonly title: string;
  readonly steps: readonly LadderStep[];
  /** What follows the last phase; absent where the pilot was stopped. */
  readonly permanent?: { readonly owner: string; readonly from?: IsoDate };
  readonly stopped?: IsoDate;
}

export interface LadderStep {
  readonly phase: number;
  readonly title?: string;
  readonly intensity: number;
  readonly span?: Span;
  /** Why, where it has none. */
  readonly noDates: NoDates;
  /** Part of the way to the long-term goal, 0..100. */
  readonly goalPercent?: number;
  readonly hasGate: boolean;
  readonly gate?: GateWindow;
}

export function ladder(portfolio: Portfolio, { pilot, phases }: Proposal, computed = false): Ladder {
  const steps = phases.map((phase): LadderStep => {
    const { title, goalPercent, gate } = phase.written;
    const span = phaseSpan(portfolio.grid, phase);
    const window = gateWindow(portfolio.grid, phase);
    return {
      phase: phase.number,
      intensity: phase.intensity,
      noDates: noDates(isOver(phase, phases), computed),
      hasGate: Boolean(gate),
      ...(title === undefined ? {} : { title }),
      ...(span === undefined ? {} : { span }),
      ...(goalPercent === undefined ? {} : { goalPercent }),
      ...(window === undefined ? {} : { gate: window }),
    };
  });
  const stopped = stoppedOn({ phases });
  const last = phases.at(-1);
  const end = last ? endOf(last) : null;
  const owner = portfolio.departments.get(pilot.owner)?.name ?? pilot.owner;
  return {
    pilot: pilot.id,
    title: pilot.title,
    steps,
    ...(stopped === undefined
      ? { permanent: end === null ? { owner } : { owner, from: dateOfWeek(portfolio.grid, end) } }
      : { stopped }),
  };
}
