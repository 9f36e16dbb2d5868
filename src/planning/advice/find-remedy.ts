import { exceeds } from '../kernel/numbers.js';
import type { IsoDate } from '../kernel/dates.js';
import { PERIOD_WEEKS, periodAt, periodIndex, periodOfWeek } from '../kernel/grid.js';
import type { Finding, FindingCode, Remedy } from '../kernel/finding.js';
import { hasStarted, touches } from '../pilots/planned-phase.js';
import type { Portfolio, Proposal } from '../portfolio/portfolio.js';
import { mostAtOnce } from '../rules/portfolio/company-wide.js';
import type { ConstraintCode } from '../sequencing/constraint.js';
import { firstOpenWeek } from '../sequencing/standing.js';
import { Trials, type Examination } from './trials.js';
import { mayClear } from './may-clear.js';

/**
 * Looks for one change of one pilot that clears a finding about a quarter and breaks no other limit: some quarters later
 * or earlier, else leaving it out. Every candidate is examined against all limits by the checker of sequences, so what
 * is suggested has been tried out.
 */

/** The limit behind each finding that a change of dates may clear. */
const LIMITS: Readonly<Partial<Record<FindingCode, ConstraintCode>>> = {
  'DEP-01': 'ceiling',
  'DEP-02': 'rise',
  'DEP-03': 'starts',
  'DEP-04': 'fte',
  'DEP-05': 'hot-start',
  'POR-01.late': 'breadth',
  'POR-05': 'money',
  'POR-06.departments': 'company-starts',
  'POR-09': 'temperature',
  'POR-11': 'rise',
};

/** Nearest first, and rather later than earlier. */
const QUARTERS = [1, -1, 2, -2, 3, -3, 4];

/** More than this takes too long to try out one by one; a sequence for the whole plan is the better answer there. */
const MOST_PILOTS = 40;

/** Nothing breaks that did not, and nothing breaks by more. */
function isNoWorse({ broken }: Examination, before: Examination, but?: RegExp): boolean {
  return [...broken].every(
    ([name, size]) => but?.test(name) === true || !exceeds(size, before.broken.get(name) ?? -1),
  );
}

/** Without a pilot a quarter is cooler, and the step to the next one larger, while nobody gets any hotter. */
const COOLER_BEFORE = /^(rise|temperature) /;

function isCleared({ violations }: Examination, finding: Finding, portfolio: Portfolio): boolean {
  const limit = LIMITS[finding.code];
  const same = violations.filter(({ code, facts }) => {
    if (code !== limit) return false;
    if (finding.c !== undefined) return 'c' in facts && facts.c === finding.c;
    return 'period' in facts && facts.period === finding.period;
  });
  if (finding.code === 'POR-11') return same.length <= mostAtOnce(portfolio);
  if (finding.department === undefined) return same.length === 0;
  return !same.some(({ facts }) => 'department' in facts && facts.department === finding.department);
}

/** What may be moved: it has something to do with the finding, and has not begun. Weakest verdict and latest start first. */
function candidatesOf(finding: Finding, { counted, grid }: Portfolio): readonly Proposal[] {
  const period = finding.period === undefined ? undefined : periodIndex(grid, finding.period);
  const concerns = ({ pilot, phases }: Proposal): boolean =>
    finding.c === undefined
      ? phases.some(
          (phase) =>
            !hasStarted(phase) &&
            period !== undefined &&
            touches(phase, period) &&
            (finding.department === undefined ||
              phase.owner === finding.department ||
              phase.involved.includes(finding.department) ||
              (phase.written.fte?.[finding.department] ?? 0) > 0),
        )
      : pilot.c === finding.c;
  const rank = ({ assessment }: Proposal): number => (assessment.verdict === 'approved' ? 1 : 0);
  const start = ({ phases }: Proposal): number => phases[0]?.start ?? 0;
  return counted
    .filter(concerns)
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) || start(other) - start(one) || (one.pilot.id < other.pilot.id ? 1 : -1),
    );
}

function moveOf(proposal: Proposal, quarters: number, { grid }: Portfolio): Remedy {
  const first = proposal.phases.find((phase) => !hasStarted(phase));
  const week = (first?.start ?? 0) + quarters * PERIOD_WEEKS;
  const move = { pilot: proposal.pilot.id, quarters, to: periodAt(grid, periodOfWeek(week)) };
  return { kind: 'move', ...move, ...(first && first.number > 1 ? { phase: first.number } : {}) };
}

function remedyFor(finding: Finding, trials: Trials): Remedy | undefined {
  const { portfolio } = trials;
  if (LIMITS[finding.code] === undefined || finding.scope !== 'plan') return undefined;
  const candidates = candidatesOf(finding, portfolio).filter((proposal) =>
    mayClear(finding, proposal, portfolio),
  );
  const before = trials.asIs();
  const solves = (after: Examination | undefined, but?: RegExp): boolean =>
    after !== undefined && isCleared(after, finding, portfolio) && isNoWorse(after, before, but);
  for (const quarters of QUARTERS) {
    const found = candidates.find((proposal) => solves(trials.moved(proposal, quarters)));
    if (found) return moveOf(found, quarters, portfolio);
  }
  // Leaving out the only pilot of a C is no way to give that C a place.
  const out = candidates.find(
    (proposal) => !proposal.phases.some(hasStarted) && solves(trials.without(proposal), COOLER_BEFORE),
  );
  return out && { kind: 'drop', pilot: out.pilot.id };
}

/**
 * The findings, each with one change that clears it where one was found.
 *
 * @param today nothing is moved to a week before it
 */
export function withRemedies<Item extends Finding>(
  portfolio: Portfolio,
  findings: readonly Item[],
  today: IsoDate = portfolio.asOf,
): readonly Item[] {
  if (portfolio.counted.length > MOST_PILOTS) return findings;
  const trials = new Trials(portfolio, firstOpenWeek(portfolio, today));
  return findings.map((finding) => {
    const remedy = remedyFor(finding, trials);
    return remedy ? { ...finding, remedy } : finding;
  });
}
