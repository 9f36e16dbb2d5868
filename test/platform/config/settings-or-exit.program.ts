import { settingsOrExit } from '../../../src/platform/config/index.js';

/** A server that only looks at its environment. */
const { port, host } = settingsOrExit(process.env);
process.stdout.write(`${host}:${String(port)}\n`);
