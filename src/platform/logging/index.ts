/** The log, and what ties its lines, error pages and the audit trail to one request. */
export { errorFacts } from './error-facts.js';
export { logOptions } from './log-options.js';
export { nestLog } from './nest-log.js';
export { currentRequestId, withRequestId } from './request-id.js';
