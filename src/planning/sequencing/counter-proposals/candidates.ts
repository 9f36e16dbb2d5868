import { addDays, type IsoDate } from '../../kernel/dates.js';
import { dateOfWeek, PERIOD_WEEKS, shiftPeriod } from '../../kernel/grid.js';
import { round } from '../../kernel/numbers.js';
import { fteCapacityAt } from '../../organisation/organisation.js';
import type { Intensity } from '../../pilots/pilot.js';
import { hasStarted, type PlannedPhase } from '../../pilots/planned-phase.js';
import { applyChange, type Change, type ChangeKind } from './change.js';
import { sameStarts, tryCase, type Basis, type Target, type Trial } from './trial.js';

/** A change that works, with the sequence that shows it. */
export interface Found {
  readonly change: Change;
  readonly trial: Trial;
}

type Finder = (basis: Basis, target: Target) => Found | undefined;

/** Shortest part of a phase that is worth a phase of its own, its evaluation included. */
const SHORTEST_PART = 4;
/** Quarters that a plan is made longer at most. */
const MOST_QUARTERS = 4;
/** Departments tried as owner. */
const MOST_OWNERS = 6;

function phasesOf({ portfolio }: Basis, { pilot }: Target): readonly PlannedPhase[] {
  const own = portfolio.counted.find((proposal) => proposal.pilot.id === pilot)?.phases ?? [];
  return own.filter((phase) => !hasStarted(phase));
}

/** The first of these changes that reaches the target. */
function firstThatWorks(basis: Basis, target: Target, changes: readonly Change[]): Found | undefined {
  for (const change of changes) {
    const trial = tryCase(basis, applyChange(basis.planningCase, change), target);
    if (trial) return { change, trial };
  }
  return undefined;
}

const smaller: Finder = (basis, target) => {
  const phases = phasesOf(basis, target);
  const levels = ([4, 3, 2, 1] as const).filter((level) => phases.some(({ intensity }) => intensity > level));
  const changes = levels.map((to): Change => ({
    kind: 'smaller',
    pilot: target.pilot,
    phases: phases
      .filter(({ intensity }) => intensity > to)
      .map(({ number, intensity }) => ({ phase: number, from: intensity, to })),
  }));
  return firstThatWorks(basis, target, changes);
};

const split: Finder = (basis, target) => {
  const changes = phasesOf(basis, target).flatMap(({ number, weeks, intensity }): readonly Change[] => {
    if (weeks === null || weeks < 2 * SHORTEST_PART || intensity < 2) return [];
    const half = Math.floor(weeks / 2);
    const milder = (intensity - 1) as Intensity;
    return [
      {
        kind: 'split',
        pilot: target.pilot,
        phase: number,
        first: { weeks: half, intensity: milder },
        second: { weeks: weeks - half, intensity },
      },
    ];
  });
  return firstThatWorks(basis, target, changes);
};

const owner: Finder = (basis, target) => {
  const proposal = basis.portfolio.counted.find(({ pilot }) => pilot.id === target.pilot);
  if (!proposal || proposal.phases.some(hasStarted)) return undefined;
  const from = proposal.pilot.owner;
  const changes = basis.portfolio.organisation.departments
    .filter(({ id }) => id !== from)
    .sort((one, other) => other.tolerance - one.tolerance)
    .slice(0, MOST_OWNERS)
    .map(({ id }): Change => ({ kind: 'owner', pilot: target.pilot, from, to: id }));
  return firstThatWorks(basis, target, changes);
};

/** A date that holds a phase is taken away, and put back where the phase then goes. */
function dateLater(basis: Basis, target: Target, kind: 'later' | 'gap'): Found | undefined {
  const { grid } = basis.portfolio;
  for (const { pilot, number, written, weeks } of phasesOf(basis, target)) {
    if ((number === 1) !== (kind === 'later') || weeks === null) continue;
    for (const what of ['pin', 'latest'] as const) {
      const from = written[what];
      if (!from) continue;
      const change = (to: IsoDate | null): Change => ({ kind, pilot, phase: number, what, from, to });
      const without = tryCase(basis, applyChange(basis.planningCase, change(null)), target);
      const week = without?.starts.get(pilot)?.[number - 1];
      if (!without || typeof week !== 'number') continue;
      const to = what === 'pin' ? dateOfWeek(grid, week) : addDays(dateOfWeek(grid, week + weeks), -1);
      const trial =
        to > from
          ? sameStarts(basis, applyChange(basis.planningCase, change(to)), without.starts)
          : undefined;
      if (trial) return { change: change(to), trial };
    }
  }
  return undefined;
}

const horizon: Finder = (basis, target) => {
  const last = basis.planningCase.plan.periods.at(-1);
  if (!last || target.aim !== 'fit') return undefined;
  const changes = Array.from({ length: MOST_QUARTERS }, (_, index): Change => ({
    kind: 'horizon',
    quarters: index + 1,
    until: shiftPeriod(last.id, index + 1),
  }));
  return firstThatWorks(basis, target, changes);
};

/** More than any phase asks. */
const PLENTY = 1e9;

/** With plenty in each quarter by itself: the first quarter in which more is enough. */
function inOneQuarter(
  basis: Basis,
  target: Target,
  change: (period: string, extra: number) => Change,
  needed: (trial: Trial, index: number) => number,
): Found | undefined {
  const { planningCase } = basis;
  const ids = planningCase.plan.periods.map(({ id }) => id);
  const everywhere = ids.reduce((changed, id) => applyChange(changed, change(id, PLENTY)), planningCase);
  if (!tryCase(basis, everywhere, target)) return undefined;
  for (const [index, id] of ids.entries()) {
    const trial = tryCase(basis, applyChange(planningCase, change(id, PLENTY)), target);
    const extra = trial && needed(trial, index);
    if (!trial || extra === undefined || extra <= 0) continue;
    const exact = change(id, extra);
    const found = sameStarts(basis, applyChange(planningCase, exact), trial.starts);
    if (found) return { change: exact, trial: found };
  }
  return undefined;
}

/** The portfolio on the dates of a trial, added up. */
function loadOf(
  { portfolio, starts }: Trial,
  department: string,
  index: number,
): { fte: number; money: number } {
  let fte = 0;
  let money = 0;
  for (let week = index * PERIOD_WEEKS; week < (index + 1) * PERIOD_WEEKS; week += 1) {
    const running = portfolio.counted.flatMap(({ pilot, phases }) =>
      phases.filter(({ number, weeks }) => {
        const start = starts.get(pilot.id)?.[number - 1];
        return typeof start === 'number' && start <= week && week < start + (weeks ?? 0);
      }),
    );
    fte = Math.max(
      fte,
      running.reduce((sum, { written }) => sum + (written.fte?.[department] ?? 0), 0),
    );
    money += running.reduce((sum, { written, weeks }) => sum + (written.money ?? 0) / (weeks ?? 1), 0);
  }
  return { fte, money };
}

const money: Finder = (basis, target) =>
  inOneQuarter(
    basis,
    target,
    (period, extra) => ({ kind: 'money', period, extra }),
    (trial, index) => {
      const budget = basis.planningCase.plan.periods[index]?.budget ?? 0;
      return Math.ceil(loadOf(trial, '', index).money - budget - 1e-6);
    },
  );

const hours: Finder = (basis, target) => {
  const departments = new Set(
    phasesOf(basis, target).flatMap(({ written }) => Object.keys(written.fte ?? {})),
  );
  for (const department of departments) {
    const capacity = basis.portfolio.departments.get(department);
    const found = inOneQuarter(
      basis,
      target,
      (period, extra) => ({ kind: 'hours', department, period, extra }),
      (trial, index) =>
        round(loadOf(trial, department, index).fte - (capacity ? fteCapacityAt(capacity, index) : 0), 4),
    );
    if (found) return found;
  }
  return undefined;
};

/** What can be changed, the mildest for everybody else first. */
export const FINDERS: Readonly<Record<ChangeKind, Finder>> = {
  smaller,
  split,
  gap: (basis, target) => dateLater(basis, target, 'gap'),
  later: (basis, target) => dateLater(basis, target, 'later'),
  owner,
  money,
  hours,
  horizon,
};
