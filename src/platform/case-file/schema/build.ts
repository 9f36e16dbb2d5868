import type { SchemaNode } from './node.js';

/**
 * Builders that tie each piece of schema to the type of the core it describes. `object<Department>({...})` compiles
 * only when it names every key of Department and no other, makes exactly the optional ones optional, and gives each
 * the right kind of value: schema and core cannot drift apart.
 */
export interface Schema<T> {
  readonly node: SchemaNode;
  /** Never set: carries T in both directions, so a list of choices may neither miss nor invent one. */
  readonly type?: (value: T) => T;
}

interface Optional<T> {
  readonly optional: Schema<T>;
}

type Fields<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? Optional<Exclude<T[K], undefined>>
    : Schema<T[K]>;
};

export function schema<T>(node: SchemaNode): Schema<T> {
  return { node };
}

export function optional<T>(inner: Schema<T>): Optional<T> {
  return { optional: inner };
}

/** Adds a sentence for people who read the schema or let their editor show it. */
export function about<T>(description: string, inner: Schema<T>): Schema<T> {
  return schema({ description, ...inner.node });
}

/** Keys stand in the order in which a case is written. */
export function object<T extends object>(fields: Fields<T>): Schema<T> {
  const entries: readonly [string, Schema<unknown> | Optional<unknown>][] = Object.entries(fields);
  const properties = Object.fromEntries(
    entries.map(([key, field]) => [key, 'optional' in field ? field.optional.node : field.node]),
  );
  const required = entries.filter(([, field]) => !('optional' in field)).map(([key]) => key);
  return schema({
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  });
}

export function mapOf<T>(
  keys: Schema<string>,
  values: Schema<T>,
  maxProperties: number,
): Schema<Readonly<Record<string, T>>> {
  return schema({
    type: 'object',
    propertyNames: keys.node,
    additionalProperties: values.node,
    maxProperties,
  });
}

export function listOf<T>(items: Schema<T>, maxItems: number, minItems = 0): Schema<readonly T[]> {
  return schema({ type: 'array', items: items.node, ...(minItems > 0 ? { minItems } : {}), maxItems });
}

/** A list in which nothing stands twice. */
export function setOf<T>(items: Schema<T>, maxItems: number): Schema<readonly T[]> {
  return schema({ ...listOf(items, maxItems).node, uniqueItems: true });
}

export function oneOf<const T extends string>(values: readonly T[]): Schema<T> {
  return schema({ type: 'string', enum: values });
}

/** Consecutive whole numbers, for types such as 1 | 2 | 3. */
export function scale<const T extends number>(values: readonly T[]): Schema<T> {
  return schema(whole(Math.min(...values), Math.max(...values)).node);
}

export function either<A, B>(first: Schema<A>, second: Schema<B>): Schema<A | B> {
  return schema({ anyOf: [first.node, second.node] });
}

export function orNull<T>(inner: Schema<T>): Schema<T | null> {
  const branches = inner.node.anyOf ?? [inner.node];
  return schema({ anyOf: [...branches, { type: 'null' }] });
}

export function whole(minimum: number, maximum: number): Schema<number> {
  return schema({ type: 'integer', minimum, maximum });
}

export function number(minimum: number, maximum: number): Schema<number> {
  return schema({ type: 'number', minimum, maximum });
}

export const flag: Schema<boolean> = schema({ type: 'boolean' });
