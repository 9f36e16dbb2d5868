import { severityBadge, type FindingItem, type Link } from '../../platform/views/index.js';
import { describeFinding, type Speech } from '../../platform/words/index.js';
import { groupBy, type Portfolio, type ReportedFinding } from '../../planning/index.js';
import { namesOf } from '../names.js';

/** So many names are read in one go; more of them stand behind a line that opens. */
const NAMES_AT_ONCE = 4;

/** One finding for a list. `about` says which pilots it is about. */
function itemOf(
  finding: ReportedFinding,
  about: readonly string[],
  portfolio: Portfolio,
  { t, f, language }: Speech,
): FindingItem {
  const { title, sentence, advice } = describeFinding(finding, namesOf(portfolio), language);
  const many = about.length > NAMES_AT_ONCE;
  const pilots = about.length === 0 || many ? [] : [f.list(about)];
  const phase = finding.phase === undefined ? [] : [t.terms.phase({ number: finding.phase })];
  return {
    badge: severityBadge(finding.severity, t),
    text: sentence,
    advice,
    more: [...pilots, ...phase, title, finding.rule].join(' · '),
    ...(many
      ? { names: { summary: t.portfolioPage.atPilots({ count: about.length }), text: f.list(about) } }
      : {}),
  };
}

/** Findings as a list: severity, sentence, and what it is about with the rule's id. On a pilot's own page its name is left out. */
export function findingItems(
  findings: readonly ReportedFinding[],
  portfolio: Portfolio,
  speech: Speech,
  ownPage = false,
): readonly FindingItem[] {
  const names = namesOf(portfolio);
  return findings.map((finding) => {
    const about = finding.pilot === undefined || ownPage ? [] : [names.pilot(finding.pilot)];
    return itemOf(finding, about, portfolio, speech);
  });
}

/** The same list with what is said of several pilots in the same words said once, with all their names. */
export function groupedFindingItems(
  findings: readonly ReportedFinding[],
  portfolio: Portfolio,
  speech: Speech,
  actionOf: (finding: ReportedFinding) => Link | undefined = () => undefined,
): readonly FindingItem[] {
  const names = namesOf(portfolio);
  const groups = groupBy(findings, (finding) => JSON.stringify({ ...finding, pilot: undefined }));
  return [...groups.values()].map((group) => {
    const [finding] = group;
    const about = group.flatMap(({ pilot }) => (pilot === undefined ? [] : names.pilot(pilot)));
    const action = actionOf(finding);
    return { ...itemOf(finding, about, portfolio, speech), ...(action ? { action } : {}) };
  });
}
