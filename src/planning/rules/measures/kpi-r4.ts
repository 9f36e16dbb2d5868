import { isEconomic } from '../../pilots/kpi-catalogue.js';
import { aboutPhase, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import { kpisOf } from './kpis-of.js';
import { roiStance } from './roi-stance.js';

/**
 * By the time a pilot comes near its goal, costs and yield are on the table: the last planned phase has an economic
 * measure when it is phase 3 or later. A wind-down at the end has nothing left to earn, so the phase before it is
 * looked at. Source: S3 (one will have to come), S4 (easily quantified by then).
 */
export const kpiR4: Rule = {
  id: 'KPI-R4',
  severities: ['tip'],
  source: 'S3; S4',
  settings: ['measures.economicFromPhase'],
  check: perPilot((proposal, { settings }) => {
    const last = proposal.phases.findLast(({ written }) => written.kind !== 'wind-down');
    if (!last || last.written.status === 'done' || last.number < settings['measures.economicFromPhase'])
      return undefined;
    if (kpisOf(last.written).some(isEconomic)) return undefined;
    const { stance } = roiStance(last, settings);
    return { code: 'KPI-R4', severity: 'tip', ...aboutPhase(proposal, last.number), facts: { stance } };
  }),
};
