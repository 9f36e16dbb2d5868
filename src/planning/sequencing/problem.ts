import type { Constraint, PhaseRef } from './constraint.js';
import type { Others } from './others.js';

/** Start of a phase that is not placed. No real start comes near it: running phases begin a few hundred weeks back at most. */
export const UNPLACED = -0x4000_0000;

/** Why a phase stands still. */
export const FREE = 0;
export const PINNED = 1;
export const RUNNING = 2;
export const DONE = 3;

/** A start that the planner fixed, over and above the pins written in the case. */
export interface Pin extends PhaseRef {
  readonly week: number;
}

/** What the caller may ask besides the case itself; the checker takes the same. */
export interface SequenceDemands {
  readonly pins?: readonly Pin[];
  /** Phases that may not run at the same time. */
  readonly notTogether?: readonly (readonly [PhaseRef, PhaseRef])[];
}

/** Variable-length lists side by side: those of item i are `items[from[i]] .. items[from[i + 1] - 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** As Lists, with a number beside each item. */
export interface WeightedLists extends Lists {
  readonly weights: Float64Array;
}

export interface ProblemDepartments {
  readonly count: number;
  /** Degrees that a quarter may hold, after the profile. */
  readonly ceiling: Float64Array;
  /** Degrees that a quarter may be hotter than the one before. */
  readonly rise: Float64Array;
  /** Phase-1 starts per quarter. */
  readonly starts: Float64Array;
  /** Full-time equivalents, per department and quarter. */
  readonly fte: Float64Array;
  /** Share of all people; weighs the organisation temperature. */
  readonly share: Float64Array;
  /** Degrees in the quarter before the plan. */
  readonly before: Float64Array;
  /** What pilots of other plans ask; absent: nothing. */
  readonly others?: Others;
}

export interface ProblemPhases {
  readonly count: number;
  readonly pilot: Int32Array;
  /** Weeks, evaluation included; 0 where the proposal gives none. */
  readonly weeks: Int32Array;
  readonly intensity: Float64Array;
  readonly owner: Int32Array;
  /** Euros per week. */
  readonly money: Float64Array;
  /** 1 for the first phase of a pilot: the ones that count as starts. */
  readonly first: Uint8Array;
  /** 1 from the intensity that keeps a department free of other starts. */
  readonly hot: Uint8Array;
  /** FREE, PINNED, RUNNING or DONE. */
  readonly standing: Uint8Array;
  /** Start of a phase that stands still, else UNPLACED. */
  readonly fixed: Int32Array;
  /** 1 for a phase that is done and of which nobody wrote down when. */
  readonly undated: Uint8Array;
  /** First and last possible start, from everything that does not depend on other pilots' places. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** Degrees per department; empty for a noodsprong, which is exempt from ceiling, rise and temperature. */
  readonly heat: WeightedLists;
  /** Full-time equivalents per department. */
  readonly fte: WeightedLists;
  /** Phases that must have ended, with the weeks to wait after; the phase before in the same pilot included. */
  readonly after: WeightedLists;
  /** The same, seen from the other side. */
  readonly before: WeightedLists;
  /** One of these must have ended, with the weeks to wait after (growth ladder). Empty: no such demand. */
  readonly afterAny: WeightedLists;
  /** May not overlap in time. */
  readonly apart: Lists;
}

export interface ProblemPilots {
  readonly count: number;
  readonly firstPhase: Int32Array;
  readonly phases: Int32Array;
  /** Phases that must be in the horizon for the pilot to fit: two, or up to the last with a deadline or a fixed place. */
  readonly required: Int32Array;
  /** Leading phases that cannot be left out, because one of them, or something that waits for them, is pinned. */
  readonly must: Int32Array;
  /** 1 when no sequence can make it fit; `Problem.never` says why. */
  readonly impossible: Uint8Array;
  readonly value: Float64Array;
  /** Weeks from the start of phase 1 to the first visible result. */
  readonly resultWeeks: Float64Array;
  /** Index in FOUR_CS. */
  readonly c: Int32Array;
  /** 1 for what a service organisation may start with (see `Problem.opening`). */
  readonly opener: Uint8Array;
  /** Place in the order of domain.md 2.8. */
  readonly rank: Int32Array;
}

/** Degrees and first starts above the limits that are history; rows as in the timeline. */
export interface Past {
  /** Per department and quarter column. */
  readonly steep: Float64Array;
  /** Per quarter column, of the organisation. */
  readonly warming: Float64Array;
  /** Per quarter column: departments too many that got their first start. */
  readonly crowded: Float64Array;
}

/** The sequencing problem as numbers: departments, pilots and phases by index, time in weeks and quarters of 13 weeks. */
export interface Problem {
  readonly weeks: number;
  readonly periods: number;
  readonly departments: ProblemDepartments;
  readonly pilots: ProblemPilots;
  readonly phases: ProblemPhases;
  /** Euros per quarter. */
  readonly budget: Float64Array;
  /** Degrees that the organisation may warm up per quarter. */
  readonly temperatureRise: number;
  /** Departments that may get their first owned start in one quarter. */
  readonly companyStarts: number;
  /** Per week, the first week from there on in which something may start. */
  readonly open: Int32Array;
  /** Weeks within which each C of `breadth` must have started. */
  readonly breadthWeeks: number;
  /** 1 per C that must start in time. */
  readonly breadth: Uint8Array;
  /** True when nothing may start before the first opener does. */
  readonly opening: boolean;
  /** Phases by index, in an order in which nothing comes before what it waits for. */
  readonly order: Int32Array;
  readonly names: ProblemNames;
  /** Per phase what holds its start back whatever the others do; explains `phases.earliest`. */
  readonly holds: readonly (readonly Constraint[])[];
  /** Why phases cannot be placed in any sequence, per phase index. */
  readonly never: ReadonlyMap<number, Constraint>;
  /** True when a choice was made while the numbers were: what is proved about them is not proved about the plan. */
  readonly narrowed: boolean;
  /** What phases that have begun pass by themselves and no longer counts; absent: every limit holds everywhere. */
  readonly past?: Past;
  /** Contradictions that no sequence can solve. */
  readonly conflicts: readonly Constraint[];
}

/** The way back from indexes to the case. */
export interface ProblemNames {
  readonly departments: readonly string[];
  readonly pilots: readonly string[];
  readonly phases: readonly PhaseRef[];
}
