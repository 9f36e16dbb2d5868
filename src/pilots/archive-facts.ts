import { kinds, upTo } from '../platform/archive/index.js';
import {
  date,
  flag,
  gate,
  line,
  listOf,
  measure,
  note,
  number,
  object,
  oneOf,
  optional,
  orNull,
  scale,
  schema,
  text,
  whole,
  type Schema,
} from '../platform/case-file/schema/index.js';
import {
  GATE_OUTCOMES,
  QUESTION_LIST,
  type AnswerSheet,
  type PhasePromise,
  type ProgressFact,
  type PromiseSource,
} from '../planning/index.js';

/** What the tables of a pilot hold as JSON. */

type Answer = NonNullable<AnswerSheet[string]>;

const answer = object<Answer>({
  answer: orNull(scale([0, 1, 2, 3])),
  unknown: optional(schema<true>({ type: 'boolean' })),
  reason: optional(text),
  evidence: optional(text),
});

export const sheet: Schema<AnswerSheet> = schema({
  type: 'object',
  properties: Object.fromEntries(QUESTION_LIST.map(({ id }) => [id, answer.node])),
  additionalProperties: false,
});

const phase = whole(1, 12);
const amount = number(-1_000_000_000, 1_000_000_000);
const intensity = scale([1, 2, 3, 4, 5]);
const weeks = whole(0, 1_000);

const source = object<PromiseSource>({
  kind: oneOf(['version', 'sequence', 'asked']),
  version: optional(note),
  on: date,
});

const promise = object<PhasePromise>({
  title: optional(line),
  from: orNull(date),
  to: orNull(date),
  weeks: orNull(number(0, 1_000)),
  intensity,
  measure: optional(measure),
  gate: optional(gate),
  money: optional(amount),
  fte: optional(amount),
});

type Fact<Kind extends ProgressFact['kind']> = Extract<ProgressFact, { readonly kind: Kind }>;
type Named<Kind extends string> = Schema<Kind>;

const named = <const Kind extends string>(kind: Kind): Named<Kind> => oneOf([kind]);
const correcting = { corrects: optional(whole(1, 1_000_000)), why: optional(text) };

const adjustment = object<NonNullable<Fact<'decided'>['next']>>({
  title: optional(line),
  intensity: optional(intensity),
  weeks: optional(weeks),
  money: optional(amount),
});

const told = object<Extract<ProgressFact, { readonly text: string }>>({
  kind: oneOf(['lesson', 'success']),
  phase,
  text,
});

export const progressFact: Schema<ProgressFact> = kinds<ProgressFact>({
  promised: object<Fact<'promised'>>({
    kind: named('promised'),
    source,
    phases: listOf(promise, 12),
  }).node,
  started: object<Fact<'started'>>({ kind: named('started'), phase, on: date, ...correcting }).node,
  measured: object<Fact<'measured'>>({
    kind: named('measured'),
    phase,
    kpi: note,
    value: amount,
    on: date,
    source: upTo(10_000),
    ...correcting,
  }).node,
  spent: object<Fact<'spent'>>({
    kind: named('spent'),
    phase,
    money: amount,
    hours: amount,
    on: date,
    source: upTo(10_000),
    ...correcting,
  }).node,
  decided: object<Fact<'decided'>>({
    kind: named('decided'),
    phase,
    outcome: oneOf(GATE_OUTCOMES),
    on: date,
    reason: text,
    planned: optional(weeks),
    weeks: optional(weeks),
    until: optional(date),
    condition: optional(text),
    next: optional(adjustment),
    deviates: optional(flag),
  }).node,
  lesson: told.node,
  success: told.node,
  judged: object<Fact<'judged'>>({ kind: named('judged'), phase, sheet }).node,
});
