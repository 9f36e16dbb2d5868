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

/** What else is known of mistakes. */
export interface AboutErrors {
  readonly place?: Place;
  /** Fields whose own name has dots in it. */
  readonly dotted?: readonly string[];
  /** Mistakes of the whole, in words. */
  readonly sentences?: readonly string[];
}

/** An expected refusal of what a program sent, with every mistake. */
export class InvalidInput extends Error implements AboutErrors {
  override readonly name = 'InvalidInput';
  readonly place: Place;
  readonly dotted: readonly string[];
  readonly sentences: readonly string[];

  constructor(
    readonly errors: readonly FieldError[],
    { place = 'body', dotted = [], sentences = [] }: AboutErrors = {},
  ) {
    super([...errors.map(({ field, code }) => `${field} ${code}`), ...sentences].join(', '));
    this.place = place;
    this.dotted = dotted;
    this.sentences = sentences;
  }
}

/** Understood, but what it says cannot be: 422 Unprocessable Content. */
const UNPROCESSABLE = 422;

export function toProblem(
  errors: readonly FieldError[],
  t: Words,
  { place = 'body', dotted = [], sentences = [] }: AboutErrors = {},
): Problem {
  return {
    type: 'about:blank',
    title: t.forms.problemTitle,
    status: UNPROCESSABLE,
    detail: t.forms.errorCount({ count: errors.length + sentences.length }),
    errors: [
      ...errors.map((error) => ({
        ...(place === 'body' ? { pointer: pointerTo(error.field, dotted) } : { parameter: error.field }),
        code: error.code,
        detail: errorText(error, error.field, t),
      })),
      ...sentences.map((detail) => ({ pointer: '#', code: 'invalid' as const, detail })),
    ],
  };
}

function pointerTo(field: string, dotted: readonly string[]): string {
  const steps = dotted.includes(field) ? [field] : field.split('.').filter((step) => step !== '');
  return ['#', ...steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}
