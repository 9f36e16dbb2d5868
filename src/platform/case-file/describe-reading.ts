import type { Speech, Words } from '../words/index.js';

import { choice } from './choice.js';
import type { ReadingCode, ReadingFacts, ReadingProblemOf, ValueKind } from './reading-problem.js';

type Texts = {
  readonly [Code in ReadingCode]: (facts: ReadingFacts[Code], t: CaseWords, speech: Speech) => string;
};

type CaseWords = Words['caseProblems'];

/** Limits up to a million are written out; beyond that a case has no numbers. */
const DIGITS = 6;

const plain = ({ f }: Speech, value: number): string => f.number(value, DIGITS);

const kinds = (names: readonly ValueKind[], speech: Speech): string =>
  choice(
    names.map((name) => speech.t.caseProblems.kinds[name]),
    speech,
  );

const listKind = (count: number, min: number, max: number): 'exact' | 'few' | 'many' =>
  min === max ? 'exact' : count < min ? 'few' : 'many';

const TEXTS: Texts = {
  'empty-file': (_, t) => t['empty-file'],
  'too-large': (facts, t) => t['too-large'](facts),
  syntax: ({ kind, line, column }, t) => t.syntax({ kind, line: String(line), column: String(column) }),
  'not-json': (_, t) => t['not-json'],
  'repeated-key': ({ key, line }, t) => t['repeated-key']({ key, line: String(line) }),
  'too-deep': (_, t) => t['too-deep'],
  'too-many-aliases': (_, t) => t['too-many-aliases'],
  'more-problems': (facts, t) => t['more-problems'](facts),
  'unknown-key': (facts, t) => t['unknown-key']({ ...facts, guess: facts.nearest === '' ? 'no' : 'yes' }),
  'missing-key': (facts, t) => t['missing-key'](facts),
  'wrong-kind': ({ wanted, found }, t, speech) =>
    t['wrong-kind']({ wanted: kinds(wanted, speech), found: t.kinds[found] }),
  'needs-quotes': (facts, t) => t['needs-quotes'](facts),
  'not-a-choice': ({ value, choices }, t, speech) =>
    t['not-a-choice']({ value, choices: choice(choices, speech) }),
  'out-of-range': ({ value, min, max }, t, speech) =>
    t['out-of-range']({ value: plain(speech, value), min: plain(speech, min), max: plain(speech, max) }),
  'not-whole': ({ value }, t, speech) => t['not-whole']({ value: plain(speech, value) }),
  'empty-text': (_, t) => t['empty-text'],
  'too-long': (facts, t) => t['too-long'](facts),
  'bad-character': (_, t) => t['bad-character'],
  'more-lines': (_, t) => t['more-lines'],
  'bad-id': (facts, t) => t['bad-id'](facts),
  'bad-quarter': (facts, t) => t['bad-quarter'](facts),
  'bad-date': (facts, t) => t['bad-date'](facts),
  'list-length': (facts, t) =>
    t['list-length']({ ...facts, kind: listKind(facts.count, facts.min, facts.max) }),
  'repeated-item': (facts, t) => t['repeated-item'](facts),
};

/** One line that says why a file cannot be read as a case, and what to do. Where it is, its path says. */
export function describeReading<Code extends ReadingCode>(
  problem: ReadingProblemOf<Code>,
  speech: Speech,
): string {
  return TEXTS[problem.code](problem.facts, speech.t.caseProblems, speech);
}
