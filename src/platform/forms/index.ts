/**
 * Forms: one class per form page says what it accepts; the same class reads the JSON of the API.
 *
 *   class ShareForm {
 *     @IsString() @MaxLength(120) title!: string;
 *     @IsOptional() @IsInt() @Min(0) money?: number;       "18.000" or "18,000", by the language of the page
 *     @IsDay() start!: string;                              2026-06-11, or 11-6-2026 as typed
 *   }
 *   const result = readForm(ShareForm, request.body, 'nl');
 *   result.ok ? use(result.value) : show the page again with { values: result.raw, errors: result.errors }
 *
 *   const fields = new FormFields({ values, errors }, t);    values of a stored object: rawValues(object, 'nl')
 *   const model = { title: fields.text('title', { label: '...' }), ..., ...fields.errorSummary() };   summary last
 *
 *   readJson(ShareForm, body), toProblem(result.errors, t)  application/problem+json with a pointer to each value
 *
 * Every text is trimmed and normalised, blank is absent; unknown fields, NUL, control characters and lone surrogates are
 * refused. Use class-validator's decorators; constraint-codes.ts says which sentence each of them gets. Declare the
 * property's plain type (string, number, boolean, an array): conversion goes by it.
 */
export { compareFields, compareParts, differs, type Compared } from './compare-fields.js';
export { changedMeanwhile, conflictModel, pageConflict, type ConflictingPage } from './conflict.js';
export { errorText, type OwnSentences } from './error-text.js';
export type { ErrorCode, FieldError } from './field-error.js';
export { type ChoiceText, type FieldText, FormFields, type FormState } from './form-fields.js';
export { parseNumber } from './parse-input.js';
export { InvalidInput, type Problem, toProblem } from './problem.js';
export { rawValues, type RawValues, versionIn } from './raw-values.js';
export { type FormResult, readButton, readForm, readJson } from './read-form.js';
export { type FormClass, IsDay, IsFile, isSecretField, IsPassword } from './rules.js';
