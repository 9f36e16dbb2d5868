import type { Settings } from '../organisation/settings.js';
import { CRITERIA, type Criterion, type Pilot, type Score, type WrittenAnswer } from '../pilots/pilot.js';
import type { Assessment, CriterionAssessment, QuestionScore } from './assessment.js';
import { scoreOf } from './panel.js';
import type { Question } from './question.js';
import { QUESTIONS } from './questions.js';
import { stopLimit } from './scalability.js';
import { criterionVerdict, pilotVerdict } from './verdict.js';

interface Stated {
  readonly answer: Score | null;
  /** Undefined for an assessed answer, whose evidence was seen. */
  readonly evidence?: string;
}

function stated(written: WrittenAnswer | undefined): Stated {
  if (written === null || written === undefined) return { answer: null };
  if (typeof written === 'number') return { answer: written };
  return { answer: written.answer, evidence: written.evidence ?? '' };
}

/** A plain number was assessed: its evidence was seen. */
function statedScore({ answer, evidence }: Stated): Score | null {
  return evidence === undefined ? answer : scoreOf({ answer, evidence });
}

function scoreQuestion(
  { id, knockout }: Question,
  written: WrittenAnswer | undefined,
  assessed: Score | null | undefined,
  pilot: Pilot,
): QuestionScore {
  const given = stated(written);
  const score = assessed === undefined ? statedScore(given) : assessed;
  const most = id === 'B1' ? stopLimit(pilot)?.score : undefined;
  const counts = score !== null && most !== undefined && score > most ? most : score;
  const evidence = given.evidence === undefined ? {} : { evidence: given.evidence };
  const judged = assessed === undefined ? {} : { assessed };
  return { question: id, knockout, stated: given.answer, ...judged, score: counts, ...evidence };
}

function assessCriterion(criterion: Criterion, pilot: Pilot, settings: Settings): CriterionAssessment {
  const answers = pilot.answers?.[criterion] ?? [];
  const questions = QUESTIONS[criterion].map((question, index) =>
    scoreQuestion(question, answers[index], pilot.assessed?.[criterion][index], pilot),
  );
  const sum = questions.reduce((total, { score }) => total + (score ?? 0), 0);
  return { criterion, questions, sum, verdict: criterionVerdict(questions, sum, settings) };
}

interface Known {
  readonly settings: Settings;
  readonly assessment: Assessment;
}

/** A plan is judged on asked and computed dates, in scenarios and beside smaller forms, each time with the same pilots. */
const known = new WeakMap<Pilot, Known>();

/** The same as `judged`, once for each pilot and the settings it was judged with last. */
export function assess(pilot: Pilot, settings: Settings): Assessment {
  const before = known.get(pilot);
  if (before?.settings === settings) return before.assessment;
  const assessment = judged(pilot, settings);
  known.set(pilot, { settings, assessment });
  return assessment;
}

/**
 * Judges a proposal on the four criteria (domain.md 3). Answers of independent assessors count where there are any;
 * otherwise stated answers stand, and ANS-01 points out where the form says less.
 */
function judged(pilot: Pilot, settings: Settings): Assessment {
  const criteria = Object.fromEntries(
    CRITERIA.map((criterion) => [criterion, assessCriterion(criterion, pilot, settings)]),
  ) as Record<Criterion, CriterionAssessment>;
  const computed = pilotVerdict(
    CRITERIA.map((criterion) => criteria[criterion].verdict),
    settings,
  );
  const { verdictOverride } = pilot;
  return verdictOverride
    ? { criteria, verdict: verdictOverride.verdict, override: { ...verdictOverride, computed } }
    : { criteria, verdict: computed };
}
