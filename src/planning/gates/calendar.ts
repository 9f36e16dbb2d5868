import { addDays, type IsoDate } from '../kernel/dates.js';
import { dateOfWeek } from '../kernel/grid.js';
import { hasStarted, type PlannedPhase } from '../pilots/planned-phase.js';
import { gateWindow, type GateWindow } from '../plan-document/spans.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';

/**
 * later: not in the next weeks. soon: within the weeks that a decision takes. open: it can be decided now. overdue: the
 * last day has passed. too-long: so long ago that the pilot waits for nobody but the people who decide.
 */
export type Due = 'later' | 'soon' | 'open' | 'overdue' | 'too-long';

/** A decision that the plan asks of people. */
export interface GateDue {
  readonly proposal: Proposal;
  readonly phase: PlannedPhase;
  readonly window: GateWindow;
  readonly due: Due;
  /** No phase follows: what goes well becomes ordinary work. */
  readonly last: boolean;
  /** It runs, so that it can be decided at all. */
  readonly running: boolean;
}

/** A phase that can begin, or should have begun. */
export interface StartDue {
  readonly proposal: Proposal;
  readonly phase: PlannedPhase;
  /** Monday on which it was to begin; null when it has no date. */
  readonly on: IsoDate | null;
  readonly due: Due;
}

function dueOf(today: IsoDate, from: IsoDate, to: IsoDate, weeks: number): Due {
  if (today > addDays(to, weeks * 7)) return 'too-long';
  if (today > to) return 'overdue';
  if (today >= from) return 'open';
  return today >= addDays(from, -weeks * 7) ? 'soon' : 'later';
}

/** Asked for more time or another day: the date of the gate itself no longer holds. */
function windowOf({ grid }: Portfolio, phase: PlannedPhase): GateWindow | undefined {
  const { gate, decisions = [] } = phase.written;
  const last = decisions.at(-1);
  const until = last?.outcome === 'wait' ? last.until : undefined;
  const date = last ? until : gate?.date;
  // What is not written down is decided in the last two weeks as well.
  return gateWindow(grid, { ...phase, written: { ...phase.written, gate: date ? { date } : {} } });
}

function isDecided({ written: { decisions = [] } }: PlannedPhase): boolean {
  const last = decisions.at(-1);
  return last !== undefined && last.outcome !== 'extend' && last.outcome !== 'wait';
}

/** The next decision of each pilot that counts, the most urgent first. */
export function decisionsDue(portfolio: Portfolio, today: IsoDate): readonly GateDue[] {
  const weeks = portfolio.settings['measures.decisionWeeks'];
  const due = portfolio.counted.flatMap((proposal): readonly GateDue[] => {
    const { phases } = proposal;
    const index = phases.findIndex((phase) => !isDecided(phase));
    const phase = phases[index];
    const follower = phases[index + 1];
    // The next phase began without a decision being written down here: there is nothing left to decide.
    if (!phase || (follower && hasStarted(follower))) return [];
    const window = windowOf(portfolio, phase);
    if (!window) return [];
    const running = hasStarted(phase);
    const all: Due = dueOf(today, window.from, window.to, weeks);
    return [
      {
        proposal,
        phase,
        window,
        running,
        last: index === phases.length - 1,
        due: running ? all : all === 'later' ? 'later' : 'soon',
      },
    ];
  });
  return due.toSorted((one, other) => (one.window.to < other.window.to ? -1 : 1));
}

/** The first phase of each pilot that has not begun, where nothing stands in its way but the start itself. */
export function startsDue(portfolio: Portfolio, today: IsoDate): readonly StartDue[] {
  const weeks = portfolio.settings['measures.decisionWeeks'];
  const due = portfolio.counted.flatMap((proposal): readonly StartDue[] => {
    const { phases } = proposal;
    const index = phases.findIndex((phase) => !hasStarted(phase));
    const phase = phases[index];
    const before = phases[index - 1];
    if (!phase || (before && !mayFollow(before))) return [];
    const on = phase.start === null ? null : dateOfWeek(portfolio.grid, phase.start);
    return [{ proposal, phase, on, due: on === null ? 'later' : dueOf(today, on, addDays(on, 6), weeks) }];
  });
  return due.toSorted((one, other) => ((one.on ?? '9') < (other.on ?? '9') ? -1 : 1));
}

/** A next phase begins after doorgaan or bijsturen; and where a case file says that the one before is done. */
function mayFollow(before: PlannedPhase): boolean {
  const last = before.written.decisions?.at(-1);
  if (!last) return before.written.status === 'done';
  return last.outcome === 'continue' || last.outcome === 'adjust';
}
