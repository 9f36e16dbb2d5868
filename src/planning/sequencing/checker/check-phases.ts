import { addDays, daysBetween } from '../../kernel/dates.js';
import { dateOfWeek, type Week } from '../../kernel/grid.js';
import type { Violation } from '../constraint.js';
import { refOf, type Examination, type Placement } from './placement.js';
import { checkWaiting, today } from './check-waiting.js';

/** Constraints on the dates of single phases: order, links, windows, pins, blackout weeks, what may not run together. */

type Check = (examination: Examination, placement: Placement) => readonly Violation[];

/** Mondays and Sundays of a placed phase that has not begun yet. */
interface Days {
  readonly start: Week;
  readonly monday: string;
  readonly sunday: string;
}

function daysOf({ portfolio: { grid } }: Examination, { start, end, begun }: Placement): Days | undefined {
  if (start === null || end === null || begun) return undefined;
  return { start, monday: dateOfWeek(grid, start), sunday: addDays(dateOfWeek(grid, end), -1) };
}

/** First week that begins on or after a date. */
function weekFrom({ portfolio: { grid } }: Examination, date: string): { earliest: Week; day: string } {
  const earliest = Math.ceil(daysBetween(grid.start, date) / 7);
  return { earliest, day: dateOfWeek(grid, earliest) };
}

/** Week that a phase is fixed to, by whoever asks for the sequence or by the planner. */
function pinOf({ demands, portfolio }: Examination, { pilot, phase, written }: Placement): Week | undefined {
  const asked = demands.pins?.find((pin) => pin.pilot === pilot && pin.phase === phase);
  if (asked) return asked.week;
  return written.pin ? Math.floor(daysBetween(portfolio.grid.start, written.pin) / 7) : undefined;
}

/** What is fixed to a week of the plan stands there, also when that week is over: nobody wrote down that it began. */
const checkPlanStart: Check = (examination, placement) => {
  const days = daysOf(examination, placement);
  const pinned = pinOf(examination, placement) !== undefined;
  const earliest = pinned ? 0 : today(examination);
  if (!days || days.start >= earliest) return [];
  return [
    {
      code: 'plan-start',
      ...refOf(placement),
      facts: { earliest, day: dateOfWeek(examination.portfolio.grid, earliest) },
    },
  ];
};

const checkHistory: Check = (examination, placement) => {
  const { started } = placement.written;
  if (!placement.begun || started === undefined) return [];
  const week = Math.floor(daysBetween(examination.portfolio.grid.start, started) / 7);
  return placement.start === week
    ? []
    : [{ code: 'running', ...refOf(placement), facts: { week, day: started } }];
};

const checkPin: Check = (examination, placement) => {
  if (placement.begun) return [];
  const week = pinOf(examination, placement);
  if (week === undefined || placement.start === week) return [];
  return [
    { code: 'pin', ...refOf(placement), facts: { week, day: dateOfWeek(examination.portfolio.grid, week) } },
  ];
};

const checkCondition: Check = (examination, placement) => {
  const days = daysOf(examination, placement);
  const proposal = examination.portfolio.counted.find(({ pilot }) => pilot.id === placement.pilot);
  if (!days || placement.phase !== 1 || proposal?.assessment.verdict !== 'conditional') return [];
  const dues = (proposal.pilot.conditions ?? []).flatMap(({ due }) => (due === undefined ? [] : [due]));
  return dues
    .sort()
    .slice(-1)
    .flatMap((due): readonly Violation[] => {
      const quarter = Math.floor(daysBetween(examination.portfolio.grid.start, due) / (7 * 13));
      const earliest = (quarter + 1) * 13;
      const facts = { due, earliest, day: dateOfWeek(examination.portfolio.grid, earliest) };
      return days.start >= earliest ? [] : [{ code: 'condition', ...refOf(placement), facts }];
    });
};

const checkEarliest: Check = (examination, placement) => {
  const days = daysOf(examination, placement);
  const date = placement.written.earliest;
  if (!days || !date || days.monday >= date) return [];
  return [{ code: 'earliest', ...refOf(placement), facts: { date, ...weekFrom(examination, date) } }];
};

/** Something of the pilot was decided before: leaving out the rest of it is then no choice of this sequence. */
function wasDecided(examination: Examination, pilot: string): boolean {
  const { pins = [] } = examination.demands;
  const own = examination.pilots.get(pilot) ?? [];
  return own.some(({ begun, written }) => begun || written.pin) || pins.some((pin) => pin.pilot === pilot);
}

/** A deadline inside the horizon also speaks against starting a pilot and leaving that phase out. */
const checkLatest: Check = (examination, placement) => {
  const date = placement.written.latest;
  if (!date || placement.begun) return [];
  const { grid } = examination.portfolio;
  const limit = Math.floor((daysBetween(grid.start, date) + 1) / 7);
  const days = daysOf(examination, placement);
  const starts = examination.pilots.get(placement.pilot)?.[0]?.start !== null;
  const left = !days && limit <= grid.weeks && starts && !wasDecided(examination, placement.pilot);
  if (!left && (!days || days.sunday <= date)) return [];
  return [{ code: 'latest', ...refOf(placement), facts: { date, until: days?.sunday ?? null } }];
};

/** Public phases wait for the conduct rules, when these are dated in the future. */
const checkReadiness: Check = (examination, placement) => {
  const days = daysOf(examination, placement);
  const { plan, settings } = examination.portfolio;
  const date = plan.facts?.conductRules?.dated;
  const { intensity } = placement.written;
  const visibility =
    typeof intensity === 'number' ? (placement.c === 'conversation' ? 0 : intensity) : intensity.visibility;
  if (!days || !date || visibility < settings['exposure.publicFrom'] || days.monday >= date) return [];
  return [{ code: 'readiness', ...refOf(placement), facts: { date, ...weekFrom(examination, date) } }];
};

const checkBlackout: Check = (examination, placement) => {
  const days = daysOf(examination, placement);
  const closed = (examination.portfolio.plan.blackout ?? []).find(
    ({ from, to }) => days && days.monday >= from && days.monday <= to,
  );
  return closed ? [{ code: 'blackout', ...refOf(placement), facts: closed }] : [];
};

const CHECKS = [
  checkPlanStart,
  checkHistory,
  checkPin,
  checkWaiting,
  checkCondition,
  checkEarliest,
  checkLatest,
  checkReadiness,
  checkBlackout,
];

function checkTogether({ demands, placements }: Examination): readonly Violation[] {
  const find = (ref: { pilot: string; phase: number }): Placement | undefined =>
    placements.find(({ pilot, phase }) => pilot === ref.pilot && phase === ref.phase);
  return (demands.notTogether ?? []).flatMap(([one, other]): readonly Violation[] => {
    const pair = [find(one), find(other)];
    const [first, second] = pair;
    if (!first || !second || first === second || first.start === null || second.start === null) return [];
    const apart = first.start + first.weeks <= second.start || second.start + second.weeks <= first.start;
    return apart ? [] : [{ code: 'together', ...refOf(first), facts: { other: refOf(second) } }];
  });
}

export function checkPhases(examination: Examination): readonly Violation[] {
  const single = examination.placements.flatMap((placement) =>
    CHECKS.flatMap((check) => check(examination, placement)),
  );
  return [...single, ...checkTogether(examination)];
}
