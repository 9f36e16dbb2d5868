/**
 * Middelen (domain.md 3.2; S1-5b): the pilot can be done with what is available.
 *
 * R1 compares the money of phase 1 with what is committed. A missing amount says nothing (the cover may be on
 * another form); a commitment that is given caps the answer whatever the amounts are, and a phase that costs
 * nothing needs no cover.
 * R2 looks at every department that puts hours into phase 1. No commitment at all says nothing; but where the
 * form lists commitments per department, a contributing department that is not on the list has not committed.
 * Hours above what a department has free for the programme cannot be there, whatever was promised.
 */
import { exceeds } from '../kernel/numbers.js';
import { fteCapacityAt, type Department } from '../organisation/organisation.js';
import type { HoursCommitment, MoneyCommitment, Pilot } from '../pilots/pilot.js';
import { touches, type PlannedPhase } from '../pilots/planned-phase.js';
import { knockout, question, type Form, type Limit, type LimitReason } from './question.js';

const MONEY: Readonly<Record<MoneyCommitment, Limit | null>> = {
  written: null,
  verbal: { score: 2, reason: 'money-verbal' },
  requested: { score: 1, reason: 'money-requested' },
  none: { score: 0, reason: 'money-not-committed' },
};

/** Above the second bound 0, above the first 1 ("101-110%"). */
function overdrawn(
  needed: number,
  available: number,
  bounds: readonly number[],
  reasons: readonly [LimitReason, LimitReason],
): Limit[] {
  const [full = 100, most = 110] = bounds;
  if (exceeds(needed * 100, available * most)) return [{ score: 0, reason: reasons[0] }];
  return exceeds(needed * 100, available * full) ? [{ score: 1, reason: reasons[1] }] : [];
}

function moneyLimits({ pilot, settings }: Form): readonly Limit[] {
  const needed = pilot.phases[0]?.money;
  if (needed === 0) return [];
  const { money: committed, moneyCommitment } = pilot.cover ?? {};
  const promise = moneyCommitment === undefined ? null : MONEY[moneyCommitment];
  const amounts =
    needed === undefined || committed === undefined
      ? []
      : overdrawn(needed, committed, settings['answers.coverPercent'], ['money-short', 'money-tight']);
  return promise ? [...amounts, promise] : amounts;
}

function commitmentOf(pilot: Pilot, department: string): HoursCommitment | undefined {
  const given = pilot.cover?.hoursCommitment;
  return given === undefined || typeof given === 'string' ? given : (given[department] ?? 'none');
}

function promiseLimit(commitment: HoursCommitment | undefined, owner: boolean): Limit[] {
  switch (commitment) {
    case 'none':
      return [
        owner
          ? { score: 0, reason: 'owner-hours-not-committed' }
          : { score: 1, reason: 'hours-not-committed' },
      ];
    case 'partial':
      return [{ score: 1, reason: 'hours-not-committed' }];
    case 'verbal':
      return [{ score: 2, reason: 'hours-verbal' }];
    case 'written':
    case undefined:
      return [];
  }
}

/** Hours free in the tightest quarter that the phase touches; in the roomiest of the plan while it has no date. */
function freeHours(department: Department, phase: PlannedPhase, form: Form): number {
  const positions = form.grid.periods.map((_, period) => period);
  const touched = positions.filter((period) => touches(phase, period));
  const free = (period: number): number => fteCapacityAt(department, period);
  return touched.length > 0 ? Math.min(...touched.map(free)) : Math.max(0, ...positions.map(free));
}

function hoursLimits(form: Form): readonly Limit[] {
  const phase = form.phases[0];
  const contributions = Object.entries(phase?.written.fte ?? {}).filter(([, fte]) => fte > 0);
  return contributions.flatMap(([id, fte]) => {
    const department = form.departments.get(id);
    const promise = promiseLimit(commitmentOf(form.pilot, id), id === form.pilot.owner);
    if (!department || !phase) return promise;
    const free = freeHours(department, phase, form);
    return [
      ...promise,
      ...overdrawn(fte, free, form.settings['answers.coverPercent'], ['hours-short', 'hours-tight']),
    ];
  });
}

export const resources = [
  knockout('R1', moneyLimits),
  knockout('R2', hoursLimits),
  question('R3'),
  question('R4'),
  question('R5'),
];
