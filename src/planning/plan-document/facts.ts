import type { SmallerForm } from '../advice/smaller-form.js';
import type { CultureGap } from '../criteria/culture-gap.js';
import type { Lift } from '../criteria/lift.js';
import type { IsoDate } from '../kernel/dates.js';
import type { Finding } from '../kernel/finding.js';
import type { PeriodId } from '../kernel/grid.js';
import type { SettingKey } from '../organisation/settings.js';
import type { KpiUnit } from '../pilots/kpi.js';
import type { Constraint } from '../sequencing/constraint.js';
import type { PlanTexts } from './texts/plan-texts.js';

/** A plain count: the only fact that reaches a sentence as a number, so that it can choose singular or plural. */
export interface CountFact {
  readonly kind: 'count';
  readonly value: number;
}

/** Names of the subject that the catalogs know, by the key of the core. */
export type TermGroup =
  | 'c'
  | 'criterion'
  | 'criterionVerdict'
  | 'pilotVerdict'
  | 'planVerdict'
  | 'status'
  | 'axis'
  | 'dimension'
  | 'experience'
  | 'score'
  | 'question'
  | 'kpi'
  | 'maturityQuestion'
  | 'roadmapAspect'
  | 'roadmapSentence'
  | 'roadmapStep'
  | 'firstPilot'
  | 'kpiMethod'
  | 'kpiDirection'
  | 'kpiGroup'
  | 'temperature'
  | 'commitment'
  | 'profile'
  | 'ocai'
  | 'comparison'
  | 'gateOutcome'
  | 'answer'
  | 'roi'
  | 'readinessState'
  | 'recommendation'
  | 'readinessTitle'
  | 'readinessCheck'
  | 'crisisMeaning'
  | 'exposureGate'
  | 'rung'
  | 'rungMeaning'
  | 'rungState'
  | 'prerequisite'
  | 'platform'
  | 'textSlot';

/**
 * One value with what it is. The core never writes it out: each language and each format does that in its own way,
 * as words in a sentence, as a cell that aligns, or as a number in a spreadsheet.
 */
export type ValueFact =
  /** Written by people; shown as it is. */
  | { readonly kind: 'text'; readonly value: string }
  /** Title of a pilot inside a sentence: between quotation marks. */
  | { readonly kind: 'title'; readonly value: string }
  /** Picks a variant inside a sentence; never shown itself. */
  | { readonly kind: 'choice'; readonly value: string }
  /** As many decimals as needed, at most `digits` (1). */
  | { readonly kind: 'number'; readonly value: number; readonly digits?: number }
  /** Always this many decimals, for columns that align. */
  | { readonly kind: 'fixed'; readonly value: number; readonly digits: number }
  /** With its sign: "+4,0". */
  | { readonly kind: 'signed'; readonly value: number }
  | { readonly kind: 'degrees'; readonly value: number }
  /** 0..100. */
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'euros'; readonly value: number }
  /** Full-time equivalents. */
  | { readonly kind: 'fte'; readonly value: number }
  | { readonly kind: 'weeks'; readonly value: number }
  /** A figure of a measure with its unit: "9 uur", "85%". */
  | { readonly kind: 'measured'; readonly value: number; readonly unit: KpiUnit }
  | { readonly kind: 'date'; readonly value: IsoDate }
  /** First and last day. */
  | { readonly kind: 'dates'; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly kind: 'period'; readonly value: PeriodId }
  | { readonly kind: 'span'; readonly span: Span }
  /** With a capital where it stands alone or begins a sentence. */
  | { readonly kind: 'term'; readonly group: TermGroup; readonly value: string; readonly capital?: boolean }
  /** Name of a threshold. */
  | { readonly kind: 'setting'; readonly key: SettingKey }
  /** Enumeration: "a, b en c", or with a separator throughout. */
  | {
      readonly kind: 'list';
      readonly items: readonly Piece[];
      readonly capital?: boolean;
      readonly separator?: ListSeparator;
    }
  /** Sentences one after the other. */
  | { readonly kind: 'sentences'; readonly items: readonly Piece[] }
  /** The sentence that belongs to a finding, with its advice unless it is brief. */
  | { readonly kind: 'finding'; readonly finding: Finding; readonly brief?: boolean }
  /** The fewest answers that lift a criterion. */
  | { readonly kind: 'lifts'; readonly lifts: readonly Lift[] }
  /** A first phase that would pass, or that none does. */
  | { readonly kind: 'smaller'; readonly owner: string; readonly form: SmallerForm | null }
  | { readonly kind: 'culture-gap'; readonly gap: CultureGap }
  /** The number of a chapter of this document, by its id; of one that is left out it is said, unless `bare`. */
  | { readonly kind: 'chapter'; readonly target: string; readonly bare?: true }
  /** The sentence that belongs to a constraint on the sequence. */
  | { readonly kind: 'constraint'; readonly constraint: Constraint }
  /** SHA-256 in hexadecimal; printed in groups. */
  | { readonly kind: 'fingerprint'; readonly value: string };

/** Instead of "en" before the last: a comma where more follows, a semicolon where items are long, a dot in rows of numbers. */
export type ListSeparator = ',' | ';' | '·';

/** Time from one Monday up to the last Sunday; whole quarters when it fills them. */
export interface Span {
  readonly from: IsoDate;
  /** Last day. */
  readonly to: IsoDate;
  /** First and last quarter, when the span fills them exactly. */
  readonly periods?: readonly [PeriodId, PeriodId];
}

type FactFor<Argument> = Argument extends number ? CountFact : Piece;

/** One sentence (or label): which one, and what is in it. */
export interface SayOf<Code extends keyof PlanTexts> {
  readonly kind: 'say';
  readonly code: Code;
  readonly facts: { readonly [Name in keyof PlanTexts[Code]]: FactFor<PlanTexts[Code][Name]> };
}

export type TextCode = keyof PlanTexts;
export type Say = { [Code in TextCode]: SayOf<Code> }[TextCode];
/** Anything that becomes text. */
export type Piece = ValueFact | Say;

type Bare = { [Code in TextCode]: keyof PlanTexts[Code] extends never ? Code : never }[TextCode];

export function say(code: Bare): Say;
export function say<Code extends TextCode>(code: Code, facts: SayOf<Code>['facts']): Say;
export function say(code: TextCode, facts: object = {}): Say {
  return { kind: 'say', code, facts } as Say;
}

export const count = (value: number): CountFact => ({ kind: 'count', value });
export const text = (value: string): ValueFact => ({ kind: 'text', value });
export const title = (value: string): ValueFact => ({ kind: 'title', value });
export const choice = (value: string | boolean): ValueFact => ({ kind: 'choice', value: String(value) });
export const number = (value: number, digits?: number): ValueFact =>
  digits === undefined ? { kind: 'number', value } : { kind: 'number', value, digits };
export const fixed = (value: number, digits: number): ValueFact => ({ kind: 'fixed', value, digits });
export const signed = (value: number): ValueFact => ({ kind: 'signed', value });
export const degrees = (value: number): ValueFact => ({ kind: 'degrees', value });
export const percent = (value: number): ValueFact => ({ kind: 'percent', value });
export const euros = (value: number): ValueFact => ({ kind: 'euros', value });
export const fte = (value: number): ValueFact => ({ kind: 'fte', value });
export const weeks = (value: number): ValueFact => ({ kind: 'weeks', value });
export const measured = (value: number, unit: KpiUnit): ValueFact => ({ kind: 'measured', value, unit });
export const date = (value: IsoDate): ValueFact => ({ kind: 'date', value });
export const dates = (from: IsoDate, to: IsoDate): ValueFact => ({ kind: 'dates', from, to });
export const period = (value: PeriodId): ValueFact => ({ kind: 'period', value });
export const span = (value: Span): ValueFact => ({ kind: 'span', span: value });
export const term = (group: TermGroup, value: string): ValueFact => ({ kind: 'term', group, value });
export const list = (items: readonly Piece[], separator?: ListSeparator): ValueFact =>
  separator ? { kind: 'list', items, separator } : { kind: 'list', items };
export const findingText = (finding: Finding): ValueFact => ({ kind: 'finding', finding });
export const liftsText = (lifts: readonly Lift[]): ValueFact => ({ kind: 'lifts', lifts });
export const smallerText = (owner: string, form: SmallerForm | null): ValueFact => ({
  kind: 'smaller',
  owner,
  form,
});
export const cultureGapText = (gap: CultureGap): ValueFact => ({ kind: 'culture-gap', gap });
/** Only what is the matter: where there is no room for advice. */
export const briefFinding = (finding: Finding): ValueFact => ({ kind: 'finding', finding, brief: true });
export const chapter = (target: string): ValueFact => ({ kind: 'chapter', target });
export const bareChapter = (target: string): ValueFact => ({ kind: 'chapter', target, bare: true });
export const constraintText = (constraint: Constraint): ValueFact => ({ kind: 'constraint', constraint });
