import { addDays, daysBetween, isMonday, type IsoDate } from '../kernel/dates.js';
import { dateOfWeek, weekOfDate, type Grid, type Week } from '../kernel/grid.js';
import type { Phase, PhaseDecision, Pilot } from './pilot.js';
import { endOf, hasStarted, planPhases } from './planned-phase.js';
import {
  standingEntries,
  type DecidedFact,
  type MeasuredFact,
  type ProgressEntry,
  type SpentFact,
} from './progress.js';

/** A phase begins in a week, whatever day it really was. */
function mondayOf(day: IsoDate): IsoDate {
  return isMonday(day) ? day : mondayOf(addDays(day, -1));
}

/** Weeks from the one in which the phase began up to and with the week of that day; undefined when nobody knows. */
function weeksUntil({ started }: Phase, day: IsoDate): number | undefined {
  return started === undefined ? undefined : Math.floor(daysBetween(mondayOf(started), day) / 7) + 1;
}

/** How long the phase took or takes: it runs on until somebody decides, and a pilot that stops does so at once. */
function weeksAfter(
  phase: Phase,
  { outcome, on, planned, weeks: extra = 0 }: DecidedFact,
): number | undefined {
  const weeks = phase.weeks ?? planned;
  const elapsed = weeksUntil(phase, on);
  if (outcome === 'extend') return weeks === undefined ? undefined : weeks + extra;
  if (elapsed === undefined || phase.status === 'done') return weeks;
  if (outcome === 'stop') return Math.max(1, elapsed);
  return Math.max(weeks ?? 1, elapsed);
}

function decision(fact: DecidedFact, by: string): PhaseDecision {
  const { outcome, on, reason, weeks, until } = fact;
  return {
    outcome,
    on,
    by,
    reason,
    ...(weeks === undefined ? {} : { weeks }),
    ...(until === undefined ? {} : { until }),
  };
}

/** Only the phases after a pilot that stops, or that stays as it is, are called off. */
function laterPhase(phase: Phase, { outcome, until, next }: DecidedFact, isNext: boolean): Phase {
  if (outcome === 'stop' || outcome === 'keep') return { ...phase, status: 'cancelled' };
  const planned: Phase = phase.status === 'cancelled' ? { ...phase, status: 'planned' } : phase;
  if (!isNext) return planned;
  if (outcome === 'wait' && until !== undefined) return { ...planned, earliest: until };
  return outcome === 'adjust' ? { ...planned, ...next } : planned;
}

function decided(pilot: Pilot, fact: DecidedFact, by: string): Pilot {
  const phases = pilot.phases.map((phase, index): Phase => {
    const number = index + 1;
    if (number < fact.phase) return phase;
    if (number > fact.phase) return laterPhase(phase, fact, number === fact.phase + 1);
    const weeks = weeksAfter(phase, fact);
    // An end that was asked for no longer says how long it takes.
    const { to: _, ...lasting } = phase;
    return {
      ...(weeks === undefined ? phase : lasting),
      status: fact.outcome === 'extend' ? 'running' : 'done',
      ...(weeks === undefined ? {} : { weeks }),
      decisions: [...(phase.decisions ?? []), decision(fact, by)],
    };
  });
  return { ...pilot, phases };
}

/** A phase that begins makes the ones before it done, and the ones after it possible again. */
function started(pilot: Pilot, phase: number, on: IsoDate): Pilot {
  const phases = pilot.phases.map((each, index): Phase => {
    if (index + 1 === phase) return { ...each, status: 'running', started: on };
    if (index + 1 < phase) return each.status === 'running' ? { ...each, status: 'done' } : each;
    return each.status === 'cancelled' ? { ...each, status: 'planned' } : each;
  });
  return { ...pilot, phases };
}

function inPhase(pilot: Pilot, number: number, change: (phase: Phase) => Phase): Pilot {
  return {
    ...pilot,
    phases: pilot.phases.map((phase, index) => (index + 1 === number ? change(phase) : phase)),
  };
}

function measured(pilot: Pilot, { phase, kpi, value, on, source }: MeasuredFact): Pilot {
  return inPhase(pilot, phase, (each) => ({
    ...each,
    measured: [...(each.measured ?? []), { kpi, value, on, source }],
  }));
}

function spent(pilot: Pilot, { phase, money, hours }: SpentFact): Pilot {
  return inPhase(pilot, phase, (each) => ({
    ...each,
    spent: { money: (each.spent?.money ?? 0) + money, hours: (each.spent?.hours ?? 0) + hours },
  }));
}

function applied(pilot: Pilot, { fact, by, at }: ProgressEntry): Pilot {
  const on = at.slice(0, 10);
  switch (fact.kind) {
    case 'started':
      return started(pilot, fact.phase, fact.on);
    case 'measured':
      return measured(pilot, fact);
    case 'spent':
      return spent(pilot, fact);
    case 'decided':
      return decided(pilot, fact, by);
    case 'lesson':
      return {
        ...pilot,
        lessons: [...(pilot.lessons ?? []), { phase: fact.phase, text: fact.text, by, on }],
      };
    case 'success':
      return {
        ...pilot,
        successes: [...(pilot.successes ?? []), { phase: fact.phase, text: fact.text, by, on }],
      };
    case 'promised':
    case 'judged':
      return pilot;
  }
}

/** The pilot as it is now: its proposal, and what happened since. */
export function withProgress(pilot: Pilot, entries: readonly ProgressEntry[]): Pilot {
  return standingEntries(entries).reduce(applied, pilot);
}

/** The Monday on or after a day. */
function mondayFrom(day: IsoDate): IsoDate {
  const monday = mondayOf(day);
  return monday === day ? day : addDays(monday, 7);
}

/**
 * Start weeks that follow what really happened: a phase stands where it began, and the next ones of the same pilot wait
 * for it, for the leerpauze and for the day that was decided. Other pilots are not moved: that is for a new sequence.
 */
export function followed(
  grid: Grid,
  pilot: Pilot,
  { starts, leerpauze = 0 }: { readonly starts: readonly (Week | null)[]; readonly leerpauze?: number },
): readonly (Week | null)[] {
  const phases = planPhases(grid, pilot, starts);
  if (!phases.some(hasStarted)) return starts;
  let free: Week | null = null;
  return phases.map((phase) => {
    const { written } = phase;
    const given = starts[phase.number - 1] ?? null;
    const real = hasStarted(phase) && written.started !== undefined;
    const earliest =
      written.earliest === undefined || written.earliest === null
        ? null
        : weekOfDate(grid, mondayFrom(written.earliest));
    const start: Week | null = real
      ? weekOfDate(grid, written.started ?? grid.start)
      : given === null
        ? null
        : Math.max(given, free ?? given, earliest ?? given);
    const end = endOf({ ...phase, start });
    free = end === null ? free : end + leerpauze;
    return start;
  });
}

/** The same for the dates that owners asked for: what can no longer be is asked for later. */
export function askedLater(grid: Grid, pilot: Pilot, leerpauze = 0): Pilot {
  const asked = planPhases(grid, pilot);
  if (!asked.some(hasStarted)) return pilot;
  const starts = followed(grid, pilot, { starts: asked.map(({ start }) => start), leerpauze });
  const phases = pilot.phases.map((phase, index): Phase => {
    const planned = asked[index];
    const start = starts[index] ?? null;
    if (!planned || hasStarted(planned) || start === null || start === planned.start) return phase;
    const { from: _, to: __, ...rest } = phase;
    return {
      ...rest,
      from: { week: start },
      ...(planned.weeks === null ? {} : { weeks: planned.weeks }),
      ...(phase.pin === undefined || phase.pin === null ? {} : { pin: dateOfWeek(grid, start) }),
    };
  });
  return { ...pilot, phases };
}
