import { isIsoDate } from '../../planning/index.js';
import type { FormPart } from '../views/form-page.js';
import type { Checkbox, ChoiceField, Select, TextArea, TextField } from '../views/parts/fields.js';
import type { Speech } from '../words/index.js';

/** A field as a page shows it, filled in: made by `FormFields`. */
export type FilledField = TextField | TextArea | Select | ChoiceField | Checkbox;

/** What one field holds: as the form sends it, and in words. */
export interface Side {
  readonly value: string;
  readonly text: string;
}

/** One field of a form, as this person wants it and as it is stored now. */
export interface ComparedValue {
  readonly name: string;
  readonly label: string;
  readonly mine: Side;
  readonly theirs: Side;
}

/** A question with several answers at once: each of them is chosen or not. */
export interface ComparedList {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

export type Compared = ComparedValue | ComparedList;

/** The same fields of a form, filled with what this person typed and with what is stored now. */
export function compareFields(
  mine: readonly FilledField[],
  theirs: readonly FilledField[],
  speech: Speech,
): readonly ComparedValue[] {
  return mine.map((field) => {
    const { name, label } = field;
    const other = theirs.find((each) => each.name === name) ?? field;
    return { name, label, mine: sideOf(field, speech), theirs: sideOf(other, speech) };
  });
}

/** The same for the parts of a page, among which a question may have several answers. */
export function compareParts(
  mine: readonly FormPart[],
  theirs: readonly FormPart[],
  speech: Speech,
): readonly Compared[] {
  return mine.flatMap((part): readonly Compared[] => {
    if (!('checkboxes' in part))
      return compareFields([fieldIn(part)], theirs.filter(isSingle).map(fieldIn), speech);
    const { name, label, options } = part.checkboxes;
    const other = theirs.map((each) => ('checkboxes' in each ? each.checkboxes : undefined));
    const stored = other.find((each) => each?.name === name) ?? part.checkboxes;
    return [{ name, label, options, mine: chosenIn(part.checkboxes), theirs: chosenIn(stored) }];
  });
}

type SinglePart = Exclude<FormPart, { readonly checkboxes: ChoiceField }>;

function isSingle(part: FormPart): part is SinglePart {
  return !('checkboxes' in part);
}

/** A part is an object with one property, the field. */
function fieldIn(part: SinglePart): FilledField {
  return Object.values(part)[0] as FilledField;
}

function chosenIn({ options }: ChoiceField): readonly string[] {
  return options.filter(({ chosen }) => chosen).map(({ value }) => value);
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

export function differs(field: Compared): boolean {
  if (!('options' in field)) return field.mine.value !== field.theirs.value;
  return [...field.mine].sort().join() !== [...field.theirs].sort().join();
}
