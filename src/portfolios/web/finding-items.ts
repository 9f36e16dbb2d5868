import { severityBadge, type FindingItem } from '../../platform/views/index.js';
import { describeFinding, type Speech } from '../../platform/words/index.js';
import type { Portfolio, ReportedFinding } from '../../planning/index.js';
import { namesOf } from '../names.js';

/** Findings as a list: severity, sentence, and what it is about with the rule's id. On a pilot's own page its name is left out. */
export function findingItems(
  findings: readonly ReportedFinding[],
  portfolio: Portfolio,
  { t, language }: Speech,
  ownPage = false,
): readonly FindingItem[] {
  const names = namesOf(portfolio);
  return findings.map((finding) => {
    const { title, sentence, advice } = describeFinding(finding, names, language);
    const about = finding.pilot === undefined || ownPage ? [] : [names.pilot(finding.pilot)];
    const phase = finding.phase === undefined ? [] : [t.terms.phase({ number: finding.phase })];
    return {
      badge: severityBadge(finding.severity, t),
      text: sentence,
      advice,
      more: [...about, ...phase, title, finding.rule].join(' · '),
    };
  });
}
