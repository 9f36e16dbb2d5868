import type { Finding } from '../../kernel/finding.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import { aboutPhase, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import { isLacking } from './asked-now.js';
import { phasesOn } from './on-rung.js';
import { LADDER, recordedPrerequisite, type LadderStepUp, type Prerequisite } from './rungs.js';

/** Asked by a rule of their own: moderation (LAD-R3), service free of sales (LAD-R4), consent for the CRM (LAD-R6). */
const ASKED_ELSEWHERE: Readonly<Record<LadderStepUp['id'], readonly Prerequisite[]>> = {
  'LAD-1': [],
  'LAD-2': ['moderationRules'],
  'LAD-3': ['salesFree'],
  'LAD-4': ['consent'],
};

function lookAt(
  { id, rung, prerequisites }: LadderStepUp,
  proposal: Proposal,
  portfolio: Portfolio,
): Finding | undefined {
  const [first] = phasesOn(proposal, [rung]);
  if (!first) return undefined;
  const missing = prerequisites
    .filter((prerequisite) => !ASKED_ELSEWHERE[id].includes(prerequisite))
    .filter((prerequisite) =>
      isLacking(recordedPrerequisite(prerequisite, portfolio.plan.facts), first, portfolio),
    );
  if (missing.length === 0) return undefined;
  return { code: id, severity: 'tip', ...aboutPhase(proposal, first.number), facts: { rung, missing } };
}

/** The rule of one rung: what it needs is in order by the time a pilot's first phase on it comes near. */
export function preparationRule(id: LadderStepUp['id']): Rule {
  return {
    id,
    severities: ['tip'],
    source: 'S4',
    settings: ['ladder.prepareQuarters'],
    check: perPilot((proposal, portfolio) =>
      LADDER.filter((rung) => rung.id === id).flatMap((rung) => lookAt(rung, proposal, portfolio) ?? []),
    ),
  };
}
