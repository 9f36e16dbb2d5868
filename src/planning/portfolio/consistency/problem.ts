import type { IsoDate } from '../../kernel/dates.js';
import type { PeriodId } from '../../kernel/grid.js';
import type { SettingProblem } from '../../organisation/check-settings.js';

/** One phase of one pilot; phases count from 1. */
export interface PhaseRef {
  readonly pilot: string;
  readonly phase: number;
}

/** What each problem of a case carries, by code. No prose. */
export interface CaseFacts {
  'duplicate-id': { readonly id: string };
  /** Two profiles with one name, or one with the name of a profile that is always there. */
  'profile-name-taken': { readonly name: string };
  'unknown-department': { readonly id: string };
  'unknown-goal': { readonly id: string };
  'unknown-pilot': { readonly id: string };
  /** A link to a phase that the pilot does not have; `phases` is how many it has. */
  'unknown-phase': PhaseRef & { readonly phases: number };
  /** Quarters follow each other. */
  'period-not-next': { readonly expected: PeriodId; readonly found: PeriodId };
  /** The first quarter is the one in which the plan starts. */
  'period-not-at-start': { readonly expected: PeriodId; readonly found: PeriodId };
  'horizon-too-long': { readonly weeks: number; readonly max: number };
  'not-a-monday': { readonly date: IsoDate };
  /** 2026-02-30. */
  'no-such-day': { readonly date: string };
  'date-out-of-range': { readonly date: IsoDate; readonly min: IsoDate; readonly max: IsoDate };
  /** Days, quarters or "week 4". */
  'ends-before-start': { readonly from: string; readonly to: string };
  /** A phase with a start and no way to know how long it lasts. */
  'no-duration': Readonly<Record<never, never>>;
  /** A list with one number per period has as many numbers as there are periods. */
  'not-one-per-period': { readonly count: number; readonly periods: number };
  'bad-setting': SettingProblem;
  'link-to-itself': PhaseRef;
  /** Each of these waits for the one before it, and the first for the last. */
  'link-cycle': { readonly members: readonly PhaseRef[] };
}

export type CaseProblemCode = keyof CaseFacts;

/** Something that cannot be right, and where: "pilots[3].phases[1].involved[0]". */
export interface CaseProblemOf<Code extends CaseProblemCode> {
  readonly path: string;
  readonly code: Code;
  readonly facts: CaseFacts[Code];
}

export type CaseProblem = { [Code in CaseProblemCode]: CaseProblemOf<Code> }[CaseProblemCode];

const PLAIN_KEY = /^[\p{L}\p{N}_-]+$/u;

/** "pilots[0].phases[1].fte" and "KS" -> "pilots[0].phases[1].fte.KS"; a key that would not read well is quoted. */
export function atKey(path: string, key: string): string {
  return PLAIN_KEY.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
