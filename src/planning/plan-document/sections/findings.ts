import type { Severity } from '../../kernel/finding.js';
import { paragraph, type Block, type FindingList, type Section } from '../blocks.js';
import { pilotAnchor, type Draft } from '../draft.js';
import { count, findingText, say, text, type Say } from '../facts.js';
import { bySeverity } from './risks.js';

const HEADINGS = { block: 'findings.block', warning: 'findings.warning', tip: 'findings.tip' } as const;
const SEVERITIES: readonly Severity[] = ['block', 'warning', 'tip'];

function listOf({ report, portfolio }: Draft, severity: Severity): FindingList {
  const own = report.findings.filter((finding) => finding.scope === 'plan' && finding.severity === severity);
  return {
    kind: 'findings',
    severity,
    items: bySeverity(own).map((finding) => {
      const pilot = portfolio.proposals.find((proposal) => proposal.pilot.id === finding.pilot)?.pilot;
      const rule = report.findings.find((reported) => reported === finding)?.rule ?? '';
      const item = { sentence: findingText(finding), rule };
      return pilot ? { ...item, about: text(pilot.title), link: pilotAnchor(pilot.id) } : item;
    }),
  };
}

/** Findings on the plan by severity, each as a sentence. */
export function findingsSection(draft: Draft): Section {
  const lists = SEVERITIES.map((severity) => listOf(draft, severity));
  const of = (severity: Severity): number => lists.find((list) => list.severity === severity)?.items.length ?? 0;
  const heading: Say = say('findings.heading');
  const none: readonly Block[] = [paragraph([say('findings.none')])];
  if (lists.every(({ items }) => items.length === 0)) return { id: 'findings', heading, blocks: none, sections: [] };
  return {
    id: 'findings',
    heading,
    blocks: [
      paragraph([
        say('findings.counts', { blocks: count(of('block')), warnings: count(of('warning')), tips: count(of('tip')) }),
        say('findings.levels'),
      ]),
    ],
    sections: lists
      .filter(({ items }) => items.length > 0)
      .map((list) => ({ id: `findings-${list.severity}`, heading: say(HEADINGS[list.severity]), blocks: [list], sections: [] })),
  };
}
