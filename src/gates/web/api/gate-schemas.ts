import {
  about,
  anyGroup,
  date,
  flag,
  listOf,
  moment,
  named,
  object,
  oneOf,
  optional,
  orNull,
  text,
  whole,
} from '../../../platform/api/index.js';
import {
  dateOfWeek,
  decisionsDue,
  PILOT_STATUSES,
  startsDue,
  type Due,
  type IsoDate,
  type PilotStatus,
  type Portfolio,
  type ProgressFact,
} from '../../../planning/index.js';
import type { OpenedPilot } from '../../gate-desk.js';

/** Something that has to be decided, or can begin. */
export interface DueItem {
  readonly kind: 'decision' | 'start';
  readonly pilot: string;
  readonly phase: number;
  readonly due: Due;
  readonly start: string | null;
  readonly last?: boolean;
  readonly running?: boolean;
}

interface Entry {
  readonly number: number;
  readonly by: string;
  readonly at: string;
  readonly fact: ProgressFact;
}

export interface ApiProgress {
  readonly pilot: string;
  readonly status: PilotStatus;
  readonly entries: readonly Entry[];
  readonly next: readonly DueItem[];
}

export const DUE = named(
  'DueItem',
  object<DueItem>({
    kind: oneOf(['decision', 'start']),
    pilot: text,
    phase: about('The phase whose gate it is, or that can begin', whole),
    due: oneOf<Due>(['too-long', 'overdue', 'open', 'soon', 'later']),
    start: about('Monday on which the phase begins', orNull(date)),
    last: optional(about('No phase follows', flag)),
    running: optional(about('It runs, so it can be decided', flag)),
  }),
);

export const PROGRESS = named(
  'Progress',
  object<ApiProgress>({
    pilot: text,
    status: oneOf(PILOT_STATUSES),
    entries: about(
      'What was written down, oldest first; an entry is never changed, and corrected by a later one',
      listOf(
        named(
          'ProgressEntry',
          object<Entry>({
            number: whole,
            by: text,
            at: moment,
            fact: about(
              'Its `kind` says which: started, measured, spent, decided, ...',
              anyGroup<ProgressFact>(),
            ),
          }),
        ),
      ),
    ),
    next: about('What comes next', listOf(DUE)),
  }),
);

export function dueItems(portfolio: Portfolio, today: IsoDate): readonly DueItem[] {
  const dayOf = (week: number | null): string | null =>
    week === null ? null : dateOfWeek(portfolio.grid, week);
  return [
    ...decisionsDue(portfolio, today).map(({ proposal, phase, due, last, running }): DueItem => ({
      ...{ kind: 'decision', pilot: proposal.pilot.id, phase: phase.number, due, last, running },
      start: dayOf(phase.start),
    })),
    ...startsDue(portfolio, today).map(({ proposal, phase, due, on }): DueItem => ({
      ...{ kind: 'start', pilot: proposal.pilot.id, phase: phase.number, due, start: on },
    })),
  ];
}

export function progressOf({ portfolio, proposal, running, today }: OpenedPilot): ApiProgress {
  const { id: pilot } = proposal.pilot;
  const { status, entries } = running;
  const next = dueItems(portfolio, today).filter((item) => item.pilot === pilot);
  return { pilot, status, entries, next };
}
