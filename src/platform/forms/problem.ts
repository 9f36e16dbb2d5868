import type { Words } from '../words/index.js';
import { errorText } from './error-text.js';
import type { ErrorCode, FieldError } from './field-error.js';

/** application/problem+json (RFC 9457) with every mistake in the body. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** What to do. */
  readonly detail: string;
  readonly errors: readonly ProblemError[];
}

/** Where it was: in the body, or behind the question mark of the address. */
export type Place = 'body' | 'query';

export type ProblemError = {
  readonly code: ErrorCode;
  readonly detail: string;
} & (
  | {
      /** JSON Pointer to the value in the body: "#/phases/0/title". */
      readonly pointer: string;
    }
  | {
      /** Name of the query parameter. */
      readonly parameter: string;
    }
);

/** An expected refusal of what a program sent, with every mistake. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  constructor(
    readonly errors: readonly FieldError[],
    readonly place: Place = 'body',
  ) {
    super(errors.map(({ field, code }) => `${field} ${code}`).join(', '));
  }
}

/** Understood, but what it says cannot be: 422 Unprocessable Content. */
const UNPROCESSABLE = 422;

export function toProblem(errors: readonly FieldError[], t: Words, place: Place = 'body'): Problem {
  return {
    type: 'about:blank',
    title: t.forms.problemTitle,
    status: UNPROCESSABLE,
    detail: t.forms.errorCount({ count: errors.length }),
    errors: errors.map((error) => ({
      ...(place === 'body' ? { pointer: pointerTo(error.field) } : { parameter: error.field }),
      code: error.code,
      detail: errorText(error, error.field, t),
    })),
  };
}

function pointerTo(field: string): string {
  const steps = field === '' ? [] : field.split('.');
  return ['#', ...steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}
