import { extname } from 'node:path';

import type { PlanningCase } from '../planning/index.js';
import { describeProblem, MAX_CASE_BYTES, readCase, type CaseFormat } from '../platform/case-file/index.js';
import type { Words } from '../platform/words/index.js';

import { choiceComplaints, type Choice } from './choose-pilots.js';
import { readInput, STANDARD, type InputTrouble } from './input.js';
import type { Context } from './outcome.js';

export type LoadedCase =
  | { readonly ok: true; readonly case: PlanningCase }
  | { readonly ok: false; readonly complaints: readonly string[] };

const FORMATS: Readonly<Record<string, CaseFormat>> = { '.json': 'json', '.yaml': 'yaml', '.yml': 'yaml' };

/** Reads and checks a case, and the pilots chosen from it; what is wrong comes back as one line each. */
export async function loadCase(file: string, choice: Choice, context: Context): Promise<LoadedCase> {
  const { cli, caseProblems } = context.speech.t;
  const name = file === STANDARD ? 'stdin' : file;
  const input = await readInput(file);
  if (!input.ok)
    return { ok: false, complaints: [`${name}: ${troubleText(input.trouble, cli, MAX_CASE_BYTES)}`] };
  const format = FORMATS[extname(file).toLowerCase()];
  const result = readCase(input.text, format ? { format } : {});
  if (result.ok) {
    const complaints = choiceComplaints(choice, result.case, cli);
    return complaints.length > 0 ? { ok: false, complaints } : result;
  }
  const complaints = result.problems.map((problem) => {
    const where = problem.path === '' ? caseProblems.wholeFile : problem.path;
    return `${name}: ${where}: ${describeProblem(problem, context.speech)}`;
  });
  return { ok: false, complaints };
}

/** @param most bytes that were read at most */
export function troubleText(trouble: InputTrouble, { input }: Words['cli'], most: number): string {
  return trouble === 'too-large' ? input['too-large']({ max: most / 1_000_000 }) : input[trouble];
}
