import { FormFields, versionIn, type FormState } from '../../platform/forms/index.js';
import type { FormPageModel, FormPart, Link, OneFormPage } from '../../platform/views/index.js';
import { kpiName, type Speech } from '../../platform/words/index.js';
import type { PlannedPhase, ProgressEntry } from '../../planning/index.js';
import type { OpenedPilot } from '../gate-desk.js';
import { LEARNT } from './gates.forms.js';
import { gateUrls } from './urls.js';

/** What a form page needs: the pilot, the phase it is about, and what was typed. */
export interface RecordInput {
  readonly organisation: string;
  readonly opened: OpenedPilot;
  readonly phase: PlannedPhase;
  readonly form: FormState;
  /** The entry that is corrected. */
  readonly corrects?: ProgressEntry;
  /** Somebody else was first. */
  readonly conflict?: boolean;
}

interface Parts {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly send: string;
  readonly parts: readonly FormPart[];
  readonly hidden?: readonly { readonly name: string; readonly value: string }[];
}

function backTo(organisation: string, { proposal }: OpenedPilot): Link {
  return { text: proposal.pilot.title, href: gateUrls.pilot(organisation, proposal.pilot.id) };
}

function formOf(
  { organisation, opened, conflict }: RecordInput,
  { title, lead, action, send, parts, hidden }: Parts,
  fields: FormFields,
  { t }: Speech,
): OneFormPage {
  const { pilot } = opened.proposal;
  return {
    title,
    back: backTo(organisation, opened),
    head: { eyebrow: `${pilot.id} · ${pilot.title}`, heading: title, lead },
    ...(conflict === true ? { warning: { kind: 'warning', text: t.gates.conflict } } : {}),
    form: { action, parts, ...(hidden ? { fields: hidden } : {}), actions: [{ text: send }] },
    ...fields.errorSummary(),
  };
}

/** Only a correction asks why. */
function whyPart(fields: FormFields, { corrects }: RecordInput, label: string): readonly FormPart[] {
  return corrects ? [{ textarea: fields.textarea('why', { label, rows: 2 }) }] : [];
}

export function startModel(input: RecordInput, speech: Speech): OneFormPage {
  const { organisation, opened, phase, form, corrects } = input;
  const { t, f } = speech;
  const words = t.gates.startForm;
  const fields = new FormFields(form, t);
  const { pilot } = opened.proposal;
  const planned = opened.start?.on ?? null;
  const number = { phase: phase.number };
  const model = formOf(
    input,
    {
      title: corrects ? words.correctTitle(number) : words.title(number),
      lead: words.lead,
      action: gateUrls.start(organisation, pilot.id),
      send: words.send,
      hidden: [{ name: 'version', value: versionIn(form.values, opened.running.version) }],
      parts: [
        {
          field: fields.day('on', {
            label: words.on,
            sentences: { invalid: words.future, tooSmall: words.beforePrevious },
          }),
        },
        ...whyPart(fields, input, words.why),
      ],
    },
    fields,
    speech,
  );
  if (planned === null || corrects) return model;
  return { ...model, facts: [{ term: words.planned, value: f.date(planned) }] };
}

/** The measures that were promised for this phase; all others can be written down as well. */
export function promisedKpis({ written }: PlannedPhase): readonly string[] {
  const { measure, gate } = written;
  return [...new Set([...(gate?.thresholds ?? []).map(({ kpi }) => kpi), ...(measure ? [measure.kpi] : [])])];
}

export function measureModel(input: RecordInput, speech: Speech): FormPageModel {
  const { organisation, opened, phase, form, corrects } = input;
  const { t } = speech;
  const words = t.gates.measureForm;
  const fields = new FormFields(form, t);
  const promised = promisedKpis(phase);
  const others = Object.keys(t.kpis).filter((id) => !promised.includes(id));
  const sentences = { invalid: words.future, tooSmall: words.beforeStart };
  return formOf(
    input,
    {
      title: corrects ? words.correctTitle : words.title({ phase: phase.number }),
      lead: words.lead,
      action: gateUrls.measure(organisation, opened.proposal.pilot.id, corrects?.number),
      send: words.send,
      parts: [
        {
          select: fields.select('kpi', {
            label: words.kpi,
            options: [...promised, ...others].map((id) => ({ value: id, text: kpiName(id, speech) })),
          }),
        },
        { field: fields.number('value', { label: words.value, hint: words.valueHint }) },
        { field: fields.day('on', { label: words.on, sentences }) },
        { field: fields.text('source', { label: words.source, hint: words.sourceHint }) },
        ...whyPart(fields, input, words.why),
      ],
    },
    fields,
    speech,
  );
}

export function spendModel(input: RecordInput, speech: Speech): FormPageModel {
  const { organisation, opened, phase, form, corrects } = input;
  const { t } = speech;
  const words = t.gates.spendForm;
  const fields = new FormFields(form, t);
  const sentences = { invalid: t.gates.measureForm.future, tooSmall: t.gates.measureForm.beforeStart };
  return formOf(
    input,
    {
      title: corrects ? words.correctTitle : words.title({ phase: phase.number }),
      lead: words.lead,
      action: gateUrls.spend(organisation, opened.proposal.pilot.id, corrects?.number),
      send: words.send,
      parts: [
        {
          field: fields.number('money', {
            label: words.money,
            unit: 'euro',
            optional: true,
            sentences: { required: words.nothing },
          }),
        },
        { field: fields.number('hours', { label: words.hours, optional: true }) },
        { field: fields.day('on', { label: words.on, sentences }) },
        { field: fields.text('source', { label: words.source }) },
        ...whyPart(fields, input, words.why),
      ],
    },
    fields,
    speech,
  );
}

export function learnModel(input: RecordInput, speech: Speech): FormPageModel {
  const { organisation, opened, form } = input;
  const { t } = speech;
  const words = t.gates.learnForm;
  const fields = new FormFields(form, t);
  return formOf(
    input,
    {
      title: words.title,
      lead: words.lead,
      action: gateUrls.learn(organisation, opened.proposal.pilot.id),
      send: words.send,
      parts: [
        {
          radios: fields.choice('kind', {
            label: words.kind,
            options: LEARNT.map((value) => ({ value, text: words.kinds[value] })),
          }),
        },
        { textarea: fields.textarea('text', { label: words.text, rows: 3 }) },
      ],
    },
    fields,
    speech,
  );
}
