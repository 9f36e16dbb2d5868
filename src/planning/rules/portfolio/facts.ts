import type { PeriodId } from '../../kernel/grid.js';
import type { DepartmentKind } from '../../organisation/organisation.js';
import type { C } from '../../pilots/four-cs.js';
import type { NoFacts } from '../no-facts.js';

interface ShareFacts {
  /** Pilots of this C, and of all Cs. */
  readonly pilots: number;
  readonly total: number;
  readonly percent: number;
}

interface WideFacts extends ShareFacts {
  readonly maximum: number;
  /** What would be enough: this many pilots of other Cs more, or this many of this C less; null: none is enough. */
  readonly add: number;
  readonly drop: number | null;
}

interface TemperatureFacts {
  /** Degrees in the quarter before and in this one. */
  readonly from: number;
  readonly to: number;
  readonly rise: number;
  readonly maximum: number;
}

interface DepartmentsFacts {
  /** Those that are hit in this quarter. */
  readonly departments: readonly string[];
  /** How many departments there are, and how many of them may be hit at once. */
  readonly total: number;
  readonly maximum: number;
}

interface FirstGroupFacts {
  /** Mean answer of the self-assessment; null when it was not done. */
  readonly mean: number | null;
  readonly meanFrom: number;
  /** Cs with more pilots than a first group can carry. */
  readonly crowded: readonly C[];
  readonly pilotsPerC: number;
  /** Pilots whose phase 1 is hotter than a first group can carry. */
  readonly hot: readonly string[];
  readonly maximumIntensity: number;
}

/** Facts of the findings in this folder, by finding code. Ids of departments, pilots, periods and Cs; never names or prose. */
export interface PortfolioFacts {
  'POR-01.empty': { readonly withinPeriods: number };
  /** The quarter of the first start; null when nothing has a start. */
  'POR-01.late': { readonly withinPeriods: number; readonly first: PeriodId | null };
  'POR-01.reasoned': { readonly withinPeriods: number; readonly reason: string };
  'POR-02': WideFacts;
  'POR-02.small': WideFacts;
  /** `add`: pilots of this C that would be enough. */
  'POR-03': ShareFacts & { readonly minimum: number; readonly add: number };
  /** Euros planned within the horizon. */
  'POR-04': {
    readonly money: number;
    readonly total: number;
    readonly percent: number;
    readonly maximum: number;
    /** Euros that would have to go to the other Cs. */
    readonly over: number;
  };
  /** Euros; percent is null when nothing is available. */
  'POR-05': { readonly planned: number; readonly available: number; readonly percent: number | null };
  'POR-06.departments': DepartmentsFacts;
  'POR-06.starts': { readonly pilots: readonly string[]; readonly maximum: number };
  'POR-07.notAboard': { readonly brings: DepartmentKind; readonly departments: readonly string[] };
  'POR-07.noDepartment': { readonly brings: DepartmentKind };
  'POR-08.goal': NoFacts;
  'POR-08.measure': NoFacts;
  'POR-08.both': NoFacts;
  'POR-09': TemperatureFacts;
  'POR-09.emergency': TemperatureFacts;
  'POR-10': { readonly owners: readonly string[]; readonly minimum: number };
  'POR-11': DepartmentsFacts;
  'POR-11.emergency': DepartmentsFacts;
  'ENT-01.mean': FirstGroupFacts;
  'ENT-01.history': FirstGroupFacts;
  'ENT-01.both': FirstGroupFacts;
}
