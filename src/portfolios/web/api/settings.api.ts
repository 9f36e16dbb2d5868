import { createHash } from 'node:crypto';
import { Body, Inject } from '@nestjs/common';
import { assertMay, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import {
  about,
  ApiController,
  ApiGet,
  ApiPatch,
  assertFresh,
  casePlan,
  IfMatch,
  listOf,
  named,
  object,
  oneOf,
  partOf,
  readBody,
  schema,
  type Schema,
} from '../../../platform/api/index.js';
import { Database } from '../../../platform/database/index.js';
import { Stale } from '../../../platform/errors/index.js';
import { CLOCK, InLanguage, json, type Clock, type JsonOutcome } from '../../../platform/http/index.js';
import type { Language } from '../../../platform/words/index.js';
import { overridesOf, SETTING_KEYS, type SettingKey, type Settings } from '../../../planning/index.js';
import { inForce, JudgedPlans } from '../../judged-plans.js';
import { changeSettings } from '../../settings/change-settings.js';
import { SettingsForm, typedSettings } from '../settings/settings.form.js';
import { contradictionIn } from './settings-contradiction.js';

interface ApiSettings {
  readonly values: Settings;
  readonly changed: readonly SettingKey[];
}

// Every threshold has a value here; in a plan only those that are not the default.
const values: Schema<Settings> = schema({
  ...partOf(casePlan, 'settings').node,
  required: SETTING_KEYS,
});

const SETTINGS = named(
  'Settings',
  object<ApiSettings>({
    values,
    changed: about('Thresholds that are not the default', listOf(oneOf(SETTING_KEYS))),
  }),
);

/** Thresholds of the organisation. */
@InOrganisation()
@ApiController('o/:organisation/settings', 'Plan')
export class SettingsApi {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ApiGet('', {
    id: 'readSettings',
    summary: 'Every threshold with its value, unit and source',
    answer: SETTINGS,
    versioned: true,
  })
  async read(@Access() access: OrganisationAccess): Promise<JsonOutcome<ApiSettings>> {
    assertMay(access, 'read-settings');
    return this.answer(access);
  }

  @ApiPatch('', {
    id: 'changeSettings',
    summary: 'Change thresholds; those that are not named stay as they are',
    details:
      'A list is given number by number: "rise.maximum.1". `standard` puts one threshold, or all, back to the default. Values that contradict each other are refused.',
    body: { form: SettingsForm, without: ['base', 'subject', 'adjust'] },
    ifMatch: 'readSettings',
    answer: SETTINGS,
    versioned: true,
  })
  async change(
    @Access() access: OrganisationAccess,
    @IfMatch() version: string,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<JsonOutcome<ApiSettings>> {
    assertMay(access, 'change-settings');
    const form = readBody(SettingsForm, body, { base: '{}' });
    const base = await this.now(access);
    assertFresh(version, versionOf(base));
    const typed = typedSettings(form, base);
    const outcome = await changeSettings(this.database, access, { base, typed }, this.clock());
    if (outcome === 'conflict') throw new Stale();
    if (outcome === 'contradiction') throw contradictionIn(base, typed, language);
    return this.answer(access);
  }

  private async now(access: OrganisationAccess): Promise<Settings> {
    return inForce(await this.plans.current(access)).portfolio.settings;
  }

  private async answer(access: OrganisationAccess): Promise<JsonOutcome<ApiSettings>> {
    const all = await this.now(access);
    const changed = SETTING_KEYS.filter((key) => Object.hasOwn(overridesOf(all), key));
    return json({ values: all, changed }, { version: versionOf(all) });
  }
}

/** Two people who change different thresholds do not stand in each other's way, so what holds is its own version. */
function versionOf(settings: Settings): string {
  return createHash('sha256')
    .update(JSON.stringify(overridesOf(settings)))
    .digest('base64url')
    .slice(0, 27);
}
