import type {
  Checkbox,
  ChoiceField,
  ErrorSummary,
  Select,
  TextArea,
  TextField,
} from '../views/parts/fields.js';
import type { Words } from '../words/index.js';
import { errorText, type OwnSentences } from './error-text.js';
import type { ErrorCode, FieldError } from './field-error.js';
import type { RawValues } from './raw-values.js';

/** What stands in a form, and what is wrong with it. Both empty for a form that is shown for the first time. */
export interface FormState {
  readonly values: RawValues;
  readonly errors: readonly FieldError[];
}

export interface FieldText {
  /** The question. */
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Heading of its group, where the question alone stands on the page more than once. */
  readonly within?: string;
  /** Sentences of this field's own: `{ required: 'Vul in wie de uren toezegt' }`. */
  readonly sentences?: OwnSentences;
}

export interface ChoiceText extends FieldText {
  readonly options: readonly { readonly value: string; readonly text: string; readonly hint?: string }[];
}

/** Makes the models of a form's fields. Ask for the error summary last: it lists the fields in the order of the page. */
export class FormFields {
  private readonly items: { readonly text: string; readonly href: string }[] = [];
  private readonly shown = new Set<string>();

  constructor(
    private readonly state: FormState,
    private readonly t: Words,
  ) {}

  text(
    name: string,
    text: FieldText & Partial<Pick<TextField, 'unit' | 'short' | 'autocomplete' | 'type' | 'placeholder'>>,
  ): TextField {
    const { unit, short, autocomplete, placeholder, type = 'text' } = text;
    return {
      ...this.base(name, text),
      type,
      value: this.value(name),
      ...given({ unit, short, autocomplete, placeholder }),
    };
  }

  /** A number typed as text: a browser's number box refuses the Dutch comma. */
  number(name: string, text: FieldText & { readonly unit?: string; readonly whole?: boolean }): TextField {
    const { whole, ...others } = text;
    return {
      ...this.text(name, { short: true, ...others }),
      inputMode: whole === true ? 'numeric' : 'decimal',
    };
  }

  day(name: string, text: FieldText): TextField {
    return this.text(name, { type: 'date', ...text });
  }

  textarea(name: string, text: FieldText & { readonly rows?: number }): TextArea {
    return { ...this.base(name, text), rows: text.rows ?? 4, value: this.value(name) };
  }

  select(name: string, text: ChoiceText): Select {
    const chosen = this.value(name);
    const options = text.options.map(({ value, text: label }) => ({
      value,
      text: label,
      chosen: value === chosen,
    }));
    const prompt = chosen === '' ? { prompt: this.t.forms.choosePlease } : {};
    return { ...this.base(name, this.choosing(text)), ...prompt, options };
  }

  /** Radios for one answer, checkboxes for several: the template decides, the model is the same. */
  choice(name: string, text: ChoiceText): ChoiceField {
    const raw = this.state.values[name] ?? [];
    const chosen = new Set(typeof raw === 'string' ? [raw] : raw);
    const base = this.base(name, this.choosing(text));
    const options = text.options.map((option, index) => ({
      ...option,
      id: index === 0 ? base.id : `${base.id}-${String(index + 1)}`,
      chosen: chosen.has(option.value),
    }));
    return { ...base, options };
  }

  checkbox(name: string, text: FieldText): Checkbox {
    return { ...this.base(name, text), checked: this.value(name) === 'true' };
  }

  /** Absent when nothing is wrong. Mistakes at fields that the page does not show are told without a link. */
  errorSummary(): { readonly errorSummary?: ErrorSummary } {
    const { errors } = this.state;
    if (errors.length === 0) return {};
    const elsewhere = errors
      .filter((error) => !this.shown.has(error.field))
      .map((error) => ({ text: errorText(error, error.field, this.t) }));
    const items = [...this.items, ...elsewhere];
    return { errorSummary: { heading: this.t.forms.errorCount({ count: items.length }), items } };
  }

  private base(name: string, text: FieldText): BaseModel {
    this.shown.add(name);
    const id = name.replaceAll('.', '-');
    const error = this.sentenceAt(name, text);
    if (error !== undefined) this.items.push({ text: error, href: `#${id}` });
    const describedBy = [
      ...(text.hint === undefined ? [] : [`${id}-hint`]),
      ...(error === undefined ? [] : [`${id}-error`]),
    ];
    return {
      id,
      name,
      label: text.label,
      ...given({ hint: text.hint, error, describedBy: describedBy.join(' ') || undefined }),
      ...(text.optional === true ? { optional: true } : {}),
    };
  }

  private sentenceAt(name: string, text: FieldText): string | undefined {
    const mistake = this.state.errors.find((error) => error.field === name);
    const label = text.within === undefined ? text.label : `${text.within}: ${text.label}`;
    return mistake && (text.sentences?.[mistake.code] ?? errorText(mistake, label, this.t));
  }

  private value(name: string): string {
    const value = this.state.values[name] ?? '';
    return typeof value === 'string' ? value : (value[0] ?? '');
  }

  /** One chooses an answer; one does not fill it in. */
  private choosing<T extends FieldText>(text: T): T {
    const choose = this.t.forms.choose({ field: text.label });
    const general: Partial<Record<ErrorCode, string>> = { required: choose, notAChoice: choose };
    return { ...text, sentences: { ...general, ...text.sentences } };
  }
}

type BaseModel = Omit<Checkbox, 'checked'>;

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only what is there: a template asks whether a property is there, not whether it is undefined. */
function given<T extends object>(properties: T): Given<T> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Given<T>;
}
