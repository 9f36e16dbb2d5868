import type { Words } from '../words/index.js';
import type { ErrorCode, FieldError } from './field-error.js';

/** Sentences of a form's own for some mistakes at a field, in place of the general ones. */
export type OwnSentences = Readonly<Partial<Record<ErrorCode, string>>>;

type Sentence = (args: { readonly field: string } & Readonly<Record<string, string | number>>) => string;

/** The sentence about a mistake; `label` is the field's question as the page shows it. */
export function errorText(error: FieldError, label: string, t: Words): string {
  // The catalog is typed so that each code's message takes exactly that code's facts (words/nl/forms.ts).
  const sentence = t.forms.errors[error.code] as Sentence;
  return sentence({ field: label, ...error.facts });
}
