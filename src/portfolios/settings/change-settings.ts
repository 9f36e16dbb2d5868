import { assertMay, type OrganisationAccess } from '../../accounts/index.js';
import { checkSettings, overridesOf, resolveSettings, type Settings } from '../../planning/index.js';
import { NotFound, type Database } from '../../platform/database/index.js';
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
    const row = await store.findCurrent(access.organisationId);
    if (!row) throw new NotFound('plan', access.organisationId);
    const merged = mergeSettings(base, typed, resolveSettings(row.data.plan.settings));
    const refusal = refusalOf(merged);
    if (refusal) return refusal;
    const plan = { ...row.data.plan, settings: overridesOf(merged.settings) };
    await store.change(row, { data: { ...row.data, plan }, updatedAt: now.toISOString() });
    return 'kept';
  });
}

function refusalOf({ settings, changed, conflicts }: MergedSettings): SettingsOutcome | undefined {
  if (changed.length === 0) return 'nothing-to-change';
  if (conflicts.length > 0) return 'conflict';
  return checkSettings(overridesOf(settings)).length > 0 ? 'contradiction' : undefined;
}
