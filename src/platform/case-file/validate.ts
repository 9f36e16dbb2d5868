import { branchFor, kindOf, KIND_OF_TYPE } from './kinds.js';
import { checkText } from './check-text.js';
import { nearest } from './nearest.js';
import { atIndex, atKey, excerpt } from './path.js';
import { ProblemList } from './problem-list.js';
import type { ReadingProblem } from './reading-problem.js';
import type { SchemaNode } from './schema/node.js';

/**
 * Every reason why a value does not obey the schema. Written for this schema rather than taken from a library,
 * because compiling the schema with Ajv takes longer than all the rest of a command (docs/performance.md); a test
 * holds the two against each other on thousands of damaged cases.
 */
export function validate(root: SchemaNode, value: unknown): readonly ReadingProblem[] {
  const problems = new ProblemList();
  check(root, value, '', problems);
  return problems.all();
}

function check(node: SchemaNode, value: unknown, path: string, problems: ProblemList): void {
  if (problems.full) return;
  const branch = branchFor(node, value);
  if (branch === undefined) reportKind(node, value, path, problems);
  else if (typeof value === 'string') checkText(branch, value, path, problems);
  else if (typeof value === 'number') checkNumber(branch, value, path, problems);
  else if (Array.isArray(value)) checkList(branch, value, path, problems);
  else if (typeof value === 'object' && value !== null) checkGroup(branch, value, path, problems);
}

function reportKind(node: SchemaNode, value: unknown, path: string, problems: ProblemList): void {
  const wanted = [...new Set((node.anyOf ?? [node]).map(({ type }) => KIND_OF_TYPE[type ?? 'string']))];
  const unquoted = wanted.includes('text') && (typeof value === 'number' || typeof value === 'boolean');
  if (unquoted && !wanted.includes('number')) problems.add(path, 'needs-quotes', { value: String(value) });
  else problems.add(path, 'wrong-kind', { wanted, found: kindOf(value) });
}

function checkNumber(node: SchemaNode, value: number, path: string, problems: ProblemList): void {
  const { minimum: min = -Infinity, maximum: max = Infinity } = node;
  if (node.type === 'integer' && !Number.isInteger(value)) problems.add(path, 'not-whole', { value });
  else if (value < min || value > max) problems.add(path, 'out-of-range', { value, min, max });
}

function checkList(node: SchemaNode, value: readonly unknown[], path: string, problems: ProblemList): void {
  const { minItems: min = 0, maxItems: max = node.prefixItems?.length ?? Infinity } = node;
  if (value.length < min || value.length > max) {
    // Not looked into: a list that is far too long would only bury this message.
    problems.add(path, 'list-length', { count: value.length, min, max });
    return;
  }
  for (const [index, item] of value.entries()) {
    check(ruleForItem(node, index), item, atIndex(path, index), problems);
  }
  if (node.uniqueItems) checkUnique(value, path, problems);
}

function ruleForItem({ prefixItems = [], items }: SchemaNode, index: number): SchemaNode {
  return prefixItems[index] ?? (items || {});
}

function checkUnique(value: readonly unknown[], path: string, problems: ProblemList): void {
  for (const [index, item] of value.entries()) {
    if (typeof item === 'string' && value.indexOf(item) < index) {
      problems.add(atIndex(path, index), 'repeated-item', { value: excerpt(item) });
    }
  }
}

/** The schema of its kind, or what is wrong with that. */
function checkKind(
  kinds: Readonly<Record<string, SchemaNode>>,
  value: object,
  path: string,
  problems: ProblemList,
): void {
  const { kind } = value as { readonly kind?: unknown };
  const node = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (node) checkGroup(node, value, path, problems);
  else if (kind === undefined) problems.add(path, 'missing-key', { key: 'kind' });
  else
    problems.add(atKey(path, 'kind'), 'not-a-choice', {
      value: excerpt(typeof kind === 'string' ? kind : JSON.stringify(kind)),
      choices: Object.keys(kinds),
    });
}

function checkGroup(node: SchemaNode, value: object, path: string, problems: ProblemList): void {
  if (node.kinds) {
    checkKind(node.kinds, value, path, problems);
    return;
  }
  const entries: readonly [string, unknown][] = Object.entries(value);
  const max = node.maxProperties ?? Infinity;
  if (entries.length > max) {
    problems.add(path, 'list-length', { count: entries.length, min: 0, max });
    return;
  }
  for (const key of node.required ?? []) {
    if (!Object.hasOwn(value, key)) problems.add(path, 'missing-key', { key });
  }
  for (const [key, item] of entries) checkEntry(node, { key, item }, path, problems);
}

function checkEntry(
  node: SchemaNode,
  entry: { key: string; item: unknown },
  path: string,
  problems: ProblemList,
): void {
  if (problems.full) return;
  const { key, item } = entry;
  const known = node.properties ?? {};
  if (Object.hasOwn(known, key)) check(known[key] ?? {}, item, atKey(path, key), problems);
  else if (node.additionalProperties) {
    if (node.propertyNames) checkText(node.propertyNames, key, atKey(path, key), problems);
    check(node.additionalProperties, item, atKey(path, key), problems);
  } else {
    problems.add(atKey(path, key), 'unknown-key', {
      key: excerpt(key),
      nearest: nearest(key, Object.keys(known)),
    });
  }
}
