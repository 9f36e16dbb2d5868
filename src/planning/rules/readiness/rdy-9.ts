import { aboutPhase } from '../per-pilot.js';
import { recorded } from '../recorded.js';
import type { Rule } from '../rule.js';
import { perExposedPhase } from './exposure.js';

const INSURER = /^verzekeraar/i;

/**
 * What an insurer says about its products in public is correct, clear and not misleading (Wft 4:19). Insurers are
 * known by their sector. Source: W82.
 */
export const rdy9: Rule = {
  id: 'RDY-9',
  severities: ['warning'],
  source: 'W82',
  settings: ['exposure.publicFrom'],
  check: perExposedPhase('exposure.publicFrom', (phase, proposal, { organisation, plan }) => {
    const checked = plan.facts?.productStatementsChecked;
    if (checked || !INSURER.test(organisation.sector?.trim() ?? '')) return undefined;
    return {
      code: 'RDY-9',
      severity: 'warning',
      ...aboutPhase(proposal, phase.number),
      facts: recorded(checked),
    };
  }),
};
