import type { IsoDate } from '../kernel/dates.js';
import type { PeriodId, Week } from '../kernel/grid.js';
import type { C } from '../pilots/four-cs.js';
import type { ObjectiveTerm } from './objective-terms.js';

/** A phase by its names: pilot id and 1-based phase number. */
export interface PhaseRef {
  readonly pilot: string;
  readonly phase: number;
}

/** A value against its limit, for one department in one quarter. */
interface DepartmentLimit {
  readonly department: string;
  readonly period: PeriodId;
  /** What it is, or would be. */
  readonly value: number;
  readonly limit: number;
  /** The other phases that add to it. */
  readonly others: readonly PhaseRef[];
}

interface Change {
  /** In the quarter before. */
  readonly before: number;
  readonly after: number;
}

/** Why a start is held back: the first week that this constraint leaves open and its Monday. */
interface Bound {
  readonly earliest: Week;
  readonly day: IsoDate;
}

/** Waiting for something else; nulls when that never comes. */
interface Waiting {
  readonly earliest: Week | null;
  readonly day: IsoDate | null;
}

/**
 * Facts per constraint (sequencing.md 4): why a phase is not earlier, why it does not fit, or which limit a sequence
 * breaks. Ids, weeks counted from the plan's start and quarter names; no prose.
 */
export interface ConstraintFacts {
  /** Nothing can start before the plan does, or before the day the plan is judged on. */
  'plan-start': Bound;
  /** Already begun (or done): the past does not move. */
  running: { readonly week: Week; readonly day: IsoDate };
  /** Fixed by the planner. */
  pin: { readonly week: Week; readonly day: IsoDate };
  /** Left where an earlier sequence had it. */
  kept: { readonly week: Week; readonly day: IsoDate };
  /** The phase before (with its last day) must have ended, and the leerpauze passed; null: it does not fit itself. */
  order: Waiting & { readonly until: IsoDate | null; readonly pauseWeeks: number };
  /** `counted` false: the other pilot is not in the plan. `until`: last day of the other phase. */
  link: Waiting & {
    readonly before: PhaseRef;
    readonly until: IsoDate | null;
    readonly lagWeeks: number;
    readonly counted: boolean;
  };
  /** Growth ladder: webcare (`after`) must have been in order for this many quarters. */
  ladder: Waiting & { readonly after: PhaseRef | null; readonly quarters: number };
  /** A conditional pilot starts no earlier than the quarter after its last condition is due. */
  condition: Bound & { readonly due: IsoDate };
  earliest: Bound & { readonly date: IsoDate };
  /** Must be finished by a date. `until`: its last day as it is, or at best; null: left out, while the pilot runs. */
  latest: { readonly date: IsoDate; readonly until: IsoDate | null };
  /** Public phases wait for the conduct rules (RDY-1). */
  readiness: Bound & { readonly date: IsoDate };
  blackout: { readonly from: IsoDate; readonly to: IsoDate; readonly reason?: string };
  together: { readonly other: PhaseRef };
  ceiling: DepartmentLimit;
  rise: DepartmentLimit & Change;
  fte: DepartmentLimit;
  money: Omit<DepartmentLimit, 'department'>;
  starts: DepartmentLimit;
  /** Departments that get their first owned start in one quarter. */
  'company-starts': {
    readonly period: PeriodId;
    readonly value: number;
    readonly limit: number;
    readonly departments: readonly string[];
  };
  /** A start this hot keeps the department free of new starts in its own quarter and the next. */
  'hot-start': {
    readonly department: string;
    readonly period: PeriodId;
    readonly hot: PhaseRef;
    readonly newStart: PhaseRef;
  };
  temperature: Omit<DepartmentLimit, 'department'> & Change;
  breadth: { readonly c: C; readonly quarters: number; readonly pilots: readonly string[] };
  /** A service organisation starts with webcare or listening; `first` is what starts before it. */
  'service-first': {
    readonly pilots: readonly string[];
    readonly first: string | null;
    readonly earliest: Week | null;
  };
  /** Would end on this day at best; the horizon ends on that one. */
  horizon: { readonly until: IsoDate; readonly horizonEnd: IsoDate };
  /** The proposal gives no duration. */
  duration: Readonly<Record<never, never>>;
  /** These phases wait for each other. */
  cycle: { readonly phases: readonly PhaseRef[] };
  /** Room enough, but an earlier start makes the sequence as a whole worse on this term. */
  choice: { readonly term: ObjectiveTerm };
}

export type ConstraintCode = keyof ConstraintFacts;

/** One constraint at work: on a phase, a pilot or the plan as a whole. */
export interface ConstraintOf<Code extends ConstraintCode> {
  readonly code: Code;
  readonly pilot?: string;
  /** 1-based. */
  readonly phase?: number;
  readonly facts: ConstraintFacts[Code];
}

export type Constraint = { [Code in ConstraintCode]: ConstraintOf<Code> }[ConstraintCode];

/** A limit that a sequence breaks. */
export type Violation = Constraint;

/** Why a phase is not one week earlier; the first of a phase is the one to name. */
export type Reason = Constraint & PhaseRef;

/** The rule of domain.md that a constraint enforces; the code itself where it has no rule. */
const RULES: Readonly<Partial<Record<ConstraintCode, string>>> = {
  order: 'SEQ-06',
  ceiling: 'DEP-01',
  rise: 'DEP-02',
  starts: 'DEP-03',
  fte: 'DEP-04',
  'hot-start': 'DEP-05',
  breadth: 'POR-01',
  money: 'POR-05',
  'company-starts': 'POR-06',
  temperature: 'POR-09',
  ladder: 'LAD-R1',
  readiness: 'RDY-1',
  'service-first': 'REC-1',
};

export function ruleOfConstraint(code: ConstraintCode): string {
  return RULES[code] ?? code;
}
