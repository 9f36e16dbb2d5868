import {
  FOUR_CS,
  OVERRIDE_VERDICTS,
  type AssessedAnswers,
  type Condition,
  type Cover,
  type HoursCommitment,
  type Learnt,
  type Pilot,
  type StartedFrom,
  type VerdictOverride,
  type WrittenAnswer,
  type WrittenAnswers,
} from '../../../planning/index.js';

import {
  about,
  either,
  flag,
  listOf,
  mapOf,
  number,
  object,
  oneOf,
  optional,
  orNull,
  scale,
  whole,
  type Schema,
} from './build.js';
import { axes } from './organisation.js';
import { phase } from './phase.js';
import { MAX_PHASES } from './plan.js';
import { date, id, line, MAX_EUROS, note, text } from './values.js';

const score = scale([0, 1, 2, 3]);

type ProvenAnswer = Exclude<WrittenAnswer, number | null>;

const answer: Schema<WrittenAnswer> = orNull(
  either(score, object<ProvenAnswer>({ answer: orNull(score), evidence: optional(text) })),
);

/** One criterion has five questions; null is "not answered yet". */
const fiveAnswers = listOf(answer, 5, 5);

const answers = object<Partial<WrittenAnswers>>({
  culture: optional(fiveAnswers),
  resources: optional(fiveAnswers),
  gain: optional(fiveAnswers),
  scalability: optional(fiveAnswers),
});

const fiveScores = listOf(orNull(score), 5, 5);

const assessed = object<AssessedAnswers>({
  culture: fiveScores,
  resources: fiveScores,
  gain: fiveScores,
  scalability: fiveScores,
});

const verdictOverride = object<VerdictOverride>({
  verdict: oneOf(OVERRIDE_VERDICTS),
  reason: text,
  by: note,
  on: date,
});

const hours: Schema<HoursCommitment> = oneOf(['written', 'verbal', 'partial', 'none']);

const cover = object<Cover>({
  money: optional(about('Euros committed to phase 1', number(0, MAX_EUROS))),
  moneyCommitment: optional(oneOf(['written', 'verbal', 'requested', 'none'])),
  moneyBy: optional(about('Who promised the money', note)),
  hoursBy: optional(about('Who promised the hours, per department', mapOf(id, note, 200))),
  hoursCommitment: optional(
    about('One word for all, or one per department', either(hours, mapOf(id, hours, 200))),
  ),
});

const condition = object<Condition>({ text, owner: optional(note), due: optional(date) });

const risk = object<NonNullable<Pilot['risks']>[number]>({ text, response: optional(text) });

const startedFrom = object<StartedFrom>({
  entry: about('Entry of the catalogue of first pilots', id),
  examples: about('Values that nobody has confirmed yet, by their place', listOf(note, 500)),
});

const learnt = object<Learnt>({ phase: whole(1, MAX_PHASES), text, by: note, on: date });

export const pilot = object<Pilot>({
  id,
  title: line,
  c: oneOf(FOUR_CS),
  owner: about('Department', id),
  goal: optional(about('Long-term goal', id)),
  customerGain: optional(about('What the customer notices of it', text)),
  cultureFirst: optional(
    about('What has to change in the culture first, according to the proposal', orNull(text)),
  ),
  sponsor: optional(note),
  state: optional(oneOf(['proposed', 'selected', 'parked', 'withdrawn'])),
  stateReason: optional(text),
  stopsAfterPhase1: optional(about('Why it stops after phase 1', text)),
  conditions: optional(listOf(condition, 100)),
  requiredAxes: optional(axes),
  risks: optional(listOf(risk, 100)),
  staffMonitoring: optional(flag),
  paidSpreaders: optional(flag),
  personalData: optional(flag),
  cover: optional(cover),
  firstResultWeeks: optional(about('Weeks until the first visible result', orNull(whole(0, 1_000)))),
  value: optional(about('Weight when the sequence is computed; 1 when absent', number(0, 1_000))),
  answers: optional(answers),
  assessed: optional(
    about('Answers of independent assessors together; they count instead of answers', assessed),
  ),
  verdictOverride: optional(about('A verdict given by hand', verdictOverride)),
  startedFrom: optional(about('It began as an entry of the catalogue', startedFrom)),
  lessons: optional(about('What was learnt while it ran', listOf(learnt, 1_000))),
  successes: optional(about('What went well and was shared', listOf(learnt, 1_000))),
  phases: listOf(phase, MAX_PHASES),
});
