import { may, type OrganisationAccess } from '../../accounts/index.js';
import type { Notice } from '../../platform/views/index.js';
import { describeLimitsKept, type Speech } from '../../platform/words/index.js';
import {
  dateOfWeek,
  hasStarted,
  heatCurves,
  type Portfolio,
  type SequenceResult,
  type Starts,
} from '../../planning/index.js';
import { hasRun } from '../from-now.js';
import type { JudgedPlan } from '../judged-plans.js';
import { namesOf } from '../names.js';
import type { ProposedOutcome } from '../proposed-sequence.js';
import { heatConclusion } from './heat-table.js';
import { portfolioUrls } from './urls.js';

/** What is true of a computed sequence, said above it. */

/** Never more than is proved or kept: that none was found does not mean that there is none. */
function statusText(result: SequenceResult, portfolio: Portfolio, { t, language }: Speech): string {
  const { status, proved } = result;
  const { notFound, ...said } = t.sequencePage.status;
  if (status === 'infeasible' && !proved) return notFound;
  return describeLimitsKept(result, namesOf(portfolio), language) ?? said[status];
}

/**
 * What may be said of the sequence today: of one whose pilots went another way than was computed, only what is true of
 * the dates that hold now; of one that the plan has moved away from, nothing.
 */
export function standingText({ sequence, starts, sequenced, asked }: JudgedPlan, speech: Speech): string {
  if (!sequence) return speech.t.sequencePage.lead;
  const { result } = sequence;
  if (result.status === 'infeasible') return statusText(result, asked.portfolio, speech);
  if (!sequenced || !starts) return speech.t.sequencePage.lead;
  if (isSame(result.starts, starts)) return statusText(result, asked.portfolio, speech);
  const conclusion = heatConclusion(heatCurves(sequenced.portfolio), speech);
  return speech.t.sequencePage.movedSince({ conclusion });
}

function isSame(computed: Starts, now: Starts): boolean {
  return [...computed].every(([pilot, weeks]) => {
    const followed = now.get(pilot) ?? [];
    return weeks.length === followed.length && weeks.every((week, index) => week === followed[index]);
  });
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
