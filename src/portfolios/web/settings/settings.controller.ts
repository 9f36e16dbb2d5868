import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { assertMay, may, type OrganisationAccess } from '../../../accounts/index.js';
import { Access, InOrganisation } from '../../../organisations/index.js';
import { Database, NotFound } from '../../../platform/database/index.js';
import { FormFields, rawValues, readForm, type FormState } from '../../../platform/forms/index.js';
import { CLOCK, InLanguage, page, redirect, type Clock, type Outcome } from '../../../platform/http/index.js';
import { formPage } from '../../../platform/views/index.js';
import { speech, type Language, type Speech } from '../../../platform/words/index.js';
import {
  checkSettings,
  overridesOf,
  SETTING_KEYS,
  SETTING_SUBJECTS,
  settingsOf,
  subjectOf,
  type SettingKey,
  type Settings,
  type SettingSubject,
} from '../../../planning/index.js';
import { inForce, JudgedPlans, type JudgedPlan } from '../../judged-plans.js';
import { changeSettings } from '../../settings/change-settings.js';
import { mergeSettings, type MergedSettings } from '../../settings/merge-settings.js';
import { settingsEffect } from '../../settings/settings-effect.js';
import { portfolioUrls } from '../urls.js';
import { withContradictions, type SettingsFormState } from './contradictions.js';
import { settingsConflictModel } from './settings-conflict.page.js';
import { settingsEffectModel, settingsEffectPage } from './settings-effect.page.js';
import { settingsSubjectModel, settingsSubjectPage } from './settings-subject.page.js';
import { fieldNames, readBase, SettingsForm, typedSettings } from './settings.form.js';
import { settingsModel, settingsPage } from './settings.page.js';

/** One request about the thresholds of an organisation. */
interface Request {
  readonly access: OrganisationAccess;
  readonly judged: JudgedPlan;
  readonly speech: Speech;
}

/** Thresholds: read them, fill in one subject, see what a change would do, and only then make it. */
@InOrganisation()
@Controller('o/:organisation/instellingen')
export class SettingsController {
  constructor(
    private readonly plans: JudgedPlans,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  async settings(@Access() access: OrganisationAccess, @InLanguage() language: Language): Promise<Outcome> {
    assertMay(access, 'read-settings');
    const judged = await this.plans.current(access);
    return list({ access, judged, speech: speech(language) });
  }

  @Get(':subject')
  async subject(
    @Access() access: OrganisationAccess,
    @Param('subject') given: string,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'change-settings');
    const subject = SETTING_SUBJECTS.find((name) => name === given);
    if (!subject) throw new NotFound('setting subject', given);
    const judged = await this.plans.current(access);
    const base = settingsNow(judged);
    const form = { values: valuesOf(subject, base, language), errors: [] };
    return subjectForm({ access, judged, speech: speech(language) }, { subject, base, form });
  }

  /** Shows what a change would do; changes nothing. */
  @Post('effect')
  async effect(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'change-settings');
    const request = { access, judged: await this.plans.current(access), speech: speech(language) };
    const result = readForm(SettingsForm, body, language);
    if (!result.ok) return refused(request, { values: result.raw, errors: result.errors });
    const base = readBase(result.value.base);
    const typed = typedSettings(result.value, base);
    const { adjust } = result.value;
    if (adjust === undefined) return shownEffect(request, base, typed);
    const form = { values: valuesOf(adjust, typed, language), errors: [] };
    return subjectForm(request, { subject: adjust, base, form });
  }

  @Post()
  async change(
    @Access() access: OrganisationAccess,
    @Body() body: unknown,
    @InLanguage() language: Language,
  ): Promise<Outcome> {
    assertMay(access, 'change-settings');
    const result = readForm(SettingsForm, body, language);
    if (!result.ok) {
      const request = { access, judged: await this.plans.current(access), speech: speech(language) };
      return refused(request, { values: result.raw, errors: result.errors });
    }
    const base = readBase(result.value.base);
    const typed = typedSettings(result.value, base);
    const outcome = await changeSettings(this.database, access, { base, typed }, this.clock());
    if (outcome === 'kept') return redirect(portfolioUrls.settings(access.slug), 'settingsChanged');
    if (outcome === 'nothing-to-change') return redirect(portfolioUrls.settings(access.slug), 'settingsSame');
    const request = { access, judged: await this.plans.current(access), speech: speech(language) };
    return shownEffect(request, base, typed);
  }
}

function settingsNow(judged: JudgedPlan): Settings {
  return inForce(judged).portfolio.settings;
}

function list({ access, judged, speech: words }: Request, refusal?: FormState): Outcome {
  const summary = refusal ? new FormFields(refusal, words.t).errorSummary() : {};
  const model = settingsModel(
    {
      organisation: access.slug,
      settings: settingsNow(judged),
      mayChange: may(access, 'change-settings'),
      ...summary,
    },
    words,
  );
  return page(settingsPage, model, { status: refusal ? UNPROCESSABLE : 200 });
}

interface FilledForm {
  readonly subject: SettingSubject;
  readonly base: Settings;
  readonly form: SettingsFormState;
}

function subjectForm({ access, speech: words }: Request, filled: FilledForm): Outcome {
  const model = settingsSubjectModel({ organisation: access.slug, ...filled }, words);
  return page(settingsSubjectPage, model, { status: filled.form.errors.length > 0 ? UNPROCESSABLE : 200 });
}

const UNPROCESSABLE = 422;
const CONFLICT = 409;

/** The form it came from with its mistakes; the list of settings when it came from none of ours. */
function refused(request: Request, form: FormState): Outcome {
  const subject = SETTING_SUBJECTS.find((name) => name === form.values['subject']) ?? subjectTyped(form);
  const base = form.values['base'];
  if (subject === undefined || typeof base !== 'string') return list(request, form);
  return subjectForm(request, { subject, base: readBase(base), form });
}

/** The page of an effect carries thresholds without their subject. */
function subjectTyped({ values, errors }: FormState): SettingSubject | undefined {
  const key =
    errors.length > 0
      ? undefined
      : SETTING_KEYS.find((each) => fieldNames(each).some((name) => name in values));
  return key && subjectOf(key);
}

/** The effect of a change, or why it cannot be made: somebody else was first, or the values contradict each other. */
function shownEffect(request: Request, base: Settings, typed: Settings): Outcome {
  const { access, judged, speech: words } = request;
  const current = settingsNow(judged);
  const merged = mergeSettings(base, typed, current);
  const { settings: proposed, changed, conflicts } = merged;
  const shown = { organisation: access.slug, current, proposed, changed };
  if (conflicts.length > 0)
    return page(formPage, settingsConflictModel({ ...shown, conflicts }, words), { status: CONFLICT });
  const problems = checkSettings(overridesOf(proposed));
  if (problems.length > 0) return contradiction(request, merged, current);
  const effect = settingsEffect(judged, overridesOf(proposed));
  return page(settingsEffectPage, settingsEffectModel({ ...shown, effect }, words));
}

function contradiction(request: Request, { settings, changed }: MergedSettings, base: Settings): Outcome {
  const problems = checkSettings(overridesOf(settings));
  const [first] = problems;
  const subject = subjectOf((first?.key ?? changed[0] ?? 'step.maximum') as SettingKey);
  const values = valuesOf(subject, settings, request.speech.language);
  const form = withContradictions(values, problems, settings, request.speech);
  return subjectForm(request, { subject, base, form });
}

/** What stands in the fields of one subject, as a person would type it. */
function valuesOf(subject: SettingSubject, settings: Settings, language: Language): FormState['values'] {
  const numbers = settingsOf(subject).flatMap((key) =>
    fieldNames(key).map((name, index) => [name, [settings[key]].flat()[index]]),
  );
  return rawValues(Object.fromEntries(numbers) as object, language);
}
