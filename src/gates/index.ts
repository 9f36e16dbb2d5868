/** Pilots that run: what happens between gates, and what is decided there. */
export { GatesModule } from './gates.module.js';
export { gateUrls } from './web/urls.js';
export { waitingSignals } from './web/signals/waiting.js';
export { waitingAtGates } from './web/waiting.js';
