import type { ReadingProblem } from './reading-problem.js';

/** A value as parsed, before anything is known about it; or the reasons why it could not be parsed. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly ReadingProblem[] };
