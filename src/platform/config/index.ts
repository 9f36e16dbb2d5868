/** How a server is set up: the environment, read and checked once at the start. */
export { environmentReport, readEnvironment, settingsOrExit } from './environment.js';
export { sessionSecret } from './session-secret.js';
export { type SignOnProvider } from './sign-on.js';
export { DEFAULT_DATABASE_URL, type Settings } from './settings.js';
