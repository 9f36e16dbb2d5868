/** The integration plan as a document. */
export { PlansModule } from './plans.module.js';
export { planUrls } from './web/urls.js';
