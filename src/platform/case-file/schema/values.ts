import type { AskedMoment } from '../../../planning/index.js';

import { either, object, schema, whole, type Schema } from './build.js';
import { PATTERNS } from './patterns.js';

/** Longest free text, in characters. */
const MAX_TEXT = 10_000;
const MAX_LINE = 200;
const MAX_ID = 40;

/** Euros: more than any plan holds, less than what would upset arithmetic. */
export const MAX_EUROS = 1_000_000_000;
export const MAX_PEOPLE = 10_000_000;

/** Free text, several lines allowed. */
export const text: Schema<string> = schema({ type: 'string', maxLength: MAX_TEXT, pattern: PATTERNS.text });

/** A name or title: something, on one line. */
export const line: Schema<string> = schema({
  type: 'string',
  minLength: 1,
  maxLength: MAX_LINE,
  pattern: PATTERNS.line,
});

/** A short text that may be empty, on one line. */
export const note: Schema<string> = schema({ type: 'string', maxLength: MAX_LINE, pattern: PATTERNS.line });

export const id: Schema<string> = schema({
  type: 'string',
  minLength: 1,
  maxLength: MAX_ID,
  pattern: PATTERNS.id,
});

export const quarter: Schema<string> = schema({ type: 'string', pattern: PATTERNS.quarter });

export const date: Schema<string> = schema({ type: 'string', format: 'date', pattern: PATTERNS.date });

/** A planning quarter, or a week counted from the plan's start (0 is the first). */
export const moment: Schema<AskedMoment> = either(
  quarter,
  object<{ readonly week: number }>({ week: whole(0, 1_000) }),
);
