import { addDays, type IsoDate } from '../kernel/dates.js';
import { dateOfWeek } from '../kernel/grid.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';
import { endOf, type PlannedPhase } from '../pilots/planned-phase.js';
import type { Piece } from './facts.js';
import { thresholdOf } from './sections/sheet-gates.js';
import { gateWindow } from './spans.js';

/** A day in the plan that people put in their calendar: a step begins, or the next one is decided on. */
export interface Moment {
  readonly kind: 'start' | 'gate';
  readonly pilot: string;
  readonly title: string;
  /** Name of the department that owns the pilot. */
  readonly owner: string;
  readonly phase: number;
  readonly phaseTitle?: string;
  readonly from: IsoDate;
  /** Last day: of the phase, or on which the gate may be decided. */
  readonly to: IsoDate;
  /** Of a gate, as far as they were filled in. */
  readonly threshold?: Piece;
  readonly decider?: string;
  readonly stopRule?: string;
}

function gateOf(portfolio: Portfolio, phase: PlannedPhase, common: Omit<Moment, 'kind' | 'from' | 'to'>) {
  const { gate } = phase.written;
  const window = gateWindow(portfolio.grid, phase);
  if (!gate || !window) return [];
  const threshold = thresholdOf(gate);
  const moment: Moment = {
    ...common,
    kind: 'gate',
    from: window.from,
    to: window.to,
    ...(threshold ? { threshold } : {}),
    ...(gate.decider?.trim() ? { decider: gate.decider } : {}),
    ...(gate.stopRule?.trim() ? { stopRule: gate.stopRule } : {}),
  };
  return [moment];
}

function momentsOf(portfolio: Portfolio, { pilot, phases }: Proposal): readonly Moment[] {
  return phases.flatMap((phase): readonly Moment[] => {
    const { title } = phase.written;
    const common = {
      pilot: pilot.id,
      title: pilot.title,
      owner: portfolio.departments.get(pilot.owner)?.name ?? pilot.owner,
      phase: phase.number,
      ...(title?.trim() ? { phaseTitle: title } : {}),
    };
    const end = endOf(phase);
    const from = phase.start === null ? undefined : dateOfWeek(portfolio.grid, phase.start);
    const to = end === null ? from : addDays(dateOfWeek(portfolio.grid, end), -1);
    const start: readonly Moment[] =
      from === undefined || to === undefined ? [] : [{ ...common, kind: 'start', from, to }];
    return [...start, ...gateOf(portfolio, phase, common)];
  });
}

/** Starts and gates of the pilots in the plan, by their first day; what has no date is not among them. */
export function planMoments(portfolio: Portfolio): readonly Moment[] {
  return portfolio.counted
    .flatMap((proposal) => momentsOf(portfolio, proposal))
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}
