import {
  periodIndex,
  PERIOD_WEEKS,
  weekOfDate,
  type Portfolio,
  type ReportedFinding,
  type Severity,
  type Week,
} from '../../planning/index.js';

const BY_WEIGHT: readonly Severity[] = ['block', 'warning', 'tip'];
/** After every week there is. */
const NO_DATE = Number.MAX_SAFE_INTEGER;

/**
 * The findings of a plan to look at first: blocks, then warnings, then tips. Within one weight each rule has its say
 * before any speaks twice, and what is nearest in time comes first; what has no date of its own comes last.
 */
export function mostImportant(
  findings: readonly ReportedFinding[],
  portfolio: Portfolio,
  most: number,
): readonly ReportedFinding[] {
  const when = weekFinder(portfolio);
  return BY_WEIGHT.flatMap((severity) => {
    const soonest = findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => ({ finding, week: when(finding) }))
      .sort((one, other) => one.week - other.week)
      .map(({ finding }) => finding);
    const told = firstOfEach(soonest, aboutWhat);
    const first = firstOfEach(told, ({ rule }) => rule);
    return [...first, ...told.filter((finding) => !first.includes(finding))];
  }).slice(0, most);
}

/** A department that is too warm in three quarters asks for attention once. */
function aboutWhat({ rule, pilot, department }: ReportedFinding): string {
  return [rule, pilot, department].join(' ');
}

function firstOfEach(
  findings: readonly ReportedFinding[],
  kind: (finding: ReportedFinding) => string,
): readonly ReportedFinding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const fresh = !seen.has(kind(finding));
    seen.add(kind(finding));
    return fresh;
  });
}

/** In which week a finding begins to matter; what is past matters now, what has no week matters last. */
function weekFinder({ grid, asOf, proposals }: Portfolio): (finding: ReportedFinding) => Week {
  const now = weekOfDate(grid, asOf);
  const phases = new Map(proposals.map((proposal) => [proposal.pilot.id, proposal.phases]));
  return ({ pilot, phase, period }) => {
    const quarter = period === undefined ? undefined : periodIndex(grid, period);
    if (quarter !== undefined) return Math.max(now, quarter * PERIOD_WEEKS);
    const its =
      phases.get(pilot ?? '')?.filter(({ number }) => phase === undefined || number === phase) ?? [];
    const starts = its.flatMap(({ start }) => start ?? []);
    return starts.length === 0 ? NO_DATE : Math.max(now, Math.min(...starts));
  };
}
