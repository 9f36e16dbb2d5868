import { type FieldError, FormFields, type FormState } from '../../forms/index.js';
import type { Speech } from '../../words/index.js';
import type { Checkbox, ChoiceField, ErrorSummary, Select, TextArea, TextField } from '../parts/fields.js';
import type { Action } from '../parts/models.js';

export interface FormSamples {
  readonly text: TextField;
  readonly who: TextField;
  readonly hours: TextField;
  readonly start: TextField;
  readonly idea: TextArea;
  readonly department: Select;
  readonly commitment: ChoiceField;
  readonly widens: ChoiceField;
  readonly agree: Checkbox;
  readonly actions: readonly Action[];
  readonly errorSummary?: ErrorSummary;
}

const DAY = '2026-10-05';

/** A filled form and a refused one stand on the same page, so their fields have different names. */
function state(kind: 'filled' | 'refused', { t, f }: Speech): FormState {
  if (kind === 'filled') {
    const { sample } = t.style;
    return {
      values: {
        title: sample.pilotTwo,
        who: sample.name,
        hours: f.number(0.6),
        start: DAY,
        idea: sample.goal,
        department: 'claims',
        commitment: 'written',
        widens: ['hours'],
        agree: 'true',
      },
      errors: [],
    };
  }
  const required = ['who', 'idea', 'department', 'commitment', 'widens', 'agree'].map(
    (field): FieldError => ({ field: `${kind}-${field}`, code: 'required', facts: {} }),
  );
  const hours: FieldError = { field: 'refused-hours', code: 'notNumber', facts: {} };
  return { values: { 'refused-hours': '0,6,1' }, errors: [...required, hours] };
}

export function formSamples(speech: Speech, kind: 'filled' | 'refused'): FormSamples {
  const { form, sample, primary, secondary } = speech.t.style;
  const fields = new FormFields(state(kind, speech), speech.t);
  const name = (field: string): string => (kind === 'filled' ? field : `${kind}-${field}`);
  const samples = {
    text: fields.text(name('title'), { label: form.title, autocomplete: 'off' }),
    who: fields.text(name('who'), {
      label: form.who,
      hint: form.whoHint,
      sentences: { required: form.whoMissing },
    }),
    hours: fields.number(name('hours'), { label: form.hours, hint: form.hoursHint, unit: 'fte' }),
    start: fields.day(name('start'), { label: form.start, optional: true }),
    idea: fields.textarea(name('idea'), { label: form.idea }),
    department: fields.select(name('department'), {
      label: form.department,
      options: [
        { value: 'service', text: sample.department },
        { value: 'claims', text: sample.departmentTwo },
      ],
    }),
    commitment: fields.choice(name('commitment'), {
      label: form.commitment,
      options: [
        { value: 'written', text: form.written, hint: form.writtenHint },
        { value: 'verbal', text: form.verbal, hint: form.verbalHint },
        { value: 'none', text: form.notYet },
      ],
    }),
    widens: fields.choice(name('widens'), {
      label: form.widens,
      options: [
        { value: 'hours', text: form.hoursWiden },
        { value: 'channel', text: form.channelWidens },
      ],
    }),
    agree: fields.checkbox(name('agree'), { label: form.agree }),
    actions: [{ text: primary }, { text: secondary, name: 'later', value: 'true', second: true }],
  };
  return { ...samples, ...fields.errorSummary() };
}
