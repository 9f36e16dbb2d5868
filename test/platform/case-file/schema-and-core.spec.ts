import type { Department } from '../../../src/planning/index.js';
import { caseSchema } from '../../../src/platform/case-file/index.js';
import {
  flag,
  number,
  object,
  oneOf,
  optional,
  scale,
} from '../../../src/platform/case-file/schema/build.js';
import type { SchemaNode } from '../../../src/platform/case-file/schema/node.js';
import { validate } from '../../../src/platform/case-file/validate.js';
import { completeCase } from './complete-case.js';

/** Keys that the schema knows and that no value of the case has, as paths; a part used in several places counts once. */
function unusedKeys(root: SchemaNode, value: unknown): readonly string[] {
  const known = new Map<SchemaNode, string>();
  const used = new Set<SchemaNode>();
  const visit = (node: SchemaNode, values: readonly unknown[], path: string): void => {
    for (const branch of node.anyOf ?? [node]) {
      for (const [key, inner] of Object.entries(branch.properties ?? {})) {
        const found = values.flatMap((item) => valueAt(item, key));
        known.set(inner, `${path}.${key}`);
        if (found.length > 0) used.add(inner);
        visit(inner, found, `${path}.${key}`);
      }
      if (branch.items) visit(branch.items, values.filter(Array.isArray).flat() as unknown[], `${path}[]`);
    }
  };
  visit(root, [value], 'case');
  return [...known].filter(([node]) => !used.has(node)).map(([, path]) => path);
}

function valueAt(value: unknown, key: string): readonly unknown[] {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isGroup && Object.hasOwn(value, key) ? [(value as Record<string, unknown>)[key]] : [];
}

describe('the schema and the types of the core', () => {
  it('accepts a case with every key that the types know', () => {
    expect(validate(caseSchema.node, completeCase)).toEqual([]);
  });

  it('knows no key that the types do not', () => {
    const unused = unusedKeys(caseSchema.node, completeCase);
    // Thresholds come from the list of settings itself; the case changes two of them.
    expect(unused.filter((path) => !path.startsWith('case.plan.settings.'))).toEqual([]);
  });

  it('cannot be built without a key, with an extra key, or with another kind of value', () => {
    const key = number(0, 1);
    // @ts-expect-error A key of the type is missing.
    object<{ readonly a: number; readonly b: number }>({ a: key });
    // @ts-expect-error The type has no such key.
    object<{ readonly a: number }>({ a: key, b: key });
    // @ts-expect-error The key must be there, so it may not be optional in the schema.
    object<{ readonly a: number }>({ a: optional(key) });
    // @ts-expect-error The key may be absent, so it must be optional in the schema.
    object<{ readonly a?: number }>({ a: key });
    // @ts-expect-error Another kind of value.
    object<{ readonly a: number }>({ a: flag });
    // @ts-expect-error One choice is missing.
    object<Pick<Department, 'brings'>>({ brings: oneOf(['service', 'hr', 'marketing', 'product', 'it']) });
    // @ts-expect-error One number too many.
    object<Pick<Department, 'tolerance'>>({ tolerance: scale([1, 2, 3, 4, 5, 6]) });
    expect(
      object<{ readonly a: number; readonly b?: number }>({ a: key, b: optional(key) }).node.required,
    ).toEqual(['a']);
  });
});
