import type { Finding } from '../../kernel/finding.js';
import type { PlanFacts } from '../../organisation/plan-facts.js';
import type { Rule } from '../rule.js';
import type { EqualTreatmentLack } from './facts.js';
import { forService } from './for-service.js';

function lacksOf({
  priorityRule,
  sharedKnowledgeBase,
  answeringProtocol,
}: PlanFacts): readonly EqualTreatmentLack[] {
  const lacks: EqualTreatmentLack[] = [];
  if (priorityRule === undefined) lacks.push('priorityRule');
  if (!sharedKnowledgeBase) lacks.push('sharedKnowledgeBase');
  if (!answeringProtocol) lacks.push('answeringProtocol');
  return lacks;
}

/**
 * Equal treatment: a message in public gets the same priority, answer and process as a call, a mail or a letter, from
 * the same knowledge base. A faster lane for public complaints is unfair to whoever calls or mails properly, and a
 * blokkade. Public answers stay on record, so they have a sharper protocol of their own. Source: S3.
 */
export const rec4: Rule = {
  id: 'REC-4',
  severities: ['block', 'warning'],
  source: 'S3',
  settings: [],
  check: forService(({ plan: { facts = {} } }) => {
    const findings: Finding[] = [];
    if (facts.priorityRule === 'public-first') {
      findings.push({ code: 'REC-4.publicFirst', severity: 'block', scope: 'plan', facts: {} });
    }
    const lacks = lacksOf(facts);
    if (lacks.length > 0)
      findings.push({ code: 'REC-4', severity: 'warning', scope: 'plan', facts: { lacks } });
    return findings;
  }),
};
