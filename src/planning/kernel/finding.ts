import type { PeriodId } from './grid.js';
import type { C } from '../pilots/four-cs.js';
import type { FindingFacts } from '../rules/facts.js';

/** blok/blokkade, waarschuwing, tip (domain.md 2.2). */
export type Severity = 'block' | 'warning' | 'tip';

/** Only findings with scope plan count for the plan's verdict; the rest are about one proposal. */
export type FindingScope = 'plan' | 'proposal';

/** A rule id, or a rule id with a variant where one rule can say two different things ("SEQ-08.missing"). */
export type FindingCode = keyof FindingFacts;

/** What a finding is about. Absent means: the plan as a whole. */
export interface FindingSubject {
  readonly pilot?: string;
  /** 1-based phase number. */
  readonly phase?: number;
  readonly department?: string;
  /** Quarter name, "2026-Q4". */
  readonly period?: string;
  readonly c?: C;
}

/** A change of one pilot that clears a finding and brings no other, found by trying it out. */
export type Remedy =
  /** Whole quarters later, or earlier when negative; `to` is the quarter in which it then starts. */
  | {
      readonly kind: 'move';
      readonly pilot: string;
      readonly quarters: number;
      readonly to: PeriodId;
      /** The first phase that moves, where the pilot itself has begun. */
      readonly phase?: number;
    }
  /** The plan without it. */
  | { readonly kind: 'drop'; readonly pilot: string };

/** One finding: a code, its facts, and what it is about. It holds no prose; words live outside the core. */
export interface FindingOf<Code extends FindingCode> extends FindingSubject {
  readonly code: Code;
  readonly severity: Severity;
  readonly scope: FindingScope;
  readonly facts: FindingFacts[Code];
  /** One change that was tried out and clears it; added by whoever looks for one (advice/). */
  readonly remedy?: Remedy;
}

export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** The rule that a code belongs to: "SEQ-08.missing" is of rule "SEQ-08". */
export function ruleOf(code: FindingCode): string {
  return code.split('.', 1)[0] ?? code;
}
