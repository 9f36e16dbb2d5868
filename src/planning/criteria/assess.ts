import type { Settings } from '../organisation/settings.js';
import { CRITERIA, type Criterion, type Pilot, type WrittenAnswer } from '../pilots/pilot.js';
import type { Assessment, CriterionAssessment, CriterionVerdict, PilotVerdict, QuestionScore } from './assessment.js';

const PREFIX: Readonly<Record<Criterion, string>> = { culture: 'C', resources: 'R', gain: 'K', scalability: 'B' };
/** Knock-out questions (domain.md 3): too low here cannot be made good elsewhere. */
const KNOCKOUTS = new Set(['C1', 'R1', 'R2', 'K1', 'K2', 'B1']);
const QUESTIONS = 5;

function scoreQuestion(question: string, written: WrittenAnswer | undefined): QuestionScore {
  const knockout = KNOCKOUTS.has(question);
  if (written === null || written === undefined) return { question, knockout, stated: null, score: null };
  if (typeof written === 'number') return { question, knockout, stated: written, score: written };
  const { answer, evidence } = written;
  const unproven = answer !== null && answer > 1 && !evidence?.trim();
  return { question, knockout, stated: answer, score: unproven ? 1 : answer, ...(evidence === undefined ? {} : { evidence }) };
}

function verdictOf(questions: readonly QuestionScore[], sum: number, settings: Settings): CriterionVerdict {
  if (questions.some(({ score }) => score === null)) return 'incomplete';
  const knockoutsAtLeast = (least: number): boolean => questions.every(({ knockout, score }) => !knockout || (score ?? 0) >= least);
  if (sum >= settings['criterion.passFrom'] && knockoutsAtLeast(settings['criterion.passKnockout'])) return 'pass';
  const conditional = sum >= settings['criterion.conditionalFrom'] && knockoutsAtLeast(settings['criterion.conditionalKnockout']);
  return conditional ? 'conditional' : 'fail';
}

function assessCriterion(criterion: Criterion, pilot: Pilot, settings: Settings): CriterionAssessment {
  const answers = pilot.answers?.[criterion] ?? [];
  const questions = Array.from({ length: QUESTIONS }, (_, index) =>
    scoreQuestion(`${PREFIX[criterion]}${String(index + 1)}`, answers[index]),
  );
  const sum = questions.reduce((total, { score }) => total + (score ?? 0), 0);
  return { criterion, questions, sum, verdict: verdictOf(questions, sum, settings) };
}

/** The overall verdict: no averaging across criteria, since a good pilot meets all four (S1). */
function overall(verdicts: readonly CriterionVerdict[], settings: Settings): PilotVerdict {
  if (verdicts.includes('incomplete')) return 'incomplete';
  if (verdicts.includes('fail')) return 'rejected';
  const conditional = verdicts.filter((verdict) => verdict === 'conditional').length;
  if (conditional === 0) return 'approved';
  return conditional >= settings['verdict.redesignFrom'] ? 'redesign' : 'conditional';
}

/** Judges a proposal on the four criteria (domain.md 3). Stated answers stand; ANS-01 points out where the form says less. */
export function assess(pilot: Pilot, settings: Settings): Assessment {
  const criteria = Object.fromEntries(
    CRITERIA.map((criterion) => [criterion, assessCriterion(criterion, pilot, settings)]),
  ) as Record<Criterion, CriterionAssessment>;
  return { criteria, verdict: overall(CRITERIA.map((criterion) => criteria[criterion].verdict), settings) };
}
