import {
  heatCurves,
  quarterOf,
  type Department,
  type IsoDate,
  type Portfolio,
  type Temperature,
} from '../../planning/index.js';
import type { AskedPulse, Count } from './pulses.js';
import { WARMTHS } from './warmths.js';

/** What a department answered together. */
export interface Felt {
  readonly answers: number;
  /** The middle answer: half say this or cooler. */
  readonly step: Temperature;
}

/** Null below the number of answers from which nobody can be told apart. */
export function feltIn(department: string, counts: readonly Count[], least: number): Felt | null {
  const own = counts.filter(({ departmentCode }) => departmentCode === department);
  const answers = own.reduce((sum, count) => sum + count.answers, 0);
  if (answers < least) return null;
  const upTo = (step: Temperature): number =>
    own.filter(({ warmth }) => warmth <= step).reduce((sum, count) => sum + count.answers, 0);
  return { answers, step: WARMTHS.find((step) => upTo(step) * 2 >= answers) ?? 5 };
}

/** How what is felt stands to what was computed. */
export function difference(felt: Temperature, computed: Temperature): 'hotter' | 'cooler' | 'same' {
  if (felt === computed) return 'same';
  return felt > computed ? 'hotter' : 'cooler';
}

/** What one department felt beside what was computed for it. */
export interface DepartmentFelt extends Pick<Department, 'id' | 'name' | 'tolerance'> {
  /** Absent outside the plan. */
  readonly computed?: Temperature;
  /** Null with too few answers. */
  readonly felt: Felt | null;
}

/** What was felt is held beside the quarter in which it was. */
export function feltByDepartment(
  portfolio: Portfolio,
  { pulse, counts }: Pick<AskedPulse, 'pulse' | 'counts'>,
  today: IsoDate,
): readonly DepartmentFelt[] {
  const period = quarterOf(pulse.untilDay < today ? pulse.untilDay : today);
  const curves = new Map(heatCurves(portfolio).map((curve) => [curve.department, curve]));
  return portfolio.organisation.departments.map(({ id, name, tolerance }) => {
    const computed = curves.get(id)?.points.find((point) => point.period === period)?.temperature;
    const felt = feltIn(id, counts, pulse.least);
    return { id, name, tolerance, felt, ...(computed === undefined ? {} : { computed }) };
  });
}
