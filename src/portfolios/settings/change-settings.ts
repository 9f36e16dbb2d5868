import { assertMay, recordAudit, type OrganisationAccess } from '../../accounts/index.js';
import {
  checkSettings,
  overridesOf,
  resolveSettings,
  type SettingKey,
  type Settings,
} from '../../planning/index.js';
import type { Database } from '../../platform/database/index.js';
import { PlanStore } from '../store/plan.store.js';
import { mergeSettings, type MergedSettings } from './merge-settings.js';

export interface SettingsChange {
  /** What the form was filled with. */
  readonly base: Settings;
  readonly typed: Settings;
}

/** What became of a change: kept, already so, or not kept because of somebody else's change or a contradiction. */
export type SettingsOutcome = 'kept' | 'nothing-to-change' | 'conflict' | 'contradiction';

/**
 * Keeps changed thresholds, unless somebody else changed the same ones since the form was made.
 * @throws NotAllowed for everybody but the strategy director
 */
export async function changeSettings(
  database: Database,
  access: OrganisationAccess,
  { base, typed }: SettingsChange,
  now: Date,
): Promise<SettingsOutcome> {
  assertMay(access, 'change-settings');
  return database.write(async (em) => {
    const store = new PlanStore(em);
    const row = await store.get(access);
    const merged = mergeSettings(base, typed, resolveSettings(row.data.plan.settings));
    const refusal = refusalOf(merged);
    if (refusal) return refusal;
    const plan = { ...row.data.plan, settings: overridesOf(merged.settings) };
    const at = now.toISOString();
    await store.change(row, { data: { ...row.data, plan }, updatedAt: at });
    await recordAudit(em, {
      who: access,
      at,
      action: 'settings-changed',
      subject: { kind: 'settings', id: row.id, name: row.name },
      before: factsOf(merged.changed, resolveSettings(row.data.plan.settings)),
      after: factsOf(merged.changed, merged.settings),
    });
    return 'kept';
  });
}

/** The changed thresholds with their values: "1 1 2 3 3" for a list. */
function factsOf(changed: readonly SettingKey[], settings: Settings): Readonly<Record<string, string>> {
  return Object.fromEntries(changed.map((key) => [key, [settings[key]].flat().join(' ')]));
}

function refusalOf({ settings, changed, conflicts }: MergedSettings): SettingsOutcome | undefined {
  if (changed.length === 0) return 'nothing-to-change';
  if (conflicts.length > 0) return 'conflict';
  return checkSettings(overridesOf(settings)).length > 0 ? 'contradiction' : undefined;
}
