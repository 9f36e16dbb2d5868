/** What a schema is built of, for other files than a case: an archive holds the same things and more. */
export * from './build.js';
export type { SchemaNode } from './node.js';
export { PATTERNS } from './patterns.js';
export { department, organisation } from './organisation.js';
export { pilot } from './pilot.js';
export { link, MAX_LINKS, plan } from './plan.js';
export { measure, gate } from './phase.js';
export { date, id, line, note, quarter, text } from './values.js';
export { parseJson } from '../parse-json.js';
export { problem } from '../problem-list.js';
export type { ReadingProblem } from '../reading-problem.js';
export { validate } from '../validate.js';
