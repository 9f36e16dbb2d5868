import type { Settings } from '../organisation/settings.js';
import type { CriterionVerdict, PilotVerdict, QuestionScore } from './assessment.js';

/** One criterion: enough points and no knock-out question too low. An unanswered question leaves it open. */
export function criterionVerdict(
  questions: readonly QuestionScore[],
  sum: number,
  settings: Settings,
): CriterionVerdict {
  if (questions.some(({ score }) => score === null)) return 'incomplete';
  const knockoutsAtLeast = (least: number): boolean =>
    questions.every(({ knockout, score }) => !knockout || (score ?? 0) >= least);
  if (sum >= settings['criterion.passFrom'] && knockoutsAtLeast(settings['criterion.passKnockout']))
    return 'pass';
  const conditional =
    sum >= settings['criterion.conditionalFrom'] &&
    knockoutsAtLeast(settings['criterion.conditionalKnockout']);
  return conditional ? 'conditional' : 'fail';
}

/** The pilot: no averaging across criteria, since a good pilot meets all four (S1). */
export function pilotVerdict(verdicts: readonly CriterionVerdict[], settings: Settings): PilotVerdict {
  if (verdicts.includes('incomplete')) return 'incomplete';
  if (verdicts.includes('fail')) return 'rejected';
  const conditional = verdicts.filter((verdict) => verdict === 'conditional').length;
  if (conditional === 0) return 'approved';
  return conditional >= settings['verdict.redesignFrom'] ? 'redesign' : 'conditional';
}
