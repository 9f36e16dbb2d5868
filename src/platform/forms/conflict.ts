import { daysBetween, isIsoDate } from '../../planning/index.js';
import type { FormPageModel, FormPart } from '../views/form-page.js';
import type { Checkbox, ChoiceField, Select, TextArea, TextField } from '../views/parts/fields.js';
import type { Speech } from '../words/index.js';
import { parseNumber } from './parse-input.js';
import { wordDifference } from './word-difference.js';

/** A field as a page shows it, filled in: made by `FormFields`. */
export type FilledField = TextField | TextArea | Select | ChoiceField | Checkbox;

/** What one field holds: as the form sends it, and in words. */
export interface Side {
  readonly value: string;
  readonly text: string;
}

/** One field of a form, as this person wants it and as it is stored now. */
export interface Compared {
  readonly name: string;
  readonly label: string;
  readonly mine: Side;
  readonly theirs: Side;
}

export interface ConflictInput {
  /** Name of the page that the form is on. */
  readonly title: string;
  /** Where the form is sent to, and what goes along: the version that is stored now, among others. */
  readonly action: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  readonly fields: readonly Compared[];
  /** To what is stored now, for who lets go of the own change. */
  readonly back: { readonly text: string; readonly href: string };
  /** For a form that is not saved at once: what its button does. It is shown before it is saved, so it can be adjusted there. */
  readonly save?: string;
}

/** The same fields of a form, filled with what this person typed and with what is stored now. */
export function compareFields(
  mine: readonly FilledField[],
  theirs: readonly FilledField[],
  speech: Speech,
): readonly Compared[] {
  return mine.map((field) => {
    const { name, label } = field;
    const other = theirs.find((each) => each.name === name) ?? field;
    return { name, label, mine: sideOf(field, speech), theirs: sideOf(other, speech) };
  });
}

function sideOf(field: FilledField, { t, f }: Speech): Side {
  if ('options' in field) {
    const chosen = field.options.find((option) => option.chosen);
    return { value: chosen?.value ?? '', text: chosen?.text ?? t.forms.nothingFilled };
  }
  if ('checked' in field)
    return field.checked ? { value: 'true', text: t.forms.yes } : { value: '', text: t.forms.no };
  const { value } = field;
  if (value === '') return { value, text: t.forms.nothingFilled };
  return { value, text: isIsoDate(value) ? f.date(value) : value };
}

/**
 * Somebody else was first: for each field that differs both values with their difference, and a choice. Choosing is
 * sending the value itself, so a form needs nothing to be resolved this way.
 */
export function conflictModel(input: ConflictInput, speech: Speech): FormPageModel {
  const { forms } = speech.t;
  const different = input.fields.filter(({ mine, theirs }) => mine.value !== theirs.value);
  const same = input.fields.filter(({ mine, theirs }) => mine.value === theirs.value);
  const head = { eyebrow: input.title, heading: forms.conflictTitle };
  const links = [input.back];
  if (different.length === 0)
    return { title: forms.conflictTitle, head: { ...head, lead: forms.conflictNone }, links };
  const look = { text: forms.conflictLook, name: '_tonen', value: 'true', second: true };
  return {
    title: forms.conflictTitle,
    head: { ...head, lead: forms.conflictLead({ count: different.length }) },
    warning: { kind: 'warning', text: forms.conflict },
    form: {
      action: input.action,
      parts: different.map((field) => choice(field, speech)),
      fields: [...input.hidden, ...same.map(({ name, mine }) => ({ name, value: mine.value }))],
      actions: [{ text: input.save ?? forms.conflictSave }, ...(input.save === undefined ? [look] : [])],
    },
    links,
  };
}

function choice({ name, label, mine, theirs }: Compared, speech: Speech): FormPart {
  const { forms } = speech.t;
  const id = name.replaceAll('.', '-');
  const difference = differenceText(mine, theirs, speech);
  const option = (side: Side, text: string, suffix: string, chosen: boolean) => ({
    value: side.value,
    text,
    hint: side.text,
    id: `${id}${suffix}`,
    chosen,
  });
  return {
    radios: {
      id,
      name,
      label,
      ...(difference === undefined ? {} : { hint: difference, describedBy: `${id}-hint` }),
      options: [
        option(mine, forms.conflictMine, '-1', true),
        option(theirs, forms.conflictTheirs, '-2', false),
      ],
    },
  };
}

/** How much later or more, or which words; undefined where the two values say it all. */
function differenceText(mine: Side, theirs: Side, { t, f, language }: Speech): string | undefined {
  const { forms } = t;
  if (isIsoDate(mine.value) && isIsoDate(theirs.value)) {
    const days = daysBetween(theirs.value, mine.value);
    return days > 0 ? forms.daysLater({ days }) : forms.daysEarlier({ days: -days });
  }
  const [own, other] = [parseNumber(mine.value, language), parseNumber(theirs.value, language)];
  if (own !== undefined && other !== undefined && mine.text === mine.value)
    return own > other
      ? forms.more({ amount: f.number(own - other, 6) })
      : forms.less({ amount: f.number(other - own, 6) });
  const words = mine.text === mine.value ? wordDifference(mine.value, theirs.value) : null;
  if (!words) return undefined;
  const quoted = (runs: readonly string[]) => runs.map((run) => `“${run}”`).join(', ');
  const [added, missing] = [quoted(words.onlyInFirst), quoted(words.onlyInSecond)];
  return [
    ...(added === '' ? [] : [forms.wordsMine({ words: added })]),
    ...(missing === '' ? [] : [forms.wordsTheirs({ words: missing })]),
  ].join(' ');
}
