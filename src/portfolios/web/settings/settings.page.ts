import {
  definePage,
  numberCell,
  textCell,
  type ErrorSummary,
  type Notice,
  type PageHead,
  type PageModel,
  type PostAction,
  type Row,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  isSameSetting,
  overridesOf,
  SETTING_KEYS,
  SETTING_SUBJECTS,
  SETTINGS,
  settingsOf,
  type SettingKey,
  type Settings,
  type SettingSubject,
} from '../../../planning/index.js';
import { portfolioUrls } from '../urls.js';
import { originText, rangeText, valueText } from './setting-texts.js';
import { writeBase } from './settings.form.js';

interface SubjectPart {
  readonly id: string;
  readonly heading: string;
  /** Absent for people who may only look. */
  readonly change?: { readonly text: string; readonly href: string; readonly hidden: string };
  readonly table: Table;
}

export interface SettingsPageModel extends PageModel {
  readonly head: PageHead;
  readonly onlyLook?: Notice;
  readonly changed: readonly { readonly text: string; readonly back?: PostAction }[];
  readonly allBack?: PostAction;
  readonly subjects: readonly SubjectPart[];
  readonly sources: readonly string[];
}

export const settingsPage = definePage<SettingsPageModel>('portfolios/settings');

export interface SettingsInput {
  readonly organisation: string;
  readonly settings: Settings;
  readonly mayChange: boolean;
  readonly errorSummary?: ErrorSummary;
}

/** Every threshold by subject, with what it is now, its default, its range and where it comes from. */
export function settingsModel(input: SettingsInput, speech: Speech): SettingsPageModel {
  const { t } = speech;
  const { settings, mayChange, errorSummary } = input;
  const different = SETTING_KEYS.filter((key) => differs(settings, key));
  return {
    title: t.settingsPage.title,
    head: { heading: t.settingsPage.title, lead: t.settingsPage.lead },
    ...(mayChange ? {} : { onlyLook: { kind: 'info', text: t.settingsPage.mayOnlyLook } }),
    changed: different.map((key) => changedLine(input, key, speech)),
    ...(mayChange && different.length > 0 ? { allBack: standardAction(input, 'all', speech) } : {}),
    subjects: SETTING_SUBJECTS.map((subject) => subjectPart(input, subject, speech)),
    sources: [t.plan['sources.s0'], t.plan['sources.s1'], t.plan['sources.s2']].concat([
      t.plan['sources.s3'],
      t.plan['sources.s4'],
      t.plan['sources.w'],
    ]),
    ...(errorSummary ? { errorSummary } : {}),
  };
}

function differs(settings: Settings, key: SettingKey): boolean {
  return !isSameSetting(settings[key], SETTINGS[key].value);
}

function changedLine(
  input: SettingsInput,
  key: SettingKey,
  speech: Speech,
): SettingsPageModel['changed'][number] {
  const text = speech.t.settingsPage.changedLine({
    setting: speech.t.planSettings[key],
    now: valueText(input.settings[key], speech),
    standard: valueText(SETTINGS[key].value, speech),
  });
  return input.mayChange ? { text, back: standardAction(input, key, speech) } : { text };
}

/** Leads to the effect first, as every change does. */
function standardAction(
  { organisation, settings }: SettingsInput,
  standard: SettingKey | 'all',
  { t }: Speech,
): PostAction {
  const p = t.settingsPage;
  const fields = [
    { name: 'base', value: writeBase(overridesOf(settings)) },
    { name: 'standard', value: standard },
  ];
  const action = portfolioUrls.settingsEffect(organisation);
  return standard === 'all'
    ? { text: p.allToStandard, action, fields }
    : {
        text: p.toStandard,
        hidden: p.toStandardHidden({ setting: t.planSettings[standard] }),
        action,
        fields,
      };
}

function subjectPart(input: SettingsInput, subject: SettingSubject, speech: Speech): SubjectPart {
  const { t } = speech;
  const p = t.settingsPage;
  const heading = p.subjects[subject];
  const keys = settingsOf(subject);
  const changed = keys.filter((key) => differs(input.settings, key)).length;
  const href = portfolioUrls.settingsOf(input.organisation, subject);
  return {
    id: `onderwerp-${subject}`,
    heading,
    ...(input.mayChange ? { change: { text: p.changeSubject, href, hidden: heading } } : {}),
    table: {
      caption: p.caption({ subject: heading, count: keys.length, changed }),
      columns: [
        { lines: [p.setting] },
        { lines: [p.now], numeric: true },
        { lines: [p.standard], numeric: true },
        { lines: [p.unit] },
        { lines: [p.range] },
        { lines: [p.origin] },
      ],
      groups: [{ rows: keys.map((key) => settingRow(input.settings, key, speech)) }],
    },
  };
}

function settingRow(settings: Settings, key: SettingKey, speech: Speech): Row {
  const { t } = speech;
  return {
    header: textCell(t.planSettings[key], { note: t.settingHelp[key] }),
    cells: [
      numberCell(valueText(settings[key], speech), differs(settings, key) ? { strong: true } : {}),
      numberCell(valueText(SETTINGS[key].value, speech)),
      textCell(t.cli.settings.units[SETTINGS[key].unit]),
      textCell(rangeText(key, speech)),
      textCell(originText(key, speech)),
    ],
  };
}
