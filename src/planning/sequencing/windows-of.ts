import { dateOfWeek, type Week } from '../kernel/grid.js';
import type { Portfolio } from '../portfolio/portfolio.js';
import type { Constraint, PhaseRef } from './constraint.js';
import { dayBefore } from './days.js';
import { holdsOf, limitOfLatest } from './holds.js';
import type { Draft, Precedence } from './precedence.js';
import { FREE } from './problem.js';
import { tightenWindows, topologicalOrder } from './windows.js';

export interface WindowsSource {
  readonly portfolio: Portfolio;
  readonly drafts: readonly Draft[];
  readonly pilotOf: readonly number[];
  readonly precedence: Precedence;
  /** Per pilot the leading phases that cannot be left out, and those needed for it to fit. */
  readonly must: Int32Array;
  readonly required: Int32Array;
}

/** When each phase can start at all, and why some cannot. */
export interface Windows {
  readonly precedence: Precedence;
  readonly must: Int32Array;
  readonly required: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly order: Int32Array;
  readonly holds: readonly (readonly Constraint[])[];
  readonly never: ReadonlyMap<number, Constraint>;
}

/** Last start of a phase by its own deadline and the horizon. */
function ownLatest({ portfolio: { grid } }: WindowsSource, { phase, standing }: Draft): Week {
  if (standing.kind !== FREE) return standing.week;
  const { latest } = phase.written;
  const limit = latest ? Math.min(grid.weeks, limitOfLatest(grid, latest)) : grid.weeks;
  return limit - (phase.weeks ?? 0);
}

function earliestOf(holds: readonly Constraint[]): Week {
  return holds.reduce((most, { facts }) => {
    const open = 'earliest' in facts ? facts.earliest : null;
    return open === null ? most : Math.max(most, open);
  }, 0);
}

function beyond({ portfolio: { grid } }: WindowsSource, about: PhaseRef, finish: Week): Constraint {
  return {
    code: 'horizon',
    ...about,
    facts: { until: dayBefore(grid, finish), horizonEnd: dayBefore(grid, grid.weeks) },
  };
}

/** Why a phase that could start in week `earliest` at best would then end too late. */
function tooLate(source: WindowsSource, draft: Draft, earliest: Week): Constraint | undefined {
  const { grid } = source.portfolio;
  const { phase } = draft;
  const finish = earliest + (phase.weeks ?? 0);
  const about: PhaseRef = { pilot: phase.pilot, phase: phase.number };
  const { latest } = phase.written;
  if (latest && finish > limitOfLatest(grid, latest)) {
    return { code: 'latest', ...about, facts: { date: latest, until: dayBefore(grid, finish) } };
  }
  return finish > grid.weeks ? beyond(source, about, finish) : undefined;
}

/** The pinned phase that leaves no room before it. */
function squeezedBy({ portfolio, drafts, precedence }: WindowsSource, draft: Draft): Constraint | undefined {
  const pinned = drafts.find(
    (later) =>
      later.standing.kind !== FREE &&
      ((later.phase.pilot === draft.phase.pilot && later.index > draft.index) ||
        precedence.after[later.index]?.some(([item]) => item === draft.index)),
  );
  if (!pinned) return undefined;
  return {
    code: 'pin',
    pilot: pinned.phase.pilot,
    phase: pinned.phase.number,
    facts: { week: pinned.standing.week, day: dateOfWeek(portfolio.grid, pinned.standing.week) },
  };
}

/** A later phase of the same pilot that would end too late, and that this one cannot do without. */
function laterTooLate(source: WindowsSource, draft: Draft, earliest: Int32Array): Constraint | undefined {
  const later = source.drafts.filter(
    ({ index, phase }) => phase.pilot === draft.phase.pilot && index > draft.index,
  );
  return later
    .map((each) => tooLate(source, each, earliest[each.index] ?? 0))
    .find((reason) => reason !== undefined);
}

function neverBecause(
  source: WindowsSource,
  draft: Draft,
  starts: Int32Array,
  latest: Week,
): Constraint | undefined {
  const { phase } = draft;
  const earliest = starts[draft.index] ?? 0;
  const about: PhaseRef = { pilot: phase.pilot, phase: phase.number };
  if (phase.weeks === null || phase.weeks <= 0) return { code: 'duration', ...about, facts: {} };
  const blocked = source.precedence.blocked[draft.index];
  if (blocked) return blocked;
  if (earliest <= latest) return undefined;
  return (
    tooLate(source, draft, earliest) ??
    squeezedBy(source, draft) ??
    laterTooLate(source, draft, starts) ??
    beyond(source, about, earliest + phase.weeks)
  );
}

/** Phases on or behind a ring of waiting: the ring is named. */
function ringConstraints(
  { drafts }: WindowsSource,
  rings: readonly (readonly number[])[],
  stuck: ReadonlySet<number>,
): ReadonlyMap<number, Constraint> {
  const never = new Map<number, Constraint>();
  const refs = (ring: readonly number[]): readonly PhaseRef[] =>
    ring
      .flatMap((index) => drafts[index] ?? [])
      .map(({ phase }) => ({ pilot: phase.pilot, phase: phase.number }));
  for (const index of stuck) {
    const own = rings.find((ring) => ring.includes(index)) ?? rings[0] ?? [];
    const draft = drafts[index];
    if (draft)
      never.set(index, {
        code: 'cycle',
        pilot: draft.phase.pilot,
        phase: draft.phase.number,
        facts: { phases: refs(own) },
      });
  }
  return never;
}

export function findWindows(source: WindowsSource): Windows {
  const { portfolio, drafts, pilotOf, precedence, must, required } = source;
  const free = (index: number): boolean => drafts[index]?.standing.kind === FREE;
  const holds = drafts.map(({ index, proposal, phase }) =>
    free(index) ? [...holdsOf(portfolio, proposal, phase), ...(precedence.holds[index] ?? [])] : [],
  );
  const earliest = Int32Array.from(drafts, ({ index, standing }) =>
    free(index) ? earliestOf(holds[index] ?? []) : standing.week,
  );
  const latest = Int32Array.from(drafts, (draft) => ownLatest(source, draft));
  const { order, rings, stuck } = topologicalOrder(precedence.after);
  const binds = (phase: number, waitsFor: number): boolean => {
    const pilot = pilotOf[phase] ?? 0;
    const number = drafts[phase]?.phase.number ?? 0;
    const samePilot = pilot === pilotOf[waitsFor];
    return !free(phase) || number <= (must[pilot] ?? 0) || (samePilot && number <= (required[pilot] ?? 0));
  };
  const weeks = Int32Array.from(drafts, ({ phase }) => phase.weeks ?? 0);
  tightenWindows({ weeks, ...precedence, earliest, latest, still: (index) => !free(index), binds }, order);
  const never = new Map(ringConstraints(source, rings, stuck));
  for (const draft of drafts) {
    const blocked = precedence.blocked[draft.index];
    if (blocked && !free(draft.index)) never.set(draft.index, blocked);
    if (!free(draft.index) || never.has(draft.index)) continue;
    const because = neverBecause(source, draft, earliest, latest[draft.index] ?? 0);
    if (because) never.set(draft.index, because);
  }
  for (const index of never.keys()) if (free(index)) latest[index] = -1;
  return { precedence, must, required, earliest, latest, order, holds, never };
}
