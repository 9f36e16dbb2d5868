import { may, type OrganisationAccess } from '../../accounts/index.js';
import type { FindingItem, Link } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { ReportedFinding } from '../../planning/index.js';
import { emptyCLink, findingItems, portfolioUrls, type Judgement } from '../../portfolios/index.js';
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
  access: OrganisationAccess,
  { portfolio, report }: Judgement,
  speech: Speech,
): Attention {
  const { t } = speech;
  const inPlan = report.findings.filter(({ scope }) => scope === 'plan');
  const urgent = mostImportant(inPlan, portfolio, MOST_ATTENTION);
  const sentences = findingItems(urgent, portfolio, speech);
  if (!may(access, 'read-findings')) return { items: sentences };
  const items = sentences.map((item, index) => ({
    ...item,
    ...actionFor(access, urgent[index], speech),
  }));
  const link = {
    text: t.home.allFindings({ count: inPlan.length }),
    href: portfolioUrls.portfolio(access.slug),
  };
  return inPlan.length > 0 ? { items, link } : { items };
}

/**
 * Where to do something about it: the pilot, the reason for a C without one, the sequence when it is about one quarter,
 * else the list of pilots.
 */
function actionFor(
  access: OrganisationAccess,
  finding: ReportedFinding | undefined,
  speech: Speech,
): { readonly action?: Link } {
  const { slug: organisation } = access;
  const { home } = speech.t;
  if (finding?.pilot !== undefined)
    return { action: { text: home.seePilot, href: portfolioUrls.pilot(organisation, finding.pilot) } };
  const empty =
    finding && may(access, 'compute-sequence') ? emptyCLink(organisation, finding, speech) : undefined;
  if (empty) return { action: empty };
  const inTime = finding?.period !== undefined;
  return {
    action: inTime
      ? { text: home.seeSequence, href: portfolioUrls.sequence(organisation) }
      : { text: home.seePilots, href: portfolioUrls.pilots(organisation) },
  };
}
