import { isIsoDate } from '../../planning/index.js';

import { excerpt } from './path.js';
import type { ProblemList } from './problem-list.js';
import type { SchemaNode } from './schema/node.js';
import { patternName, PATTERNS, type PatternName } from './schema/patterns.js';

const compiled = new Map<string, RegExp>();

function obeys(value: string, pattern: string): boolean {
  const known = compiled.get(pattern) ?? new RegExp(pattern, 'u');
  compiled.set(pattern, known);
  return known.test(value);
}

/** Half of a pair of UTF-16 units: it cannot be written to a file and read back. */
const LONE_SURROGATE = /\p{Surrogate}/u;

function isReadable(value: string): boolean {
  return obeys(value, PATTERNS.text) && !LONE_SURROGATE.test(value);
}

/** Counted in characters, as JSON Schema does, not in UTF-16 units. */
function lengthOf(value: string): number {
  return Array.from(value).length;
}

/** One problem at most for each text: the one that says what to do. */
export function checkText(node: SchemaNode, value: string, path: string, problems: ProblemList): void {
  const choices = node.const === undefined ? node.enum : [node.const];
  if (choices === undefined) checkFreeText(node, value, path, problems);
  else if (!choices.includes(value)) problems.add(path, 'not-a-choice', { value: excerpt(value), choices });
}

function checkFreeText(node: SchemaNode, value: string, path: string, problems: ProblemList): void {
  const { minLength = 0, maxLength = Infinity, pattern } = node;
  if (!isReadable(value)) problems.add(path, 'bad-character', {});
  else if (value.length < minLength) problems.add(path, 'empty-text', {});
  else if (value.length > maxLength && lengthOf(value) > maxLength) {
    problems.add(path, 'too-long', { length: lengthOf(value), max: maxLength });
  } else if (pattern !== undefined && !isWellFormed(value, pattern)) {
    reportPattern(patternName(pattern), value, path, problems);
  }
}

function isWellFormed(value: string, pattern: string): boolean {
  // The pattern of a day cannot know how many days February has.
  const isDay = pattern === PATTERNS.date || (pattern === PATTERNS.dateOrNone && value !== '');
  return obeys(value, pattern) && (!isDay || isIsoDate(value));
}

function reportPattern(name: PatternName, value: string, path: string, problems: ProblemList): void {
  const facts = { value: excerpt(value) };
  const isTime = name === 'date' || name === 'dateOrNone' || name === 'instant';
  if (name === 'id') problems.add(path, 'bad-id', facts);
  else if (name === 'quarter') problems.add(path, 'bad-quarter', facts);
  else if (isTime) problems.add(path, 'bad-date', facts);
  else if (name === 'line') problems.add(path, 'more-lines', {});
  else problems.add(path, 'bad-character', {});
}
