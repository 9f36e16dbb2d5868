import { object, PATTERNS, schema, whole, type Schema, type SchemaNode } from '../case-file/schema/index.js';
import type { Instant } from '../database/index.js';

/** Kinds of values that only an archive has. */

export const instant: Schema<Instant> = schema({ type: 'string', pattern: PATTERNS.instant });

/** A day, or empty. */
export const dateOrNone: Schema<string> = schema({ type: 'string', pattern: PATTERNS.dateOrNone });

/** Text of several lines, of at most so many characters. */
export function upTo(maxLength: number, minLength = 0): Schema<string> {
  return schema({ type: 'string', minLength, maxLength, pattern: PATTERNS.text });
}

const MOST = 2_147_483_647;
export const count: Schema<number> = whole(0, MOST);
export const version: Schema<number> = whole(1, MOST);
/** Of a person at that moment; empty when that person was erased. */
export const personName: Schema<string> = upTo(200);

const MOST_ENTRIES = 100_000;

const anyNode: SchemaNode = {
  anyOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'null' },
    // Each refers to the whole again, which is there when it is asked for.
    {
      type: 'array',
      maxItems: MOST_ENTRIES,
      get items() {
        return anyNode;
      },
    },
    {
      type: 'object',
      maxProperties: MOST_ENTRIES,
      get additionalProperties() {
        return anyNode;
      },
    },
  ],
};

/** What the search said and nobody types: it is shown, and never worked with. */
export function said<T>(): Schema<T> {
  return schema(anyNode);
}

/** A list of what the search said. */
export function saidList<T>(): Schema<readonly T[]> {
  return schema({ type: 'array', items: anyNode, maxItems: MOST_ENTRIES });
}

/** A group without some of its keys, such as those that have a column of their own. */
export function without<T extends object, const Key extends keyof T & string>(
  whole: Schema<T>,
  keys: readonly Key[],
): Schema<Omit<T, Key>> {
  const { properties = {}, required = [], ...rest } = whole.node;
  const isKept = (key: string): boolean => !(keys as readonly string[]).includes(key);
  return schema({
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => isKept(key))),
    required: required.filter(isKept),
  });
}

/** Two groups as one. */
export function both<A extends object, B extends object>(one: Schema<A>, other: Schema<B>): Schema<A & B> {
  return schema({
    ...object<Record<never, never>>({}).node,
    properties: { ...one.node.properties, ...other.node.properties },
    required: [...(one.node.required ?? []), ...(other.node.required ?? [])],
  });
}

/** A group of one of several kinds, told apart by the value of its `kind`. */
export function kinds<T extends { readonly kind: string }>(
  branches: Readonly<Record<T['kind'], SchemaNode>>,
): Schema<T> {
  return schema({ type: 'object', kinds: branches });
}
