import type { Finding } from '../../kernel/finding.js';
import { CRITERIA } from '../../pilots/pilot.js';
import { lowestLimit } from '../../criteria/question.js';
import { QUESTIONS } from '../../criteria/questions.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import { aboutPilot, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';

function doubts(proposal: Proposal, { grid, departments, settings }: Portfolio): readonly Finding[] {
  const form = { pilot: proposal.pilot, phases: proposal.phases, grid, departments, settings };
  return CRITERIA.flatMap((criterion) =>
    QUESTIONS[criterion].flatMap(({ id, limits }, index): readonly Finding[] => {
      const answer = proposal.assessment.criteria[criterion].questions[index];
      const limit = lowestLimit(limits?.(form) ?? []);
      const given = answer?.assessed ?? answer?.stated ?? null;
      if (!limit || !answer || given === null || answer.score === null || limit.score >= answer.score)
        return [];
      const facts = { question: id, stated: given, computed: limit.score, reason: limit.reason };
      return [{ code: 'ANS-01', severity: 'tip', ...aboutPilot(proposal), facts }];
    }),
  );
}

/**
 * Stated answers stand. Where the form's own data allow only a lower one (questions R1, R2, K1, K2 and B1), a tip says
 * so; what counts as evidence is written with each question in criteria/. An answer that was not given is not a no.
 * Source: domain.md 3.2 to 3.4 (`auto`).
 */
export const ans01: Rule = {
  id: 'ANS-01',
  severities: ['tip'],
  source: 'D of S1-5, S1-8',
  settings: ['answers.coverPercent', 'answers.firstResultWeeks'],
  check: perPilot(doubts),
};
