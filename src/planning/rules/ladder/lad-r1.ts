import type { Finding } from '../../kernel/finding.js';
import { dateOfWeek } from '../../kernel/grid.js';
import { hasStarted, type PlannedPhase } from '../../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import { aboutPhase, perPilot } from '../per-pilot.js';
import type { Rule } from '../rule.js';
import { phasesOn } from './on-rung.js';
import { plannedOn, webcareInOrder, webcareReady } from './plan-phases.js';
import { LADDER, type LadderRung, type LadderStepUp } from './rungs.js';

interface Skip {
  readonly phase: PlannedPhase;
  readonly rung: LadderRung;
  readonly proposal: Proposal;
  readonly portfolio: Portfolio;
}

function skipsWebcare({ phase, rung, proposal, portfolio }: Skip): Finding | undefined {
  if (webcareInOrder(portfolio)) return undefined;
  const ready = webcareReady(portfolio, proposal);
  const dated = ready !== undefined && Number.isFinite(ready);
  const tooSoon = dated && phase.start !== null && phase.start < ready;
  if (ready !== undefined && !tooSoon) return undefined;
  const facts = {
    rung,
    quarters: portfolio.settings['ladder.webcareQuarters'],
    earliest: dated ? dateOfWeek(portfolio.grid, ready) : null,
  };
  return { code: 'LAD-R1.webcare', severity: 'block', ...aboutPhase(proposal, phase.number), facts };
}

/** Some phase on that rung starts earlier; without dates it is enough that there is one. */
function comesBefore(needed: LadderRung, { phase, proposal, portfolio }: Skip): boolean {
  const { planned, firstStart } = plannedOn(needed, portfolio, proposal);
  return phase.start === null ? planned : firstStart < phase.start;
}

function skipsCommunity(skip: Skip): Finding | undefined {
  const { running, segmentsKnown } = skip.portfolio.plan.facts?.community ?? {};
  const known = running === true || (skip.rung === 'service-sales' && segmentsKnown === true);
  if (known || comesBefore('community', skip)) return undefined;
  const subject = aboutPhase(skip.proposal, skip.phase.number);
  return { code: 'LAD-R1.community', severity: 'warning', ...subject, facts: { rung: skip.rung } };
}

function skipsServiceSales(skip: Skip): Finding | undefined {
  if (comesBefore('service-sales', skip)) return undefined;
  const subject = aboutPhase(skip.proposal, skip.phase.number);
  return { code: 'LAD-R1.serviceSales', severity: 'tip', ...subject, facts: { rung: skip.rung } };
}

const SKIPS: Readonly<Partial<Record<LadderRung, (skip: Skip) => Finding | undefined>>> = {
  webcare: skipsWebcare,
  community: skipsCommunity,
  'service-sales': skipsServiceSales,
};

function look(
  { rung, dependsOn }: LadderStepUp,
  proposal: Proposal,
  portfolio: Portfolio,
): readonly Finding[] {
  return phasesOn(proposal, [rung])
    .filter((phase) => !hasStarted(phase))
    .flatMap((phase) =>
      dependsOn.flatMap((needed) => SKIPS[needed.rung]?.({ phase, rung, proposal, portfolio }) ?? []),
    );
}

/**
 * No rung of the growth ladder is skipped. A hard dependency is a blokkade, a soft one a warning, a hint a tip. Webcare
 * is in order for a phase when it met its gate in enough quarters, or when a planned webcare phase with a gate ends as
 * many quarters before. A community counts as soon as it runs or a community phase started earlier; known segments
 * stand in for it on the rung service and buying. What has begun is not asked again. Source: S4; quarters D.
 */
export const ladR1: Rule = {
  id: 'LAD-R1',
  severities: ['block', 'warning', 'tip'],
  source: 'S4; D',
  settings: ['ladder.webcareQuarters'],
  check: perPilot((proposal, portfolio) => LADDER.flatMap((rung) => look(rung, proposal, portfolio))),
};
