import { PERIOD_WEEKS, type Grid, type Week } from '../kernel/grid.js';
import type { Department } from '../organisation/organisation.js';
import type { Settings } from '../organisation/settings.js';
import { endOf, isEmergency, type PlannedPhase } from '../pilots/planned-phase.js';

/** Heat and temperature in degrees, per planning quarter of the plan. */
export interface Warmth {
  /** Per department id: the hottest week of each period. */
  readonly heat: ReadonlyMap<string, readonly number[]>;
  /** Per department id: the period before the plan, from what already runs. */
  readonly heatBefore: ReadonlyMap<string, number>;
  /** Organisation temperature: heat weighted by headcount. */
  readonly temperature: readonly number[];
  readonly temperatureBefore: number;
}

/** What the counted phases ask of people and money, per planning quarter of the plan. */
export interface Load extends Warmth {
  /** The same without emergency phases: what limits may block on. The same object when there are none. */
  readonly calm: Warmth;
  /** Full-time equivalents per department id: the fullest week of each period. */
  readonly fte: ReadonlyMap<string, readonly number[]>;
  /** Euros per period. */
  readonly money: readonly number[];
}

type PerWeek = ReadonlyMap<string, Float64Array>;

/** Weeks are kept from one period before the plan, so that the first rise can be seen. */
const LEAD = PERIOD_WEEKS;

function emptyWeeks(departments: readonly Department[], grid: Grid): PerWeek {
  return new Map(departments.map((department) => [department.id, new Float64Array(LEAD + grid.weeks)]));
}

function addTo(perWeek: PerWeek, department: string, phase: PlannedPhase, amount: number): void {
  const weeks = perWeek.get(department);
  const end = endOf(phase);
  if (!weeks || phase.start === null || end === null) return;
  for (let week = Math.max(0, phase.start + LEAD); week < Math.min(end + LEAD, weeks.length); week += 1) {
    weeks[week] = (weeks[week] ?? 0) + amount;
  }
}

/** The highest week of each period, the period before the plan first. */
function highestPerPeriod(weeks: Float64Array): readonly number[] {
  return Array.from({ length: weeks.length / PERIOD_WEEKS }, (_, period) =>
    weeks
      .subarray(period * PERIOD_WEEKS, (period + 1) * PERIOD_WEEKS)
      .reduce((most, value) => Math.max(most, value), 0),
  );
}

function temperatureOf(departments: readonly Department[], heatOf: (department: string) => number): number {
  const people = departments.reduce((sum, { headcount }) => sum + headcount, 0);
  return people === 0
    ? 0
    : departments.reduce((sum, { id, headcount }) => sum + headcount * heatOf(id), 0) / people;
}

/**
 * What already runs is known in two ways: the department says so (`initialHeat`), and phases of the plan may have
 * started before it. They can be about the same work, so the higher of the two counts, never their sum.
 */
function warmthOf(
  grid: Grid,
  departments: readonly Department[],
  involvedShare: number,
  phases: readonly PlannedPhase[],
): Warmth {
  const perWeek = emptyWeeks(departments, grid);
  for (const phase of phases) {
    addTo(perWeek, phase.owner, phase, phase.intensity);
    for (const department of phase.involved)
      addTo(perWeek, department, phase, involvedShare * phase.intensity);
  }
  const heat = new Map<string, readonly number[]>();
  const heatBefore = new Map<string, number>();
  for (const { id, initialHeat = 0 } of departments) {
    const [before = 0, ...within] = highestPerPeriod(perWeek.get(id) ?? new Float64Array());
    heat.set(id, within);
    heatBefore.set(id, Math.max(initialHeat, before));
  }
  const temperature = grid.periods.map((_, period) =>
    temperatureOf(departments, (id) => heat.get(id)?.[period] ?? 0),
  );
  return {
    heat,
    heatBefore,
    temperature,
    temperatureBefore: temperatureOf(departments, (id) => heatBefore.get(id) ?? 0),
  };
}

function fteOf(grid: Grid, departments: readonly Department[], phases: readonly PlannedPhase[]): Load['fte'] {
  const perWeek = emptyWeeks(departments, grid);
  for (const phase of phases) {
    for (const [department, amount] of Object.entries(phase.written.fte ?? {}))
      addTo(perWeek, department, phase, amount);
  }
  return new Map([...perWeek].map(([id, weeks]) => [id, highestPerPeriod(weeks).slice(1)]));
}

/** Euros of one set of phases from one week up to, not including, another: spread evenly over the weeks of each. */
export function moneyBetween(phases: readonly PlannedPhase[], from: Week, to: Week): number {
  return phases.reduce((sum, phase) => {
    const end = endOf(phase);
    if (phase.start === null || end === null || !phase.weeks) return sum;
    const weeks = Math.min(end, to) - Math.max(phase.start, from);
    return weeks > 0 ? sum + ((phase.written.money ?? 0) * weeks) / phase.weeks : sum;
  }, 0);
}

/** Euros of one set of phases in each period; what falls in weeks outside the plan is in none. */
export function moneyPerPeriod(grid: Grid, phases: readonly PlannedPhase[]): readonly number[] {
  return grid.periods.map((_, period) =>
    moneyBetween(phases, period * PERIOD_WEEKS, (period + 1) * PERIOD_WEEKS),
  );
}

/** Adds up heat, hours, money and organisation temperature of the given phases. */
export function computeLoad(
  grid: Grid,
  departments: readonly Department[],
  settings: Settings,
  phases: readonly PlannedPhase[],
): Load {
  const share = settings['heat.involvedShare'];
  const warmth = warmthOf(grid, departments, share, phases);
  const calmPhases = phases.filter((phase) => !isEmergency(phase));
  const calm = calmPhases.length === phases.length ? warmth : warmthOf(grid, departments, share, calmPhases);
  return { ...warmth, calm, fte: fteOf(grid, departments, phases), money: moneyPerPeriod(grid, phases) };
}
