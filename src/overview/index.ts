/** Pages that look across contexts, and what stands around every page. Nobody imports this but the application. */
export { describeRestoreProblem } from './archive/describe-problem.js';
export { restoreOrganisation } from './archive/restore.js';
export { writeArchive } from './archive/write-archive.js';
export { firstPersonAddress, loadDemoWhenEmpty } from './first-start.js';
export { OverviewModule } from './overview.module.js';
export { shell } from './shell.js';
