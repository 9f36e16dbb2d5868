import type { FindingItem, Link } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { ReportedFinding } from '../../planning/index.js';
import { findingItems, portfolioUrls, type Judgement } from '../../portfolios/index.js';
import { mostImportant } from './most-important.js';

/** Findings that the first page lists; the portfolio page has them all. */
const MOST_ATTENTION = 5;

export interface Attention {
  readonly items: readonly FindingItem[];
  /** To all findings on the plan, as many as the verdict above them counts. */
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
  const urgent = mostImportant(inPlan, portfolio, MOST_ATTENTION);
  const sentences = findingItems(urgent, portfolio, speech);
  if (!maySeeFindings) return { items: sentences };
  const items = sentences.map((item, index) => ({
    ...item,
    ...actionFor(organisation, urgent[index], speech),
  }));
  const link = {
    text: t.home.allFindings({ count: inPlan.length }),
    href: portfolioUrls.portfolio(organisation),
  };
  return inPlan.length > 0 ? { items, link } : { items };
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
