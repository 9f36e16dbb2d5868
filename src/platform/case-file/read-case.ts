import { checkCase, type CaseProblem, type PlanningCase } from '../../planning/index.js';

import { parseJson } from './parse-json.js';
import { parseYaml } from './parse-yaml.js';
import type { Parsed } from './parsed.js';
import { problem } from './problem-list.js';
import type { ReadingCode, ReadingProblem } from './reading-problem.js';
import { caseSchema, type CaseFile } from './schema/case.js';
import { validate } from './validate.js';

export type CaseFormat = 'yaml' | 'json';

/** Everything that can be wrong with a case file: in reading it, or in what its parts say about each other. */
export type CaseFileProblem = ReadingProblem | CaseProblem;

export type ReadResult =
  | { readonly ok: true; readonly case: PlanningCase }
  | { readonly ok: false; readonly problems: readonly CaseFileProblem[] };

const MEGABYTE = 1_000_000;
/** Ten times a plan with 500 pilots. */
export const MAX_CASE_BYTES = 5 * MEGABYTE;

/** Reads a case from text; without a format, what begins as JSON and is JSON counts as JSON. */
export function readCase(text: string, options: { readonly format?: CaseFormat } = {}): ReadResult {
  const size = Buffer.byteLength(text);
  if (size > MAX_CASE_BYTES) {
    return refuse([problem('', 'too-large', { size: size / MEGABYTE, max: MAX_CASE_BYTES / MEGABYTE })]);
  }
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (plain.trim() === '') return refuse([problem('', 'empty-file', {})]);
  const parsed = parse(plain, options.format);
  return parsed.ok ? checkParsed(parsed.value) : refuse(parsed.problems);
}

/** Checks a value that was parsed elsewhere, such as the body of a request. */
export function checkParsed(value: unknown): ReadResult {
  const problems = validate(caseSchema.node, value);
  if (!problems.every(({ code }) => KEEPS_SHAPE.has(code))) return refuse(problems);
  // The schema describes exactly this type: schema/build.ts does not compile otherwise.
  const { organisation, plan, pilots, links } = value as CaseFile;
  const planningCase: PlanningCase = { organisation, plan, pilots, links: links ?? [] };
  const told = new Set(problems.map(({ path }) => path));
  const contradictions = checkCase(planningCase).filter(({ path }) => !told.has(path));
  const all = [...problems, ...contradictions];
  return all.length > 0 ? refuse(all) : { ok: true, case: planningCase };
}

/** With only these problems the value still has the shape of a case, so that the rest can be checked in the same go. */
const KEEPS_SHAPE: ReadonlySet<ReadingCode> = new Set<ReadingCode>([
  'unknown-key',
  'not-a-choice',
  'out-of-range',
  'empty-text',
  'too-long',
  'bad-character',
  'more-lines',
  'bad-id',
  'bad-date',
  'repeated-item',
]);

function refuse(problems: readonly CaseFileProblem[]): ReadResult {
  return { ok: false, problems };
}

function parse(text: string, format: CaseFormat | undefined): Parsed {
  if (format === 'json') return parseJson(text);
  if (format === 'yaml' || !text.trimStart().startsWith('{')) return parseYaml(text);
  // YAML may begin with a brace too; its reader takes over where JSON has no answer.
  const json = parseJson(text);
  return json.ok ? json : parseYaml(text);
}
