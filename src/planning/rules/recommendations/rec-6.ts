import type { Finding } from '../../kernel/finding.js';
import { isEconomic, isVanity } from '../../pilots/kpi-catalogue.js';
import type { PlannedPhase } from '../../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import { kpisOf } from '../measures/kpis-of.js';
import { roiStance } from '../measures/roi-stance.js';
import { aboutPhase, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import { forService } from './for-service.js';

function onlyMoney(phase: PlannedPhase): boolean {
  const kpis = kpisOf(phase.written);
  return phase.written.measure?.euroOnly === true || (kpis.length > 0 && kpis.every(isEconomic));
}

function onlyVanity(phase: PlannedPhase): boolean {
  const kpis = kpisOf(phase.written);
  return kpis.length > 0 && kpis.every(isVanity);
}

function look(proposal: Proposal, { settings }: Portfolio): readonly Finding[] {
  return proposal.phases
    .filter(({ written }) => written.status !== 'done')
    .flatMap((phase): readonly Finding[] => {
      const subject = aboutPhase(proposal, phase.number);
      if (onlyVanity(phase)) return [{ code: 'REC-6.vanity', severity: 'warning', ...subject, facts: {} }];
      if (phase.number > 1 || !onlyMoney(phase)) return [];
      const { stance } = roiStance(phase, settings);
      return [{ code: 'REC-6.money', severity: 'warning', ...subject, facts: { stance } }];
    });
}

/**
 * Do not express it in money (yet): what phase 1 is judged by is not only euros. Both views on ROI (domain.md 6.1)
 * agree that followers and likes alone are no measure in any phase. What counts as "only euros" is that all measures
 * of the phase and its gate are economic, or that the plan says so (`euroOnly`); a phase 1 judged by signals,
 * volunteers or checklists passes, although "sentiment, NPS, CSAT, response, damage avoided" does not name these.
 * Source: S3, its comment and S4.
 */
export const rec6: Rule = {
  id: 'REC-6',
  severities: ['warning'],
  source: 'S3; S4',
  settings: [],
  check: forService(perPilot(look)),
};
