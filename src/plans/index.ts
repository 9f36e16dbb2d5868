/** The integration plan as a document. */
export { planSections } from './archive.js';
export { PlansModule } from './plans.module.js';
export { renameInPlans } from './rename-in-plans.js';
export { readStandings, type PlanStanding } from './plan-standings.js';
export { planUrls } from './web/urls.js';
