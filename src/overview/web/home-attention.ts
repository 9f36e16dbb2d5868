import type { FindingItem, Link } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { ReportedFinding, Severity } from '../../planning/index.js';
import { findingItems, portfolioUrls, type Judgement } from '../../portfolios/index.js';

/** Findings that the first page lists; the portfolio page has them all. */
const MOST_ATTENTION = 5;
const URGENT: readonly Severity[] = ['block', 'warning'];

export interface Attention {
  readonly items: readonly FindingItem[];
  /** To all findings. */
  readonly link?: Link;
}

/** What cannot wait, each with the place to do something about it. */
export function attentionOf(
  organisation: string,
  { portfolio, report }: Judgement,
  maySeeFindings: boolean,
  speech: Speech,
): Attention {
  const { t } = speech;
  const inPlan = report.findings.filter(({ scope }) => scope === 'plan');
  const urgent = firstOfEach(
    URGENT.flatMap((severity) => inPlan.filter((finding) => finding.severity === severity)),
  ).slice(0, MOST_ATTENTION);
  const sentences = findingItems(urgent, portfolio, speech);
  if (!maySeeFindings) return { items: sentences };
  const items = sentences.map((item, index) => ({
    ...item,
    ...actionFor(organisation, urgent[index], speech),
  }));
  const link = {
    text: t.home.allFindings({ count: report.findings.length }),
    href: portfolioUrls.portfolio(organisation),
  };
  return report.findings.length > 0 ? { items, link } : { items };
}

/** One of each kind: a department that is too warm in three quarters asks for attention once. */
function firstOfEach(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const kind = ({ rule, pilot, department }: ReportedFinding): string => [rule, pilot, department].join(' ');
  return [...new Map([...findings].reverse().map((finding) => [kind(finding), finding])).values()].reverse();
}

/** Where to do something about it: the pilot, the sequence when it is about one quarter, else the list of pilots. */
function actionFor(
  organisation: string,
  finding: ReportedFinding | undefined,
  { t }: Speech,
): { readonly action?: Link } {
  if (finding?.pilot !== undefined)
    return { action: { text: t.home.seePilot, href: portfolioUrls.pilot(organisation, finding.pilot) } };
  const inTime = finding?.period !== undefined;
  return {
    action: inTime
      ? { text: t.home.seeSequence, href: portfolioUrls.sequence(organisation) }
      : { text: t.home.seePilots, href: portfolioUrls.pilots(organisation) },
  };
}
