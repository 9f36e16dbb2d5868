import { FormFields, versionIn, type FormState } from '../../../platform/forms/index.js';
import {
  definePage,
  numberCell,
  textCell,
  type Breadcrumbs,
  type PageHead,
  type PageModel,
  type PostAction,
  type Table,
  type TextField,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  forTolerance,
  FOUR_CS,
  PROFILE_RANGES,
  PROFILE_SETTINGS,
  profileCalled,
  SETTINGS,
  wholeProfile,
  type OwnProfile,
  type Portfolio,
  type SettingKey,
} from '../../../planning/index.js';
import { portfolioUrls } from '../urls.js';
import { fieldNames } from '../settings/settings.form.js';
import { rangeText, valueText } from '../settings/setting-texts.js';
import { weightField } from './profile.form.js';

/** A limit with one number is a field, one with a number for each tolerance a group of small fields. */
type ProfileField =
  | { readonly field: TextField }
  | {
      readonly group: {
        readonly legend: string;
        readonly hint: string;
        readonly fields: readonly TextField[];
      };
    };

export interface ProfilePageModel extends PageModel {
  readonly breadcrumbs: Breadcrumbs;
  readonly head: PageHead;
  readonly form: {
    readonly action: string;
    /** Empty for a new one. */
    readonly version: string;
    readonly name: TextField;
    readonly items: readonly ProfileField[];
  };
  /** What it comes to, department by department; absent for a new one. */
  readonly effect?: Table;
  readonly remove?: PostAction;
}

export const profilePage = definePage<ProfilePageModel>('portfolios/profile');

export interface ProfileInput {
  readonly organisation: string;
  readonly portfolio: Portfolio;
  readonly form: FormState;
  /** As it is kept; null for a new one. */
  readonly kept: { readonly id: string; readonly version: number; readonly profile: OwnProfile } | null;
}

/** The form for a new profile or one that is there, each number with what it means and between which limits. */
export function profileModel(input: ProfileInput, speech: Speech): ProfilePageModel {
  const { organisation, portfolio, form, kept } = input;
  const p = speech.t.profilePages;
  const fields = new FormFields(form, speech.t);
  const title = kept ? p.changeTitle({ name: kept.profile.name }) : p.newTitle;
  const list = portfolioUrls.profiles(organisation);
  const name = nameField(fields, speech);
  const items = itemsOf(fields, portfolio, speech);
  return {
    title,
    breadcrumbs: { items: [{ text: p.title, href: list }] },
    head: { heading: title, lead: p.formLead },
    form: {
      action: kept ? portfolioUrls.profile(organisation, kept.id) : list,
      version: kept ? versionIn(form.values, kept.version) : '',
      name,
      items,
    },
    ...(kept ? keptParts(organisation, kept, portfolio, speech) : {}),
    ...fields.errorSummary(),
  };
}

export function nameField(fields: FormFields, { t }: Speech): TextField {
  const p = t.profilePages;
  return fields.text('name', { label: p.name, hint: p.nameHint, sentences: { invalid: p.nameTaken } });
}

export function itemsOf(fields: FormFields, portfolio: Portfolio, speech: Speech): readonly ProfileField[] {
  return [
    ...ownNumbers(fields, speech),
    ...PROFILE_SETTINGS.map((key) => settingItem(fields, key, portfolio, speech)),
    weights(fields, speech),
  ];
}

function keptParts(
  organisation: string,
  { id, version, profile }: NonNullable<ProfileInput['kept']>,
  portfolio: Portfolio,
  speech: Speech,
): Pick<ProfilePageModel, 'effect' | 'remove'> {
  const p = speech.t.profilePages;
  return {
    effect: effectTable(profile, portfolio, speech),
    remove: {
      text: p.remove,
      hidden: profile.name,
      action: portfolioUrls.removeProfile(organisation, id),
      fields: [{ name: 'version', value: String(version) }],
    },
  };
}

function ownNumbers(fields: FormFields, speech: Speech): readonly ProfileField[] {
  const { t, f } = speech;
  const p = t.profilePages;
  const range = ({ min, max }: { readonly min: number; readonly max: number }): string =>
    t.settingsPage.rangeOf({ min: f.number(min, 1), max: f.number(max, 1) });
  return [
    {
      field: fields.number('ceilingPercent', {
        label: p.ceiling,
        hint: p.ceilingHint({ range: range(PROFILE_RANGES.ceilingPercent) }),
        unit: '%',
        optional: true,
      }),
    },
    {
      field: fields.number('leerpauze', {
        label: p.leerpauze,
        hint: p.leerpauzeHint({ range: range(PROFILE_RANGES.leerpauze) }),
        unit: t.cli.settings.units.weeks,
        whole: true,
        optional: true,
      }),
    },
  ];
}

function settingItem(
  fields: FormFields,
  key: SettingKey,
  { settings }: Portfolio,
  speech: Speech,
): ProfileField {
  const { t } = speech;
  const label = t.planSettings[key];
  const hint = t.profilePages.settingHint({
    help: t.settingHelp[key],
    now: valueText(settings[key], speech),
    range: rangeText(key, speech),
  });
  const names = fieldNames(key);
  if (names.length === 1)
    return {
      field: fields.number(key, {
        ...{ label, hint, optional: true },
        unit: t.cli.settings.units[SETTINGS[key].unit],
      }),
    };
  const parts = names.map((name, index) => {
    const part = t.settingsPage.tolerance({ number: index + 1 });
    return fields.number(name, { label: part, within: label });
  });
  return { group: { legend: label, hint, fields: parts } };
}

function weights(fields: FormFields, { t, f }: Speech): ProfileField {
  const p = t.profilePages;
  const { min, max } = PROFILE_RANGES.weight;
  const range = t.settingsPage.rangeOf({ min: f.number(min, 1), max: f.number(max, 1) });
  return {
    group: {
      legend: p.weights,
      hint: p.weightsHint({ range }),
      fields: FOUR_CS.map((c) => fields.number(weightField(c), { label: t.terms.cs[c], within: p.weights })),
    },
  };
}

/** Ceiling and rise limit of each department: as the organisation has them, and with the profile. */
function effectTable(profile: OwnProfile, portfolio: Portfolio, speech: Speech): Table {
  const { t, f } = speech;
  const p = t.profilePages;
  const { settings } = portfolio;
  const whole = wholeProfile(profileCalled(profile.name, [profile]) ?? 'balanced', settings);
  const rise = { ...settings, ...whole.settings }['rise.maximum'];
  return {
    caption: p.effectCaption({ percent: f.percent(whole.ceilingPercent / 100) }),
    columns: [
      { lines: [t.heat.department] },
      { lines: [p.ceilingNow], numeric: true },
      { lines: [p.ceilingThen], numeric: true },
      { lines: [p.riseNow], numeric: true },
      { lines: [p.riseThen], numeric: true },
    ],
    groups: [
      {
        rows: [...portfolio.departments.values()].map(({ name, tolerance }) => {
          const ceiling = settings['heat.capacityPerTolerance'] * tolerance;
          return {
            header: textCell(name),
            cells: [
              numberCell(f.number(ceiling, 2)),
              numberCell(f.number((ceiling * whole.ceilingPercent) / 100, 2), { strong: true }),
              numberCell(f.number(forTolerance(settings['rise.maximum'], tolerance), 2)),
              numberCell(f.number(forTolerance([rise].flat(), tolerance), 2), { strong: true }),
            ],
          };
        }),
      },
    ],
  };
}
