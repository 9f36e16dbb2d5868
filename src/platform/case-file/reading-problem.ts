/** What kind of value stands somewhere, in the words of YAML and JSON. `other` is what neither should hold, like NaN. */
export type ValueKind = 'text' | 'number' | 'yes-no' | 'nothing' | 'group' | 'list' | 'other';

/** Why a text cannot be read as YAML or JSON at all. */
export type SyntaxKind = 'indent' | 'tab' | 'documents' | 'tag' | 'alias' | 'unfinished' | 'token';

/** What each problem of reading carries, by code. No prose; `describeProblem` has the words. */
export interface ReadingFacts {
  'empty-file': Record<never, never>;
  /** In megabytes. */
  'too-large': { readonly size: number; readonly max: number };
  /** Line and column count from 1. */
  syntax: { readonly kind: SyntaxKind; readonly line: number; readonly column: number };
  /** YAML where JSON was promised. */
  'not-json': Record<never, never>;
  'repeated-key': { readonly key: string; readonly line: number };
  'too-deep': Record<never, never>;
  'too-many-aliases': Record<never, never>;
  'more-problems': { readonly max: number };
  /** `nearest` is the known key that looks most like it, or empty. */
  'unknown-key': { readonly key: string; readonly nearest: string };
  'missing-key': { readonly key: string };
  'wrong-kind': { readonly wanted: readonly ValueKind[]; readonly found: ValueKind };
  /** A number or yes/no where text is wanted: `value` as it would stand between quotes. */
  'needs-quotes': { readonly value: string };
  'not-a-choice': { readonly value: string; readonly choices: readonly string[] };
  'out-of-range': { readonly value: number; readonly min: number; readonly max: number };
  'not-whole': { readonly value: number };
  'empty-text': Record<never, never>;
  'too-long': { readonly length: number; readonly max: number };
  'bad-character': Record<never, never>;
  'more-lines': Record<never, never>;
  'bad-id': { readonly value: string };
  'bad-quarter': { readonly value: string };
  'bad-date': { readonly value: string };
  'list-length': { readonly count: number; readonly min: number; readonly max: number };
  'repeated-item': { readonly value: string };
}

export type ReadingCode = keyof ReadingFacts;

/** One reason why a file cannot be read as a case, and where: "pilots[3].phases[1].intensity", empty for the whole. */
export interface ReadingProblemOf<Code extends ReadingCode> {
  readonly path: string;
  readonly code: Code;
  readonly facts: ReadingFacts[Code];
}

export type ReadingProblem = { [Code in ReadingCode]: ReadingProblemOf<Code> }[ReadingCode];
