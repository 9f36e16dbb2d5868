import type { Parsed } from './parsed.js';
import { parseYaml } from './parse-yaml.js';
import { problem } from './problem-list.js';
import type { ReadingProblem } from './reading-problem.js';
import { repeatedKeys } from './repeated-keys.js';
import { placeOf } from './text-place.js';

/** Reads JSON; a key that stands twice in one group is refused, where JSON.parse would keep the last. */
export function parseJson(text: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problems: syntaxProblems(text) };
  }
  const problems = repeatedKeys(text).map(({ key, offset }) =>
    problem('', 'repeated-key', { key, line: placeOf(text, offset).line }),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/**
 * V8 often says what it did not expect but not where. The reader of YAML, which JSON is part of, knows the place of
 * most mistakes; what it accepts is YAML that is no JSON.
 */
function syntaxProblems(text: string): readonly ReadingProblem[] {
  const yaml = parseYaml(text);
  return yaml.ok ? [problem('', 'not-json', {})] : yaml.problems;
}
