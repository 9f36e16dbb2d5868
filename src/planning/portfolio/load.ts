import { PERIOD_WEEKS, type Grid } from '../kernel/grid.js';
import type { Department } from '../organisation/organisation.js';
import type { Settings } from '../organisation/settings.js';
import { endOf, type PlannedPhase } from '../pilots/planned-phase.js';

/** What the counted phases ask of people and money, per planning quarter of the plan. */
export interface Load {
  /** Degrees per department id: the hottest week of each period. */
  readonly heat: ReadonlyMap<string, readonly number[]>;
  /** Full-time equivalents per department id: the fullest week of each period. */
  readonly fte: ReadonlyMap<string, readonly number[]>;
  /** Euros per period. */
  readonly money: readonly number[];
  /** Organisation temperature: heat weighted by headcount. */
  readonly temperature: readonly number[];
}

type PerWeek = Map<string, Float64Array>;

function addTo(perWeek: PerWeek, department: string, phase: PlannedPhase, amount: number): void {
  const weeks = perWeek.get(department);
  const end = endOf(phase);
  if (!weeks || phase.start === null || end === null) return;
  for (let week = Math.max(0, phase.start); week < Math.min(end, weeks.length); week += 1) {
    weeks[week] = (weeks[week] ?? 0) + amount;
  }
}

function addPhase(heat: PerWeek, fte: PerWeek, phase: PlannedPhase, involvedShare: number): void {
  addTo(heat, phase.owner, phase, phase.intensity);
  for (const department of phase.involved) addTo(heat, department, phase, involvedShare * phase.intensity);
  for (const [department, amount] of Object.entries(phase.written.fte ?? {})) addTo(fte, department, phase, amount);
}

function highestPerPeriod(weeks: Float64Array, periods: number): readonly number[] {
  return Array.from({ length: periods }, (_, period) =>
    weeks.subarray(period * PERIOD_WEEKS, (period + 1) * PERIOD_WEEKS).reduce((most, value) => Math.max(most, value), 0),
  );
}

/** Euros of one phase in each period: spread evenly over its weeks, also over weeks outside the plan. */
function moneyPerPeriod(grid: Grid, phases: readonly PlannedPhase[]): readonly number[] {
  return grid.periods.map((_, period) => {
    const from = period * PERIOD_WEEKS;
    return phases.reduce((sum, phase) => {
      const end = endOf(phase);
      if (phase.start === null || end === null || !phase.weeks) return sum;
      const weeks = Math.min(end, from + PERIOD_WEEKS) - Math.max(phase.start, from);
      return weeks > 0 ? sum + ((phase.written.money ?? 0) * weeks) / phase.weeks : sum;
    }, 0);
  });
}

function emptyWeeks(departments: readonly Department[], grid: Grid): PerWeek {
  return new Map(departments.map((department) => [department.id, new Float64Array(grid.weeks)]));
}

/** Adds up heat, hours, money and organisation temperature of the given phases. */
export function computeLoad(
  grid: Grid,
  departments: readonly Department[],
  settings: Settings,
  phases: readonly PlannedPhase[],
): Load {
  const heatWeeks = emptyWeeks(departments, grid);
  const fteWeeks = emptyWeeks(departments, grid);
  for (const phase of phases) addPhase(heatWeeks, fteWeeks, phase, settings['heat.involvedShare']);
  const perPeriod = (weeks: PerWeek): Map<string, readonly number[]> =>
    new Map([...weeks].map(([id, values]) => [id, highestPerPeriod(values, grid.periods.length)]));
  const heat = perPeriod(heatWeeks);
  const people = departments.reduce((sum, department) => sum + department.headcount, 0);
  const temperature = grid.periods.map((_, period) =>
    people === 0 ? 0 : departments.reduce((sum, { id, headcount }) => sum + headcount * (heat.get(id)?.[period] ?? 0), 0) / people,
  );
  return { heat, fte: perPeriod(fteWeeks), money: moneyPerPeriod(grid, phases), temperature };
}
