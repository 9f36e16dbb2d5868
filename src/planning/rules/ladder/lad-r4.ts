import { aboutPhase } from '../per-pilot.js';
import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { isLacking } from './asked-now.js';
import { perRung } from './on-rung.js';

/**
 * No selling in answers to people who ask for help, until the rung service and buying. Asked of webcare and community
 * phases that run or come near. Source: S4, W25 (FBTO sends no offers to people asking for help).
 */
export const ladR4: Rule = {
  id: 'LAD-R4',
  severities: ['warning'],
  source: 'S4; W25',
  settings: ['ladder.prepareQuarters'],
  check: perRung(['webcare', 'community'], (phase, proposal, portfolio) => {
    const free = portfolio.plan.facts?.salesFreeService;
    if (!isLacking(free, phase, portfolio)) return undefined;
    return {
      code: 'LAD-R4',
      severity: 'warning',
      ...aboutPhase(proposal, phase.number),
      facts: recorded(free),
    };
  }),
};
