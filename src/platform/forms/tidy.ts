import type { FieldError } from './field-error.js';

/** Nothing that people type is longer than this, whatever a form class forgets to say. In characters. */
const MAX_TEXT = 20_000;
/** Levels of groups within groups; deeper bodies are not ours. */
const MAX_DEPTH = 8;

/** Names that reach the prototype of an object. */
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Half a surrogate pair, control characters except tab and line ends, and non-characters: no database and no document
 * format keeps them.
 */
export const UNPRINTABLE = /\p{Cs}|[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u;

export interface Tidied {
  readonly value: unknown;
  readonly errors: readonly FieldError[];
}

/** Trims and normalises every text in a body, drops what was left blank, and refuses what cannot be stored. */
export function tidy(value: unknown, field = '', depth = 0): Tidied {
  if (typeof value === 'string') return tidyText(value, field);
  if (typeof value !== 'object' || value === null) return { value, errors: [] };
  if (depth >= MAX_DEPTH) return { value: undefined, errors: [{ field, code: 'notAGroup', facts: {} }] };
  return Array.isArray(value) ? tidyList(value, field, depth) : tidyGroup(value, field, depth);
}

function tidyText(text: string, field: string): Tidied {
  if (UNPRINTABLE.test(text)) {
    return { value: undefined, errors: [{ field, code: 'badCharacter', facts: {} }] };
  }
  if (text.length > MAX_TEXT)
    return { value: undefined, errors: [{ field, code: 'tooLong', facts: { max: MAX_TEXT } }] };
  const trimmed = text.replaceAll('\r\n', '\n').normalize('NFC').trim();
  return { value: trimmed === '' ? undefined : trimmed, errors: [] };
}

function tidyList(items: readonly unknown[], field: string, depth: number): Tidied {
  const tidied = items.map((item, index) => tidy(item, pathOf(field, String(index)), depth + 1));
  return {
    value: tidied.map((item) => item.value).filter((item) => item !== undefined),
    errors: tidied.flatMap((item) => item.errors),
  };
}

function tidyGroup(group: object, field: string, depth: number): Tidied {
  const errors: FieldError[] = [];
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(group)) {
    const path = pathOf(field, name);
    if (FORBIDDEN_NAMES.has(name)) {
      errors.push({ field: path, code: 'unknown', facts: {} });
      continue;
    }
    const tidied = tidy(value, path, depth + 1);
    errors.push(...tidied.errors);
    if (tidied.value !== undefined) entries.push([name, tidied.value]);
  }
  return { value: Object.fromEntries(entries), errors };
}

export function pathOf(parent: string, name: string): string {
  return parent === '' ? name : `${parent}.${name}`;
}
