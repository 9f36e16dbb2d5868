import { may, type OrganisationAccess } from '../../accounts/index.js';
import type { Notice } from '../../platform/views/index.js';
import { describeLimitsKept, type Speech } from '../../platform/words/index.js';
import { dateOfWeek, hasStarted, type Portfolio, type SequenceResult } from '../../planning/index.js';
import { hasRun } from '../from-now.js';
import type { JudgedPlan } from '../judged-plans.js';
import { namesOf } from '../names.js';
import type { ProposedOutcome } from '../proposed-sequence.js';
import { portfolioUrls } from './urls.js';

/** What is true of a computed sequence, said above it. */

/** Never more than is proved or kept: that none was found does not mean that there is none. */
export function statusText(result: SequenceResult, portfolio: Portfolio, { t, language }: Speech): string {
  const { status, proved } = result;
  const { notFound, ...said } = t.sequencePage.status;
  if (status === 'infeasible' && !proved) return notFound;
  return describeLimitsKept(result, namesOf(portfolio), language) ?? said[status];
}

/** While nothing runs, a sequence counts from the first day of the plan, also when that is over: then it is said. */
export function pastNotice(
  { slug, role }: Pick<OrganisationAccess, 'slug' | 'role'>,
  { planningCase, revision, sequenced, asked }: JudgedPlan,
  now: Date,
  { t, f }: Speech,
): Notice | undefined {
  const today = now.toISOString().slice(0, 10);
  const { portfolio } = sequenced ?? asked;
  const { grid } = portfolio;
  if (portfolio.counted.length === 0) return undefined;
  if (dateOfWeek(grid, 1) > today || hasRun(planningCase, revision)) return undefined;
  const over = portfolio.counted
    .flatMap(({ phases }) => phases)
    .filter(
      (phase) => !hasStarted(phase) && phase.start !== null && dateOfWeek(grid, phase.start + 1) <= today,
    );
  const link = { text: t.sequencePage.pastLink, href: portfolioUrls.calendar(slug) };
  return {
    kind: 'warning',
    text: t.sequencePage.past({ start: f.date(grid.start), count: sequenced ? over.length : 0 }),
    ...(may({ role }, 'set-up') ? { link } : {}),
  };
}

/** An order for the rest was looked for after a decision at a gate. */
export function proposedNotice(organisation: string, outcome: ProposedOutcome, { t }: Speech): Notice {
  const { waiting, waitingNone, look } = t.proposedSequence;
  return outcome === 'found'
    ? {
        kind: 'info',
        text: waiting,
        link: { text: look, href: portfolioUrls.proposedSequence(organisation) },
      }
    : { kind: 'warning', text: waitingNone, link: { text: t.sequencePage.again, href: '#bereken' } };
}
