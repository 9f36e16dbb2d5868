/** Pages that look across contexts, and what stands around every page. Nobody imports this but the application. */
export { firstPersonToken, loadDemoWhenEmpty } from './first-start.js';
export { OverviewModule } from './overview.module.js';
export { shell } from './shell.js';
