/** What whoever runs the server can ask it. */
export { registerHealth, type Readiness } from './health.js';
export { Metrics } from './metrics.js';
export { startMetricsServer } from './metrics-server.js';
export { registerRequestLog } from './request-log.js';
export { WorkWanted } from './work-wanted.js';
