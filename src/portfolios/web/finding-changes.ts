import type { FindingItem } from '../../platform/views/index.js';
import type { Speech } from '../../platform/words/index.js';
import type { ReportChanges } from '../../planning/index.js';
import type { Judgement } from '../judged-plans.js';
import { findingItems } from './finding-items.js';

/** Findings that go, come or change: one list of a page. */
export interface FindingChangesPart {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly FindingItem[];
}

export interface JudgedTwice {
  readonly before: Judgement;
  readonly after: Judgement;
  readonly changes: ReportChanges;
}

/** What one judgement says that another does not; a list without findings is left out. */
export function findingChanges(
  { before, after, changes }: JudgedTwice,
  speech: Speech,
): readonly FindingChangesPart[] {
  const { t } = speech;
  const p = t.settingsPage;
  const changed = findingItems(
    changes.changed.map((pair) => pair.after),
    after.portfolio,
    speech,
  ).map((item, index) => {
    const severity = changes.changed[index]?.before.severity ?? 'tip';
    return { ...item, more: [p.was({ severity: t.terms.severities[severity] }), item.more].join(' · ') };
  });
  return [
    { id: 'verdwijnt', heading: p.gone, items: findingItems(changes.gone, before.portfolio, speech) },
    { id: 'komt-erbij', heading: p.come, items: findingItems(changes.come, after.portfolio, speech) },
    { id: 'verandert', heading: p.changed, items: changed },
  ].filter(({ items }) => items.length > 0);
}
