import type { PilotVerdict } from '../criteria/assessment.js';
import { groupBy } from '../kernel/groups.js';
import type { PlanVerdict } from '../organisation/plan.js';
import { computedVerdict, type CheckReport, type ReportedFinding } from './report.js';

/** A finding that stays but says something else now: another weight, or another case of the same rule. */
interface ChangedFinding {
  readonly before: ReportedFinding;
  readonly after: ReportedFinding;
}

/** What one judgement says that another does not. */
export interface ReportChanges {
  readonly gone: readonly ReportedFinding[];
  readonly come: readonly ReportedFinding[];
  readonly changed: readonly ChangedFinding[];
  readonly verdicts: readonly {
    readonly pilot: string;
    readonly from: PilotVerdict;
    readonly to: PilotVerdict;
  }[];
  /** Absent when the plan's verdict stays. */
  readonly plan?: { readonly from: PlanVerdict; readonly to: PlanVerdict };
}

type KeyOf = (finding: ReportedFinding) => string;

/** What a finding is about, without its numbers: those move with the thresholds. */
function subjectsOf({ severity: _, code: _code, facts, ...about }: ReportedFinding): string {
  const words = Object.entries(facts).filter(([, value]) => typeof value === 'string');
  return JSON.stringify([Object.entries(about).sort(), words.sort()]);
}

/** From the strictest likeness to the loosest; only the last one leaves a finding that has changed. */
const UNCHANGED: readonly KeyOf[] = [
  (finding) => JSON.stringify(finding),
  (finding) => [finding.code, finding.severity, subjectsOf(finding)].join(' '),
];

const SAME_RULE: KeyOf = ({ rule, scope, severity: _, code: _code, facts: _facts, ...about }) =>
  JSON.stringify([rule, scope, Object.entries(about).sort()]);

interface Matching {
  readonly pairs: readonly ChangedFinding[];
  readonly before: readonly ReportedFinding[];
  readonly after: readonly ReportedFinding[];
}

/** Pairs off findings with the same key, each at most once, in the order of the reports. */
function pairOff(
  before: readonly ReportedFinding[],
  after: readonly ReportedFinding[],
  keyOf: KeyOf,
): Matching {
  const waiting = new Map([...groupBy(after, keyOf)].map(([key, group]) => [key, [...group]]));
  const pairs: ChangedFinding[] = [];
  const alone: ReportedFinding[] = [];
  for (const finding of before) {
    const partner = waiting.get(keyOf(finding))?.shift();
    if (partner) pairs.push({ before: finding, after: partner });
    else alone.push(finding);
  }
  const taken = new Set(pairs.map((pair) => pair.after));
  return { pairs, before: alone, after: after.filter((finding) => !taken.has(finding)) };
}

/** Compares two judgements of the same pilots: what goes, what comes, and what gets another weight or verdict. */
export function compareReports(before: CheckReport, after: CheckReport): ReportChanges {
  let rest: Omit<Matching, 'pairs'> = { before: before.findings, after: after.findings };
  for (const keyOf of UNCHANGED) rest = pairOff(rest.before, rest.after, keyOf);
  const { pairs, before: gone, after: come } = pairOff(rest.before, rest.after, SAME_RULE);
  const verdictBefore = new Map(before.pilots.map(({ id, verdict }) => [id, verdict]));
  const verdicts = after.pilots.flatMap(({ id, verdict }) => {
    const from = verdictBefore.get(id);
    return from === undefined || from === verdict ? [] : [{ pilot: id, from, to: verdict }];
  });
  const [from, to] = [computedVerdict(before), computedVerdict(after)];
  return { gone, come, changed: pairs, verdicts, ...(from === to ? {} : { plan: { from, to } }) };
}
