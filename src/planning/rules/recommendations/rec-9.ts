import type { PlanFacts } from '../../organisation/plan-facts.js';
import type { Portfolio } from '../../portfolio/portfolio.js';
import { exposedPhases } from '../readiness/exposure.js';
import type { Rule } from '../rule.js';
import type { WatchLack } from './facts.js';
import { forService } from './for-service.js';

function lacksOf({ monitoring, crisisPlan }: PlanFacts): readonly WatchLack[] {
  const lacks: WatchLack[] = [];
  if (!monitoring?.coversServiceHours) lacks.push('coversServiceHours');
  if (!monitoring?.alertThresholds) lacks.push('alertThresholds');
  if (!monitoring?.escalationList) lacks.push('escalationList');
  if (!crisisPlan?.dated) lacks.push('crisisPlan');
  return lacks;
}

function exposed({ counted, settings }: Portfolio): readonly string[] {
  const from = settings['exposure.proactiveFrom'];
  return counted.filter((proposal) => exposedPhases(proposal, from).length > 0).map(({ pilot }) => pilot.id);
}

/**
 * Prevent damage to the reputation, monitor: watch during all service hours, know when to sound the alarm and whom to
 * call, and have a crisis plan. Being that visible without any watch is a blokkade. A crisis plan that exists is
 * enough here; whether it was tested is asked by RDY-4 and NES-8. Source: S3 (title of recommendation 9); check D.
 */
export const rec9: Rule = {
  id: 'REC-9',
  severities: ['block', 'warning'],
  source: 'S3; D',
  settings: ['exposure.proactiveFrom'],
  check: forService((portfolio) => {
    const lacks = lacksOf(portfolio.plan.facts ?? {});
    const pilots = lacks.includes('coversServiceHours') ? exposed(portfolio) : [];
    if (pilots.length > 0) {
      const facts = { pilots, visibility: portfolio.settings['exposure.proactiveFrom'] };
      return [{ code: 'REC-9.exposed', severity: 'block', scope: 'plan', facts }];
    }
    return lacks.length === 0
      ? []
      : [{ code: 'REC-9', severity: 'warning', scope: 'plan', facts: { lacks } }];
  }),
};
