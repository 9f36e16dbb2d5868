import type { Document, YAMLError } from 'yaml';

import type { Parsed } from './parsed.js';
import { excerpt } from './path.js';
import { problem } from './problem-list.js';
import type { ReadingProblem, SyntaxKind } from './reading-problem.js';
import { yamlLibrary } from './yaml-library.js';

/** Aliases repeat a value by name; more of them than this is not a plan but an attack on the reader's memory. */
const MAX_ALIASES = 10_000;
/** After so many mistakes the rest is their consequence. */
const MAX_MISTAKES = 20;

const SYNTAX_KINDS: Readonly<Partial<Record<YAMLError['code'], SyntaxKind>>> = {
  BAD_INDENT: 'indent',
  MISSING_CHAR: 'unfinished',
  MULTIPLE_DOCS: 'documents',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
};

/**
 * Reads YAML 1.2 with its core schema only: dates stay texts, "no" stays a text, nothing is merged, and a tag can
 * neither make an object nor call anything.
 */
export function parseYaml(text: string): Parsed {
  const document = yamlLibrary().parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // The library compares every key with every other and describes every mistake at length: minutes for a hostile
    // file. Here both are done once.
    uniqueKeys: false,
    prettyErrors: false,
    // 'silent' would also keep quiet about a second document.
    logLevel: 'error',
  });
  const mistakes = [...document.errors, ...document.warnings].slice(0, MAX_MISTAKES);
  if (mistakes.length > 0) return refuse(distinct(mistakes.map((mistake) => explain(mistake, text))));
  const repeated = repeatedKeys(document, text);
  return repeated.length > 0 ? refuse(repeated) : toValue(document, text);
}

function repeatedKeys(document: Document, text: string): readonly ReadingProblem[] {
  const { isScalar, visit } = yamlLibrary();
  const found: ReadingProblem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key) || found.length >= MAX_MISTAKES) continue;
        const name = String(key.value);
        if (seen.has(name)) found.push(repeatedKey(name, placeOf(text, key.range?.[0] ?? 0).line));
        seen.add(name);
      }
    },
  });
  return found;
}

function repeatedKey(name: string, line: number): ReadingProblem {
  return problem('', 'repeated-key', { key: excerpt(name), line });
}

function toValue(document: Document, text: string): Parsed {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown };
  } catch (error) {
    // Aliases are followed only now.
    if (!(error instanceof ReferenceError)) throw error;
    const name = /^Unresolved alias .*: (.*)$/u.exec(error.message)?.[1];
    if (name === undefined) return refuse([problem('', 'too-many-aliases', {})]);
    return refuse([problem('', 'syntax', { kind: 'alias', ...placeOf(text, text.indexOf(`*${name}`)) })]);
  }
}

function explain(mistake: YAMLError, text: string): ReadingProblem {
  if (mistake.code === 'RESOURCE_EXHAUSTION') return problem('', 'too-deep', {});
  return problem('', 'syntax', {
    kind: SYNTAX_KINDS[mistake.code] ?? 'token',
    ...placeOf(text, mistake.pos[0]),
  });
}

/** Line and column, both counted from 1. */
function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** One mistake can have several consequences at the same place. */
function distinct(problems: readonly ReadingProblem[]): readonly ReadingProblem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function refuse(problems: readonly ReadingProblem[]): Parsed {
  return { ok: false, problems };
}
