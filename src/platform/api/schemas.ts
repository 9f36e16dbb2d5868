import { schema, type Schema } from '../case-file/schema/build.js';

/**
 * What answers look like, tied to their types by the builders of the case file: a description that compiles names every
 * key of its type and no other.
 */
export {
  about,
  either,
  flag,
  mapOf,
  object,
  oneOf,
  optional,
  orNull,
  schema,
  type Schema,
} from '../case-file/schema/build.js';
export { date } from '../case-file/schema/values.js';
export { caseSchema as caseFile } from '../case-file/schema/case.js';
export { department as caseDepartment } from '../case-file/schema/organisation.js';
export { organisation as caseOrganisation } from '../case-file/schema/organisation.js';
export { pilot as casePilot } from '../case-file/schema/pilot.js';
export { plan as casePlan } from '../case-file/schema/plan.js';

/** Any text, any number: what we answer with was checked when it came in. */
export const text: Schema<string> = schema({ type: 'string' });
export const number: Schema<number> = schema({ type: 'number' });
export const whole: Schema<number> = schema({ type: 'integer' });
/** A moment in UTC, ISO-8601. */
export const moment: Schema<string> = schema({
  type: 'string',
  description: 'Moment in UTC, ISO-8601, such as 2026-06-11T07:42:00.000Z',
});

export function listOf<T>(items: Schema<T>): Schema<readonly T[]> {
  return schema({ type: 'array', items: items.node });
}

/** What one key of a group may hold. */
export function partOf<T, Key extends keyof T & string>(
  { node }: Schema<T>,
  key: Key,
): Schema<NonNullable<T[Key]>> {
  const part = node.properties?.[key];
  if (!part) throw new Error(`no ${key} in the schema`);
  return schema(part);
}

/** Facts that differ with the code beside them; a code's facts are described in the documentation of its rule. */
export function anyGroup<T extends object>(): Schema<T> {
  return schema({ type: 'object', additionalProperties: {} });
}

/** Described once, under this name. */
export function named<T>(title: string, described: Schema<T>): Schema<T> {
  return schema({ ...described.node, title });
}
