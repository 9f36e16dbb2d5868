import { scrub } from './scrub.js';

/** What a log keeps of an error. */
export type ErrorFacts = {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
  readonly cause?: ErrorFacts;
};

const DEEPEST = 4;

function textOf(error: object, name: string): string {
  const value: unknown = name in error ? (error as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : '';
}

/**
 * Field by field: what a driver hangs on its errors besides (the values of a statement, the row that was in the way) is
 * what people typed, and stays out.
 */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
  if (typeof error !== 'object' || error === null)
    return { type: typeof error, message: scrub(String(error)), stack: '' };
  const code = textOf(error, 'code');
  const cause = 'cause' in error && depth < DEEPEST ? error.cause : undefined;
  return {
    type: textOf(error, 'name') || 'Error',
    message: scrub(textOf(error, 'message')),
    stack: scrub(textOf(error, 'stack')),
    ...(code === '' ? {} : { code }),
    ...(cause === undefined || cause === null ? {} : { cause: errorFacts(cause, depth + 1) }),
  };
}
