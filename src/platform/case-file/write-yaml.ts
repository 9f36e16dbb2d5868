import type { Node, YAMLMap, YAMLSeq } from 'yaml';

import { yamlLibrary } from './yaml-library.js';

/** Longest group or list that is written on one line, in characters. */
const MAX_INLINE = 110;
/** Most levels of groups and lists within one line. */
const MAX_INLINE_DEPTH = 2;
/** Document, map and pair: the outline of a case stays visible, however small the case is. */
const OUTLINE_DEPTH = 3;

interface Size {
  /** Characters on one line; infinite when it cannot stand there. */
  readonly width: number;
  /** Levels of groups and lists, 0 for a single value. */
  readonly depth: number;
}

function sizeOf(node: unknown): Size {
  const { isMap, isScalar, isSeq } = yamlLibrary();
  if (isScalar(node)) {
    const text = String(node.value);
    return { width: text.includes('\n') ? Infinity : text.length, depth: 0 };
  }
  const inside = isMap(node)
    ? node.items.flatMap(({ key, value }) => [key, value])
    : isSeq(node)
      ? node.items
      : [];
  const sizes = inside.map(sizeOf);
  return {
    width: sizes.reduce((sum, { width }) => sum + width + 2, 2),
    depth: 1 + sizes.reduce((most, { depth }) => Math.max(most, depth), 0),
  };
}

function mayBeInline(node: YAMLMap | YAMLSeq): boolean {
  const { width, depth } = sizeOf(node);
  return width <= MAX_INLINE && depth <= MAX_INLINE_DEPTH;
}

/** Writes a case as people would: small groups on one line, and white space between pilots. */
export function writeYaml(value: unknown): string {
  const { Document, visit } = yamlLibrary();
  const document = new Document(value, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Collection(_, node, path) {
      if (path.length <= OUTLINE_DEPTH || !mayBeInline(node)) return undefined;
      node.flow = true;
      return visit.SKIP;
    },
  });
  separatePilots(document.get('pilots'));
  return document.toString({
    lineWidth: 0,
    singleQuote: true,
    indentSeq: false,
    flowCollectionPadding: false,
  });
}

function separatePilots(pilots: unknown): void {
  if (!yamlLibrary().isSeq<Node>(pilots)) return;
  for (const pilot of pilots.items.slice(1)) pilot.spaceBefore = true;
}
