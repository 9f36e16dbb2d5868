/** Models of form parts. `formFields` in platform/forms makes them from a form's labels, values and mistakes. */

interface FieldBase {
  readonly id: string;
  readonly name: string;
  /** The question. */
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  /** Ids of hint and error for aria-describedby; absent when there are none. */
  readonly describedBy?: string;
  readonly optional?: boolean;
}

/** `{{> field}}`: one line of text, a number, a day, an address. */
export interface TextField extends FieldBase {
  /** The cursor is here when the page opens: for a page that one types on all the time. */
  readonly focus?: boolean;
  readonly type: 'text' | 'email' | 'url' | 'date' | 'password';
  readonly value: string;
  readonly inputMode?: 'decimal' | 'numeric';
  readonly autocomplete?: string;
  /** A blank one lets a style sheet see that nothing was filled in. */
  readonly placeholder?: string;
  /** Shown after the box: "fte", "euro". */
  readonly unit?: string;
  /** Width of the box: a number, or a whole line. */
  readonly short?: boolean;
}

/** `{{> textarea}}` */
export interface TextArea extends FieldBase {
  readonly value: string;
  readonly rows: number;
}

/** `{{> select}}` */
export interface Select extends FieldBase {
  /** First line when nothing is chosen yet. */
  readonly prompt?: string;
  readonly options: readonly Option[];
}

/** `{{> radios}}` and `{{> checkboxes}}`: the question is a legend, each answer may explain itself. */
export interface ChoiceField extends FieldBase {
  readonly options: readonly ChoiceOption[];
}

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly chosen: boolean;
}

export interface ChoiceOption extends Option {
  /** The first answer carries the id of the field, so that a mistake can lead to it. */
  readonly id: string;
  /** What this answer means, in a full sentence. */
  readonly hint?: string;
}

/** `{{> checkbox}}`: one thing to agree with. */
export interface Checkbox extends FieldBase {
  readonly checked: boolean;
}

/** `{{> error-summary}}`: every mistake with a link to its field. */
export interface ErrorSummary {
  readonly heading: string;
  readonly items: readonly { readonly text: string; readonly href?: string }[];
}
