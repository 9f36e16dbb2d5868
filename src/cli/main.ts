import { runCommandLine } from './command-line.js';
import { processTerminal } from './terminal.js';
import { productVersion } from './version.js';

void runCommandLine(process.argv.slice(2), {
  version: productVersion,
  terminal: processTerminal(),
  serverCommands: () => import('./server/commands.js'),
  planWriter: () => import('./files/plan-writer.js'),
}).then((code) => {
  process.exitCode = code;
});
