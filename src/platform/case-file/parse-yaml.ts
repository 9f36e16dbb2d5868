import type { YAMLError } from 'yaml';

import type { Parsed } from './parsed.js';
import { plainValue } from './plain-value.js';
import { problem } from './problem-list.js';
import type { ReadingProblem, SyntaxKind } from './reading-problem.js';
import { placeOf } from './text-place.js';
import { yamlLibrary } from './yaml-library.js';

/** After so many mistakes the rest is their consequence. */
const MAX_MISTAKES = 20;

/** Characters of a text that cannot take much memory, whatever is in it. */
const PLAINLY_SMALL = 100_000;
/** A case has about ten; some of them count twice. */
const MOST_LEVELS = 200;

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
  if (text.length > PLAINLY_SMALL && nestsTooDeep(text)) return refuse([problem('', 'too-deep', {})]);
  const document = yamlLibrary().parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // The library compares every key with every other and describes every mistake at length: minutes for a hostile
    // file. plain-value.ts and placeOf do it in one go.
    uniqueKeys: false,
    prettyErrors: false,
    // 'silent' would also keep quiet about a second document.
    logLevel: 'error',
  });
  const mistakes = [...document.errors, ...document.warnings].slice(0, MAX_MISTAKES);
  if (mistakes.length > 0) return refuse(distinct(mistakes.map((mistake) => explain(mistake, text))));
  const { value, problems } = plainValue(document.contents, text);
  return problems.length > 0 ? refuse(problems) : { ok: true, value };
}

/**
 * The library keeps 800 bytes for every level before it says that there are too many: 4 GB for five million brackets.
 * Its parser, fed piece by piece, shows how deep it is.
 */
function nestsTooDeep(text: string): boolean {
  const { Lexer, Parser } = yamlLibrary();
  const parser = new Parser();
  for (const piece of new Lexer().lex(text)) {
    // A generator: it does its work when it is asked for what comes out.
    for (const _token of parser.next(piece)) continue;
    if (parser.stack.length > MOST_LEVELS) return true;
  }
  return false;
}

function explain(mistake: YAMLError, text: string): ReadingProblem {
  if (mistake.code === 'RESOURCE_EXHAUSTION') return problem('', 'too-deep', {});
  return problem('', 'syntax', {
    kind: SYNTAX_KINDS[mistake.code] ?? 'token',
    ...placeOf(text, mistake.pos[0]),
  });
}

/** One mistake can have several consequences at the same place. */
function distinct(problems: readonly ReadingProblem[]): readonly ReadingProblem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function refuse(problems: readonly ReadingProblem[]): Parsed {
  return { ok: false, problems };
}
