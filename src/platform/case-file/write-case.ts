import type { PlanningCase } from '../../planning/index.js';

import { branchFor } from './kinds.js';
import type { CaseFormat } from './read-case.js';
import { CASE_FORMAT, caseSchema, type CaseFile } from './schema/case.js';
import type { SchemaNode } from './schema/node.js';
import { writeYaml } from './write-yaml.js';

/** The same case gives the same bytes: keys in the order of the schema, and nothing that depends on who wrote it first. */
export function writeCase(planningCase: PlanningCase, format: CaseFormat): string {
  const ordered = caseData(planningCase);
  return format === 'json' ? `${JSON.stringify(ordered, null, 2)}\n` : writeYaml(ordered);
}

/** What a case file holds, before it is text. */
export function caseData(planningCase: PlanningCase): unknown {
  const { links, ...rest } = planningCase;
  const file: CaseFile = { format: CASE_FORMAT, ...rest, ...(links.length > 0 ? { links } : {}) };
  return inOrder(caseSchema.node, file);
}

function inOrder(node: SchemaNode, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const branch = branchFor(node, value) ?? {};
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      inOrder(branch.prefixItems?.[index] ?? (branch.items || {}), item),
    );
  }
  return groupInOrder(branch, value as Readonly<Record<string, unknown>>);
}

/** Known keys as the schema has them; the keys of a map by their code points. */
function groupInOrder(
  node: SchemaNode,
  group: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { properties, additionalProperties } = node;
  const ordered: Record<string, unknown> = {};
  const keys = properties ? Object.keys(properties) : Object.keys(group).sort();
  for (const key of keys) {
    if (!Object.hasOwn(group, key) || group[key] === undefined) continue;
    ordered[key] = inOrder(properties?.[key] ?? (additionalProperties || {}), group[key]);
  }
  return ordered;
}
