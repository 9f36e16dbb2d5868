import type { Alias, Scalar, YAMLMap, YAMLSeq } from 'yaml';

import { excerpt } from './path.js';
import { problem } from './problem-list.js';
import type { ReadingProblem } from './reading-problem.js';
import { placeOf } from './text-place.js';
import { yamlLibrary } from './yaml-library.js';

/** References beyond this make no plan clearer. */
const MAX_ALIASES = 10_000;
/** After so many mistakes the rest is their consequence. */
const MAX_MISTAKES = 20;

interface Walk {
  readonly text: string;
  readonly problems: ReadingProblem[];
  /** What each anchor stands for. An alias gives that same value and not a copy, so that nothing can be blown up. */
  readonly anchors: Map<string, unknown>;
  aliases: number;
}

/**
 * The plain value of a YAML node. Faster than the library's own way, which writes out every key again, and it finds
 * keys that stand twice while it is there.
 */
export function plainValue(
  node: unknown,
  text: string,
): { readonly value: unknown; readonly problems: readonly ReadingProblem[] } {
  const walk: Walk = { text, problems: [], anchors: new Map(), aliases: 0 };
  const value = valueOf(node, walk);
  return { value, problems: walk.problems.slice(0, MAX_MISTAKES) };
}

function valueOf(node: unknown, walk: Walk): unknown {
  const { isAlias, isMap, isScalar, isSeq } = yamlLibrary();
  if (isAlias(node)) return aliased(node, walk);
  if (isScalar(node)) return anchored(node, node.value, walk);
  if (isMap(node)) return anchored(node, groupOf(node, walk), walk);
  if (isSeq(node))
    return anchored(
      node,
      node.items.map((item) => valueOf(item, walk)),
      walk,
    );
  return null;
}

function groupOf(map: YAMLMap, walk: Walk): Readonly<Record<string, unknown>> {
  const entries = new Map<string, unknown>();
  for (const { key, value } of map.items) {
    const name = String(valueOf(key, walk));
    if (entries.has(name)) reportRepeated(name, key, walk);
    entries.set(name, valueOf(value, walk));
  }
  return Object.fromEntries(entries);
}

function reportRepeated(name: string, key: unknown, { problems, text }: Walk): void {
  const offset = yamlLibrary().isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  problems.push(problem('', 'repeated-key', { key: excerpt(name), line: placeOf(text, offset).line }));
}

function anchored(node: Scalar | YAMLMap | YAMLSeq, value: unknown, { anchors }: Walk): unknown {
  if (node.anchor !== undefined) anchors.set(node.anchor, value);
  return value;
}

function aliased(alias: Alias, walk: Walk): unknown {
  const { anchors, problems, text } = walk;
  walk.aliases += 1;
  if (walk.aliases === MAX_ALIASES) problems.push(problem('', 'too-many-aliases', {}));
  if (!anchors.has(alias.source) && problems.length < MAX_MISTAKES) {
    problems.push(problem('', 'syntax', { kind: 'alias', ...placeOf(text, alias.range?.[0] ?? 0) }));
  }
  return anchors.get(alias.source);
}
