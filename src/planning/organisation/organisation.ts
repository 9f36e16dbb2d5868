import type { IsoDate } from '../kernel/dates.js';

/** The client organisation as written in a case (cases/FORMAT.md). */

/** How much change a department can take, 1 (hardly any) to 5. */
export type Tolerance = 1 | 2 | 3 | 4 | 5;

/** What a department typically brings aboard (POR-07). */
export const DEPARTMENT_KINDS = ['service', 'hr', 'marketing', 'product', 'it', 'other'] as const;
export type DepartmentKind = (typeof DEPARTMENT_KINDS)[number];

export interface Department {
  readonly id: string;
  readonly name: string;
  /** People; weighs the organisation temperature. */
  readonly headcount: number;
  readonly tolerance: Tolerance;
  /** Full-time equivalents free for the programme: one number, or one for each period. */
  readonly fteCapacity: number | readonly number[];
  readonly brings: DepartmentKind;
  /** Degrees of heat from what already runs before the plan. Default 0. */
  readonly initialHeat?: number;
}

export interface LongTermGoal {
  readonly id: string;
  readonly text: string;
  /** Id in the KPI catalogue. */
  readonly kpi?: string;
}

export interface Experience {
  readonly year: number;
  readonly what: string;
  readonly result: 'success' | 'failure' | 'mixed';
}

export const CULTURE_AXES = [
  'openness',
  'customerFocus',
  'riskAppetite',
  'mandate',
  'cooperation',
  'experimentation',
] as const;
export type CultureAxis = (typeof CULTURE_AXES)[number];

/** OCAI mix: 100 points over four cultures. */
export interface OcaiMix {
  readonly family: number;
  readonly adhocracy: number;
  readonly market: number;
  readonly hierarchy: number;
}

export interface Culture {
  /** Each axis 1..5. */
  readonly axes?: Readonly<Partial<Record<CultureAxis, number>>>;
  readonly ocai?: { readonly current: OcaiMix; readonly desired?: OcaiMix };
}

/** Something that went well with customers, shared by the department that it came from (S0: share wins). */
export interface SharedSuccess {
  readonly text: string;
  /** Name of the department. */
  readonly department: string;
  readonly on: IsoDate;
}

export interface Organisation {
  readonly name: string;
  readonly sector?: string;
  readonly seat?: string;
  readonly employees?: number;
  readonly customers?: number;
  /** A service organisation (REC-1 and the other recommendations apply). */
  readonly service?: boolean;
  /** Programme goal (POR-08). */
  readonly goal?: string;
  readonly goals?: readonly LongTermGoal[];
  readonly history?: readonly Experience[];
  readonly culture?: Culture;
  /** Answers M1..M12 of the Social Business Roadmap, each 0..4. */
  readonly maturity?: readonly number[];
  /** Out of what customers said, the latest first. */
  readonly successes?: readonly SharedSuccess[];
  readonly departments: readonly Department[];
}

/** Full-time equivalents free for the programme in the period with this position. */
export function fteCapacityAt({ fteCapacity }: Department, period: number): number {
  return typeof fteCapacity === 'number' ? fteCapacity : (fteCapacity[period] ?? fteCapacity.at(-1) ?? 0);
}
