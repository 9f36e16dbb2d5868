import type { Finding } from '../../kernel/finding.js';
import { dateOfWeek, type Week } from '../../kernel/grid.js';
import { hasStarted } from '../../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../../portfolio/portfolio.js';
import type { Rule } from '../rule.js';
import { forService } from './for-service.js';

/** What a service organisation may open with: listening or webcare, else what stands in for it (domain.md 2.8). */
function listeners(counted: readonly Proposal[]): readonly Proposal[] {
  const marked = counted.filter(
    ({
      pilot: {
        phases: [first],
      },
    }) => first?.rung === 'listening' || first?.rung === 'webcare',
  );
  if (marked.length > 0) return marked;
  return counted.filter(({ pilot: { c } }) => c === 'customer-experience' || c === 'conversation');
}

const startOf = ({ phases: [first] }: Proposal): Week => first?.start ?? Number.POSITIVE_INFINITY;

/** First week in which one of them starts; infinite without dates. */
function firstWeek(proposals: readonly Proposal[]): Week {
  return Math.min(Number.POSITIVE_INFINITY, ...proposals.map(startOf));
}

function startingIn(week: Week, proposals: readonly Proposal[]): readonly string[] {
  return proposals.filter((proposal) => startOf(proposal) === week).map(({ pilot }) => pilot.id);
}

/** Collaboration or sales that starts hot before the day somebody listens. */
function hotBefore(listening: Week, { counted, settings }: Portfolio): readonly string[] {
  return counted
    .filter((proposal) => {
      const [first] = proposal.phases;
      if (!first || hasStarted(first) || startOf(proposal) >= listening) return false;
      const bold = proposal.pilot.c === 'collaboration' || first.written.rung === 'service-sales';
      return bold && first.intensity >= settings['listening.hotStart'];
    })
    .map(({ pilot }) => pilot.id);
}

/** Something starts before the first that listens; what has begun cannot be put in another order. */
function lateListening(listening: readonly Proposal[], { counted, grid }: Portfolio): readonly Finding[] {
  const from = firstWeek(listening);
  const first = firstWeek(counted);
  if (first >= from || counted.some(({ phases }) => phases.some(hasStarted))) return [];
  const facts = {
    listening: startingIn(from, listening),
    start: Number.isFinite(from) ? dateOfWeek(grid, from) : null,
    first: startingIn(first, counted),
    firstStart: dateOfWeek(grid, first),
  };
  return [{ code: 'REC-1.late', severity: 'warning', scope: 'plan', facts }];
}

/**
 * Start small, start with webcare: a webcare or listening pilot is the first to start or starts in the same week as
 * the first. Webcare that runs already is enough. Collaboration or sales that starts hot before anybody listens is a
 * blokkade. That the scope is limited is looked after by SEQ-01, SEQ-05 and SEQ-09.
 * Source: S3 (title of recommendation 1), W21; number D.
 */
export const rec1: Rule = {
  id: 'REC-1',
  severities: ['block', 'warning'],
  source: 'S3; W21; D',
  settings: ['listening.hotStart'],
  check: forService((portfolio) => {
    if (portfolio.plan.facts?.webcare?.runningSince) return [];
    const listening = listeners(portfolio.counted);
    const pilots = hotBefore(firstWeek(listening), portfolio);
    if (pilots.length > 0) {
      const facts = { pilots, intensity: portfolio.settings['listening.hotStart'] };
      return [{ code: 'REC-1.hot', severity: 'block', scope: 'plan', facts }];
    }
    if (listening.length === 0)
      return [{ code: 'REC-1.missing', severity: 'warning', scope: 'plan', facts: {} }];
    return lateListening(listening, portfolio);
  }),
};
