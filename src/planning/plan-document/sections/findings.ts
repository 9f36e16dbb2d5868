import type { Severity } from '../../kernel/finding.js';
import { groupBy, type Group } from '../../kernel/groups.js';
import type { ReportedFinding } from '../../portfolio/report.js';
import { paragraph, type Block, type FindingList, type Section } from '../blocks.js';
import { pilotAnchor, type Draft } from '../draft.js';
import { count, list, say, title, type Say } from '../facts.js';
import { alternativesSection } from './alternatives.js';
import { namedRisksSection } from './named-risks.js';
import { bySeverity, phasesTogether, togetherText, type Together } from './risks.js';

const HEADINGS = { block: 'findings.block', warning: 'findings.warning', tip: 'findings.tip' } as const;
const SEVERITIES: readonly Severity[] = ['block', 'warning', 'tip'];

function itemOf({ portfolio }: Draft, group: Group<Together<ReportedFinding>>): FindingList['items'][number] {
  const [first] = group;
  const pilots = group.flatMap(
    ({ finding: { pilot: id } }) => portfolio.proposals.find(({ pilot }) => pilot.id === id)?.pilot ?? [],
  );
  const item = { sentence: togetherText(first), rule: first.finding.rule };
  if (pilots.length === 0) return item;
  const about = list(pilots.map(({ title: name }) => title(name)));
  const [only] = pilots;
  return pilots.length === 1 && only ? { ...item, about, link: pilotAnchor(only.id) } : { ...item, about };
}

/** The same thing said about the same phases of several pilots stands together. */
function sameAbout(findings: readonly ReportedFinding[]): readonly Group<Together<ReportedFinding>>[] {
  const groups = groupBy(phasesTogether(findings), ({ finding, phases }) =>
    JSON.stringify([{ ...finding, pilot: '' }, phases]),
  );
  return [...groups.values()];
}

function listOf(draft: Draft, severity: Severity): FindingList {
  const own = bySeverity(
    draft.report.findings.filter((finding) => finding.scope === 'plan' && finding.severity === severity),
  );
  return { kind: 'findings', severity, items: sameAbout(own).map((group) => itemOf(draft, group)) };
}

/** Findings on the plan by severity, each as a sentence; and what else it could have been. */
export function findingsSection(draft: Draft): Section {
  const lists = SEVERITIES.map((severity) => listOf(draft, severity));
  const of = (severity: Severity): number =>
    draft.report.findings.filter((finding) => finding.scope === 'plan' && finding.severity === severity)
      .length;
  const heading: Say = say('findings.heading');
  const none: readonly Block[] = [paragraph([say('findings.none')])];
  if (lists.every(({ items }) => items.length === 0))
    return {
      id: 'findings',
      heading,
      blocks: none,
      sections: [...namedRisksSection(draft), alternativesSection(draft)],
    };
  const listed = lists.reduce((sum, { items }) => sum + items.length, 0);
  const together = listed < of('block') + of('warning') + of('tip');
  return {
    id: 'findings',
    heading,
    blocks: [
      paragraph([
        say('findings.counts', {
          blocks: count(of('block')),
          warnings: count(of('warning')),
          tips: count(of('tip')),
        }),
        ...(together ? [say('findings.grouped')] : []),
        say('findings.levels'),
      ]),
    ],
    sections: [
      ...lists
        .filter(({ items }) => items.length > 0)
        .map((block) => ({
          id: `findings-${block.severity}`,
          heading: say(HEADINGS[block.severity]),
          blocks: [block],
          sections: [],
        })),
      ...namedRisksSection(draft),
      alternativesSection(draft),
    ],
  };
}
