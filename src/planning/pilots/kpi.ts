import type { C } from './four-cs.js';

/** What a measure is counted in. */
export type KpiUnit =
  | 'hours'
  | 'minutes'
  | 'percent'
  | 'percentOfCustomers'
  | 'euros'
  | 'count'
  /** 100 is what it was before. */
  | 'index'
  | 'perMonth'
  | 'perQuarter'
  /** Report mark 1..10. */
  | 'mark'
  /** Customer effort score 1..5; low is easy. */
  | 'effort'
  /** Average review, 1..5. */
  | 'stars'
  /** −1..+1. */
  | 'sentiment'
  /** −100..+100. */
  | 'nps'
  /** Euros back for each euro. */
  | 'ratio';

/** Where the figure comes from in daily work. */
export type KpiMethod =
  | 'webcareTool'
  | 'toolSample'
  | 'tagging'
  | 'survey'
  | 'queues'
  | 'costPerVolume'
  | 'callReasons'
  | 'platforms'
  | 'monitoringSample'
  | 'log'
  | 'decisionLog'
  | 'quiz'
  | 'selfReport'
  | 'applications'
  | 'test'
  | 'analytics'
  | 'spendPerAction'
  | 'community'
  | 'model'
  | 'planner'
  | 'pulse';

/** Whom a figure from outside is about. */
export type BenchmarkGroup =
  | 'netherlands'
  | 'netherlandsEvening'
  | 'insurers'
  | 'insurersByPhone'
  | 'otherStudy'
  | 'firstHundred'
  | 'secondHundred'
  | 'others'
  | 'byPhone'
  | 'byMail'
  | 'byChat'
  | 'municipalWebcare'
  | 'bovenkamer'
  | 'tMobile'
  | 'kpn'
  | 'businessInsurers'
  | 'bestBusinessInsurer';

/** A figure from outside, with where and when it was measured; never "the" truth (KPI-R3). */
export interface Benchmark {
  readonly group: BenchmarkGroup;
  readonly value: number;
  /** Upper end of a range. */
  readonly to?: number;
  /** Year measured; null when the source does not say. */
  readonly year: number | null;
  /** Source tag as in domain.md 11. */
  readonly source: string;
}

/** A planning default: where most organisations stand, and what is worth aiming for. */
export interface KpiDefault {
  readonly unit: KpiUnit;
  /** Null: measure it first, there is no usual value. */
  readonly baseline: number | null;
  /** The first target, then further ones for later phases. None: to be worked out. */
  readonly targets: readonly number[];
  /** When the target is counted differently from the baseline. */
  readonly targetUnit?: KpiUnit;
}

/** One measure of the catalogue (domain.md 9). Its name is a word, not a rule. */
export interface Kpi extends KpiDefault {
  /** "K-CE-01". */
  readonly id: string;
  /** The C it belongs to; null for a measure that belongs nowhere. */
  readonly c: C | 'all' | null;
  /** Which way is better. */
  readonly direction: 'up' | 'down';
  readonly measuredBy: KpiMethod;
  /** Usual weeks before a credible reading. */
  readonly lagWeeks: number;
  /** A second figure that belongs to it: reviews answered and their average. */
  readonly second?: KpiDefault;
  /** Provenance of baseline, target and lag. */
  readonly source: string;
  readonly benchmarks: readonly Benchmark[];
  /** Says something about customers rather than about ourselves (the list of KPI-R2). */
  readonly customerFacing: boolean;
  /** Cost or yield in money (the list of KPI-R4). */
  readonly economic: boolean;
  /** Followers, likes, visitors: never a measure on its own. */
  readonly vanity: boolean;
}
