/** `npm run -s kikkerplan -- ...`: the command line of a checkout. Only its own answer goes to standard output. */
import { join } from 'node:path';
import { requireNode } from './lib/node-version.mjs';

requireNode();

const { main, root } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { become } = await import('./lib/become.mjs');

await main(async () => {
  await ensureInstalled(process.stderr);
  await ensureBuilt(process.stderr);
  // npm changes to the project's folder first; paths on the command line mean the folder it was typed in.
  process.chdir(process.env['INIT_CWD'] ?? process.cwd());
  become(join(root, 'dist/cli/kikkerplan.js'));
});
