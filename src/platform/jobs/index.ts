/** Long work in worker threads, one door: it outlives the page and the server, and each job ends once. */
export { Jobs, kindAbout, type JobKind, type JobsSetup, type JobTotals } from './jobs.js';
export type { JobStatus } from './store/job.store.js';
export type { JobRow, JobState } from './store/job.entity.js';
export { Threads, type WorkerTask } from './threads.js';
