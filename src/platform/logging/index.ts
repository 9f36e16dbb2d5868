/** What ties lines in the log, error pages and the audit trail to one request. */
export { currentRequestId, withRequestId } from './request-id.js';
