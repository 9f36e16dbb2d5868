import type { PlanningCase } from '../../planning/index.js';

import { branchFor } from './kinds.js';
import type { CaseFormat } from './read-case.js';
import { CASE_FORMAT, caseSchema, type CaseFile } from './schema/case.js';
import type { SchemaNode } from './schema/node.js';
import { writeYaml } from './write-yaml.js';

/** The same case gives the same bytes: keys in the order of the schema, and nothing that depends on who wrote it first. */
export function writeCase(planningCase: PlanningCase, format: CaseFormat): string {
  const { links, ...rest } = planningCase;
  const file: CaseFile = { format: CASE_FORMAT, ...rest, ...(links.length > 0 ? { links } : {}) };
  const ordered = inOrder(caseSchema.node, file);
  return format === 'json' ? `${JSON.stringify(ordered, null, 2)}\n` : writeYaml(ordered);
}

function inOrder(node: SchemaNode, value: unknown): unknown {
  const branch = branchFor(node, value);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      inOrder(branch?.prefixItems?.[index] ?? (branch?.items || {}), item),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const { properties = {} } = branch ?? {};
  const given = new Map<string, unknown>(Object.entries(value));
  const keys = [...Object.keys(properties).filter((key) => given.has(key)), ...[...given.keys()].sort()];
  const rules = branch?.additionalProperties || {};
  const entries = [...new Set(keys)].map(
    (key) => [key, inOrder(properties[key] ?? rules, given.get(key))] as const,
  );
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}
