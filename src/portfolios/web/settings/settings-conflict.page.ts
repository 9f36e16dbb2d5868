import {
  definePage,
  numberCell,
  textCell,
  type Link,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import type { SettingKey, Settings } from '../../../planning/index.js';
import { portfolioUrls } from '../urls.js';
import { carry, type CarriedChange } from './settings-effect.page.js';
import { valueText } from './setting-texts.js';

export interface SettingsConflictModel extends PageModel {
  readonly head: PageHead;
  readonly values: Table;
  readonly keepMine: CarriedChange;
  readonly keepTheirs: Link;
}

export const settingsConflictPage = definePage<SettingsConflictModel>('portfolios/settings-conflict');

export interface SettingsConflictInput {
  readonly organisation: string;
  readonly current: Settings;
  /** What holds now with this person's values on top. */
  readonly proposed: Settings;
  readonly changed: readonly SettingKey[];
}

/** Somebody else changed the same thresholds: both values side by side, and a way on with either. */
export function settingsConflictModel(input: SettingsConflictInput, speech: Speech): SettingsConflictModel {
  const { t } = speech;
  const p = t.settingsPage;
  const { organisation, current, proposed, changed } = input;
  return {
    title: p.conflictTitle,
    head: { eyebrow: p.title, heading: p.conflictTitle, lead: p.conflictLead },
    values: {
      caption: p.conflictCaption({ count: changed.length }),
      columns: [
        { lines: [p.setting] },
        { lines: [p.mine], numeric: true },
        { lines: [p.theirs], numeric: true },
      ],
      groups: [
        {
          rows: changed.map((key) => ({
            header: textCell(t.planSettings[key]),
            cells: [
              numberCell(valueText(proposed[key], speech), { strong: true }),
              numberCell(valueText(current[key], speech)),
            ],
          })),
        },
      ],
    },
    keepMine: carry(input, portfolioUrls.settingsEffect(organisation), speech),
    keepTheirs: { text: p.keepTheirs, href: portfolioUrls.settings(organisation) },
  };
}
