import type { Words } from '../words/index.js';
import { errorText } from './error-text.js';
import type { ErrorCode, FieldError } from './field-error.js';

/** application/problem+json (RFC 9457) with every mistake in the body. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly errors: readonly ProblemError[];
}

export interface ProblemError {
  /** JSON Pointer to the value in the body: "#/phases/0/title". */
  readonly pointer: string;
  readonly code: ErrorCode;
  readonly detail: string;
}

/** Understood, but what it says cannot be: 422 Unprocessable Content. */
const UNPROCESSABLE = 422;

export function toProblem(errors: readonly FieldError[], t: Words): Problem {
  return {
    type: 'about:blank',
    title: t.forms.problemTitle,
    status: UNPROCESSABLE,
    errors: errors.map((error) => ({
      pointer: pointerTo(error.field),
      code: error.code,
      detail: errorText(error, error.field, t),
    })),
  };
}

function pointerTo(field: string): string {
  const steps = field === '' ? [] : field.split('.');
  return ['#', ...steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}
