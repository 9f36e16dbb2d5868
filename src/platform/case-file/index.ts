/**
 * A planning case as a file: read and checked, written in one canonical form, described by a JSON Schema.
 * Loads neither Nest nor the database.
 */
export { describeProblem } from './describe-problem.js';
export { checkParsed, MAX_CASE_BYTES, readCase } from './read-case.js';
export type { CaseFileProblem, CaseFormat, ReadResult } from './read-case.js';
export { caseSchema } from './schema/case.js';
export type { CaseFile } from './schema/case.js';
export { caseData, writeCase } from './write-case.js';
