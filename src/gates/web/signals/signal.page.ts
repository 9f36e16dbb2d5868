import type { Colleague, OrganisationAccess } from '../../../accounts/index.js';
import { SIGNAL_KINDS, SIGNAL_STATUSES, type Signal, type WrittenSignal } from '../../../pilots/index.js';
import { FormFields, rawValues, versionIn, type FormState } from '../../../platform/forms/index.js';
import type { Fact, FormPageModel, FormPart, OneFormPage } from '../../../platform/views/index.js';
import type { Speech } from '../../../platform/words/index.js';
import { gateUrls } from '../urls.js';

/** What a signal can be about. */
export interface SignalChoices {
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly pilots: readonly { readonly id: string; readonly title: string }[];
}

interface Given extends SignalChoices {
  readonly access: OrganisationAccess;
}

function backTo(organisation: string, { t }: Speech) {
  return { text: t.signals.title, href: gateUrls.signals(organisation) };
}

/** Writing down what a customer said. */
export function newSignalModel(given: Given & { readonly form: FormState }, speech: Speech): FormPageModel {
  const words = speech.t.signals.form;
  const { slug } = given.access;
  const fields = new FormFields(given.form, speech.t);
  return {
    title: words.newTitle,
    head: { heading: words.newTitle, lead: words.newLead },
    back: backTo(slug, speech),
    form: {
      action: gateUrls.newSignal(slug),
      parts: writtenParts(fields, given, speech),
      actions: [{ text: words.send }],
    },
    ...fields.errorSummary(),
  };
}

function writtenParts(
  fields: FormFields,
  { departments, pilots }: SignalChoices,
  { t }: Speech,
  passOn?: string,
): readonly FormPart[] {
  const words = t.signals.form;
  const pilot = fields.select('pilot', {
    label: words.pilot,
    optional: true,
    options: pilots.map(({ id, title }) => ({ value: id, text: title })),
  });
  return [
    {
      radios: fields.choice('kind', {
        label: words.kind,
        options: SIGNAL_KINDS.map((value) => ({ value, text: words.kinds[value] })),
      }),
    },
    { textarea: fields.textarea('text', { label: words.text, hint: words.textHint, rows: 4 }) },
    {
      select: fields.select('department', {
        label: words.department,
        ...(passOn === undefined ? {} : { hint: passOn }),
        options: departments.map(({ id, name }) => ({ value: id, text: name })),
      }),
    },
    { field: fields.day('on', { label: words.on, sentences: { invalid: words.future } }) },
    { select: withNobody(pilot, words.noPilot) },
  ];
}

/** "None" is an answer here, and stays one after something was chosen. */
function withNobody(select: ReturnType<FormFields['select']>, text: string) {
  const { prompt: _, options, ...rest } = select;
  const chosen = options.every((option) => !option.chosen);
  return { ...rest, options: [{ value: '', text, chosen }, ...options] };
}

export interface HandleInput extends Given {
  readonly signal: Signal;
  /** Who can see to it. */
  readonly handlers: readonly Colleague[];
  /** What was typed, where it could not be kept. */
  readonly again?: FormState;
}

/** What became of a signal, for whoever sees to it. */
export function handleModel(input: HandleInput, speech: Speech): OneFormPage {
  const { signal, again, access } = input;
  const words = speech.t.signals.form;
  const fields = new FormFields(again ?? { values: storedValues(signal, speech), errors: [] }, speech.t);
  return {
    ...headOf(input, speech),
    facts: [recordedFact(signal, speech)],
    form: {
      action: gateUrls.signal(access.slug, signal.id),
      fields: [{ name: 'version', value: versionIn(again?.values ?? {}, signal.version) }],
      parts: [...handledParts(fields, input, speech), ...writtenParts(fields, input, speech, words.passOn)],
      actions: [{ text: words.save }],
    },
    ...fields.errorSummary(),
  };
}

function storedValues(signal: Signal, { language }: Speech): FormState['values'] {
  const { kind, text, department, pilot = '', on, status, ownerId, outcome, success } = signal;
  const all = { kind, text, department, pilot, on, status, ownerId: ownerId ?? '', outcome, success };
  return rawValues(all, language);
}

function handledParts(fields: FormFields, { handlers }: HandleInput, { t }: Speech): readonly FormPart[] {
  const words = t.signals.form;
  const owner = fields.select('ownerId', {
    label: words.owner,
    hint: words.ownerHint,
    optional: true,
    options: handlers.map(({ personId, name }) => ({ value: personId, text: name })),
  });
  return [
    { select: withNobody(owner, t.signals.nobody) },
    {
      radios: fields.choice('status', {
        label: words.status,
        options: SIGNAL_STATUSES.map((value) => ({ value, text: words.statusNames[value] })),
      }),
    },
    {
      textarea: fields.textarea('outcome', {
        label: words.outcome,
        optional: true,
        rows: 3,
        sentences: { required: words.outcomeMissing },
      }),
    },
    {
      textarea: fields.textarea('success', {
        label: words.success,
        hint: words.successHint,
        optional: true,
        rows: 2,
      }),
    },
  ];
}

/** A signal that somebody else sees to. */
export function readSignalModel(input: Omit<HandleInput, 'handlers'>, speech: Speech): FormPageModel {
  const { signal, pilots } = input;
  const { t, f } = speech;
  const { signals: words } = t;
  const pilot = pilots.find(({ id }) => id === signal.pilot);
  return {
    ...headOf(input, speech),
    facts: [
      { term: words.on, value: f.date(signal.on) },
      ...(pilot ? [{ term: words.form.pilot, value: pilot.title }] : []),
      { term: words.owner, value: signal.ownerId === null ? words.nobody : signal.ownerName },
      { term: words.status, value: words.statuses[signal.status] },
      { term: words.form.outcome, value: signal.outcome || words.noOutcome },
      { term: words.shared, value: signal.success || words.notShared },
      recordedFact(signal, speech),
    ],
  };
}

function headOf({ access, signal, departments }: Omit<HandleInput, 'handlers'>, speech: Speech) {
  const { form } = speech.t.signals;
  const title = form.handleTitle({
    kind: form.kinds[signal.kind],
    department: departments.find(({ id }) => id === signal.department)?.name ?? signal.department,
  });
  return { title, head: { heading: title, lead: signal.text }, back: backTo(access.slug, speech) };
}

function recordedFact({ recordedBy, recordedAt }: Signal, { t, f }: Speech): Fact {
  const value = t.signals.recorded({ by: recordedBy, on: f.moment(recordedAt) });
  return { term: t.signals.recordedBy, value };
}

/** The written part of a form. */
export function writtenOf({ kind, department, pilot, text, on }: WrittenSignal): WrittenSignal {
  return { kind, department, text, on, ...(pilot === undefined ? {} : { pilot }) };
}
