import { departmentCode } from '../organisations/index.js';
import {
  addDays,
  isMonday,
  quarterOf,
  shiftPeriod,
  type Department,
  type IsoDate,
  type PlanningCase,
} from '../planning/index.js';

/** Quarters that a new plan looks ahead. */
const QUARTERS = 8;
/** What a department is taken to be until somebody says otherwise; the form tells it. */
export const ASSUMED = { headcount: 25, tolerance: 3, fteCapacity: 1, brings: 'other' } as const;

export interface EmptyCaseInput {
  readonly name: string;
  readonly departments: readonly string[];
  /** Euros in each quarter. */
  readonly budget: number;
  /** ISO day; the plan begins on the first Monday of the quarter after it. */
  readonly today: IsoDate;
}

/** An organisation without any proposal, with a plan of two years that begins next quarter. */
export function emptyCase({ name, departments, budget, today }: EmptyCaseInput): PlanningCase {
  const first = shiftPeriod(quarterOf(today), 1);
  return {
    organisation: { name, departments: withCodes(departments) },
    plan: {
      start: firstMonday(first),
      periods: Array.from({ length: QUARTERS }, (_, index) => ({ id: shiftPeriod(first, index), budget })),
    },
    pilots: [],
    links: [],
  };
}

function firstMonday(quarter: string): IsoDate {
  const month = (Number(quarter.slice(6)) - 1) * 3 + 1;
  let day = `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  while (!isMonday(day)) day = addDays(day, 1);
  return day;
}

function withCodes(names: readonly string[]): readonly Department[] {
  const codes = new Set<string>();
  return names.map((name) => {
    const code = departmentCode(name, codes);
    codes.add(code);
    return { id: code, name, ...ASSUMED };
  });
}
