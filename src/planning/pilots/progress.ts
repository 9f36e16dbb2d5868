import type { AnswerSheet } from '../criteria/panel.js';
import type { IsoDate } from '../kernel/dates.js';
import type { GateOutcome } from './gate-outcomes.js';
import type { Gate, Intensity, Measure } from './pilot.js';

/**
 * What happened to a pilot since it began. Every fact is written down once and never changed; a correction is another
 * fact that names the one it takes the place of. What the plan makes of them is `withProgress`.
 */

/** Where a promise was frozen: an adopted version of the plan, a kept sequence, or what the proposal itself asked. */
export interface PromiseSource {
  readonly kind: 'version' | 'sequence' | 'asked';
  /** Number of the version. */
  readonly version?: string;
  readonly on: IsoDate;
}

/** What was promised of one phase. */
export interface PhasePromise {
  readonly title?: string;
  /** First and last day; null when it had no dates. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly weeks: number | null;
  readonly intensity: Intensity;
  readonly measure?: Measure;
  readonly gate?: Gate;
  /** Euros for the whole phase. */
  readonly money?: number;
  /** Full-time equivalents of all departments together. */
  readonly fte?: number;
}

/** Bijsturen: what of the next phase becomes smaller or different. */
export interface Adjustment {
  readonly title?: string;
  readonly intensity?: Intensity;
  readonly weeks?: number;
  /** Euros for the whole phase. */
  readonly money?: number;
}

/** A fact that takes the place of an earlier one, with the reason. */
interface Correcting {
  /** Number of the earlier fact. */
  readonly corrects?: number;
  readonly why?: string;
}

interface InPhase {
  /** 1-based. */
  readonly phase: number;
}

export interface MeasuredFact extends InPhase, Correcting {
  readonly kind: 'measured';
  readonly kpi: string;
  readonly value: number;
  readonly on: IsoDate;
  /** Report, tool or person that it comes from. */
  readonly source: string;
}

export interface SpentFact extends InPhase, Correcting {
  readonly kind: 'spent';
  /** Euros, over and above what was written down before. */
  readonly money: number;
  /** Hours, over and above what was written down before. */
  readonly hours: number;
  readonly on: IsoDate;
  readonly source: string;
}

export interface DecidedFact extends InPhase {
  readonly kind: 'decided';
  readonly outcome: GateOutcome;
  readonly on: IsoDate;
  readonly reason: string;
  /** Weeks that the phase was to last, for proposals that say so in quarters. */
  readonly planned?: number;
  /** Verlengen: weeks over and above. */
  readonly weeks?: number;
  /** Wachten tot: the day on which it is decided again. */
  readonly until?: IsoDate;
  /** Wachten tot: what has to be true then. */
  readonly condition?: string;
  readonly next?: Adjustment;
  /** Decided although a threshold was missed, or could only be judged in words. */
  readonly deviates?: boolean;
}

export type ProgressFact =
  | { readonly kind: 'promised'; readonly source: PromiseSource; readonly phases: readonly PhasePromise[] }
  | (InPhase & Correcting & { readonly kind: 'started'; readonly on: IsoDate })
  | MeasuredFact
  | SpentFact
  | DecidedFact
  | (InPhase & { readonly kind: 'lesson' | 'success'; readonly text: string })
  /** The four criteria asked again, for the phase after this one. */
  | (InPhase & { readonly kind: 'judged'; readonly sheet: AnswerSheet });

export type ProgressKind = ProgressFact['kind'];

/** A fact with who wrote it down and when. */
export interface ProgressEntry {
  /** From 1, per pilot. */
  readonly number: number;
  readonly by: string;
  /** Moment in UTC, ISO-8601. */
  readonly at: string;
  readonly fact: ProgressFact;
}

/** The entries that still hold: corrected ones are left out. */
export function standingEntries(entries: readonly ProgressEntry[]): readonly ProgressEntry[] {
  const corrected = new Set(entries.flatMap(({ fact }) => ('corrects' in fact ? (fact.corrects ?? []) : [])));
  return entries.filter(({ number }) => !corrected.has(number));
}

/** The entries of one kind that still hold, oldest first. */
export function entriesOf<Kind extends ProgressKind>(
  entries: readonly ProgressEntry[],
  kind: Kind,
): readonly (ProgressEntry & { readonly fact: Extract<ProgressFact, { readonly kind: Kind }> })[] {
  type Wanted = ProgressEntry & { readonly fact: Extract<ProgressFact, { readonly kind: Kind }> };
  return standingEntries(entries).filter((entry): entry is Wanted => entry.fact.kind === kind);
}
