import type { ValueKind } from './reading-problem.js';
import type { JsonType, SchemaNode } from './schema/node.js';

export const KIND_OF_TYPE: Readonly<Record<JsonType, ValueKind>> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'yes-no',
  null: 'nothing',
  object: 'group',
  array: 'list',
};

const KIND_OF_PRIMITIVE: Readonly<Partial<Record<string, ValueKind>>> = { string: 'text', boolean: 'yes-no' };

export function kindOf(value: unknown): ValueKind {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'other';
  if (typeof value === 'object') return 'group';
  return KIND_OF_PRIMITIVE[typeof value] ?? 'other';
}

/**
 * The branch of a schema that a value is meant for, by its kind alone: 2.5 is meant for the branch of whole numbers
 * and then told to be whole. Undefined when no branch takes this kind.
 */
export function branchFor(node: SchemaNode, value: unknown): SchemaNode | undefined {
  const kind = kindOf(value);
  if (node.anyOf) return node.anyOf.find((branch) => takes(branch, kind));
  return takes(node, kind) ? node : undefined;
}

function takes({ type = 'string' }: SchemaNode, kind: ValueKind): boolean {
  return KIND_OF_TYPE[type] === kind;
}
