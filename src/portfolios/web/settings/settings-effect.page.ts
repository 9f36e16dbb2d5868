import {
  definePage,
  numberCell,
  textCell,
  type Link,
  type Notice,
  type PageHead,
  type PageModel,
  type Table,
} from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import {
  overridesOf,
  subjectOf,
  SETTINGS,
  type SettingKey,
  type Settings,
  type SettingSubject,
} from '../../../planning/index.js';
import { namesOf } from '../../names.js';
import type { SettingsEffect } from '../../settings/settings-effect.js';
import { findingChanges, type FindingChangesPart } from '../finding-changes.js';
import { portfolioUrls } from '../urls.js';
import { valueText } from './setting-texts.js';
import { fieldNames, writeBase } from './settings.form.js';

/** Hidden fields that carry a change to the next step. */
export interface CarriedChange {
  readonly action: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

export interface SettingsEffectModel extends PageModel {
  readonly head: PageHead;
  /** Absent when nothing changes. */
  readonly values?: Table;
  readonly summary: string;
  readonly notes: readonly Notice[];
  readonly findings: readonly FindingChangesPart[];
  readonly verdicts: readonly string[];
  readonly save?: CarriedChange;
  readonly adjust?: CarriedChange;
  readonly cancel: Link;
}

export const settingsEffectPage = definePage<SettingsEffectModel>('portfolios/settings-effect');

export interface SettingsEffectInput {
  readonly organisation: string;
  readonly current: Settings;
  readonly proposed: Settings;
  readonly changed: readonly SettingKey[];
  readonly effect: SettingsEffect;
}

/** What a change does, before it is made: values, findings that go and come, and verdicts that change. */
export function settingsEffectModel(input: SettingsEffectInput, speech: Speech): SettingsEffectModel {
  const p = speech.t.settingsPage;
  const { organisation, changed } = input;
  const cancel = { text: p.cancel, href: portfolioUrls.settings(organisation) };
  const base = {
    title: p.effectTitle,
    head: { eyebrow: p.title, heading: p.effectTitle },
    findings: [],
    verdicts: [],
    notes: [],
    cancel,
  };
  if (changed.length === 0) return { ...base, summary: p.nothing };
  return {
    ...base,
    values: changedTable(input, speech),
    summary: summaryOf(input.effect, speech),
    notes: notesOf(input, speech),
    findings: findingChanges(input.effect, speech),
    verdicts: verdictLines(input.effect, speech),
    save: carry(input, portfolioUrls.settings(organisation), speech),
    ...adjustment(input, speech),
  };
}

function changedTable({ current, proposed, changed }: SettingsEffectInput, speech: Speech): Table {
  const { t } = speech;
  const p = t.settingsPage;
  return {
    caption: p.changes({ count: changed.length }),
    columns: [
      { lines: [p.setting] },
      { lines: [p.now], numeric: true },
      { lines: [p.becomes], numeric: true },
      { lines: [p.standard], numeric: true },
    ],
    groups: [
      {
        rows: changed.map((key) => ({
          header: textCell(t.planSettings[key]),
          cells: [
            numberCell(valueText(current[key], speech)),
            numberCell(valueText(proposed[key], speech), { strong: true }),
            numberCell(valueText(SETTINGS[key].value, speech)),
          ],
        })),
      },
    ],
  };
}

function summaryOf({ changes }: SettingsEffect, { t }: Speech): string {
  const { gone, come, changed, verdicts, plan } = changes;
  const nothing = gone.length + come.length + changed.length + verdicts.length === 0 && !plan;
  return nothing
    ? t.settingsPage.onlySequence
    : t.settingsPage.summary({ gone: gone.length, come: come.length, changed: changed.length });
}

function notesOf({ changed, effect }: SettingsEffectInput, { t }: Speech): readonly Notice[] {
  const p = t.settingsPage;
  const pace = changed.some((key) => subjectOf(key) === 'pace');
  return [
    ...(pace ? [{ kind: 'info', text: p.paceNote } as const] : []),
    ...(effect.outdatesSequence ? [{ kind: 'warning', text: p.staleNote } as const] : []),
  ];
}

function verdictLines({ before, changes }: SettingsEffect, { t }: Speech): readonly string[] {
  const names = namesOf(before.portfolio);
  const pilots = changes.verdicts.map(({ pilot, from, to }) =>
    t.settingsPage.verdictLine({
      pilot: names.pilot(pilot),
      from: t.terms.pilotVerdicts[from],
      to: t.terms.pilotVerdicts[to],
    }),
  );
  const { plan } = changes;
  const verdict = plan && {
    from: t.portfolioPage.verdicts[plan.from],
    to: t.portfolioPage.verdicts[plan.to],
  };
  return verdict ? [t.settingsPage.planVerdict(verdict), ...pilots] : pilots;
}

type Carried = Pick<SettingsEffectInput, 'current' | 'proposed' | 'changed'>;

/** Decimals enough to give every threshold back as it was. */
const ALL_DECIMALS = 6;

/** The changed values only, measured against what holds now. */
export function carry(
  { current, proposed, changed }: Carried,
  action: string,
  { f }: Speech,
  extra: CarriedChange['fields'] = [],
): CarriedChange {
  const values = changed.flatMap((key) =>
    fieldNames(key).map((name, index) => ({
      name,
      value: f.number([proposed[key]].flat()[index] ?? 0, ALL_DECIMALS),
    })),
  );
  return { action, fields: [{ name: 'base', value: writeBase(overridesOf(current)) }, ...extra, ...values] };
}

/** Back to the form, when all changes are of one subject. */
function adjustment(input: SettingsEffectInput, speech: Speech): { readonly adjust?: CarriedChange } {
  const [subject, ...others] = new Set<SettingSubject>(input.changed.map(subjectOf));
  if (subject === undefined || others.length > 0) return {};
  const action = portfolioUrls.settingsEffect(input.organisation);
  return { adjust: carry(input, action, speech, [{ name: 'adjust', value: subject }]) };
}
