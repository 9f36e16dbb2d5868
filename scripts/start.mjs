/**
 * `npm start`: installs and builds what is missing, then becomes the server. The server runs in this
 * very process, so that Ctrl+C and kill reach it directly and no second Node takes up memory.
 */
import { join } from 'node:path';
import { requireNode } from './lib/node-version.mjs';

requireNode();

const { main, root } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { become, endWithNpm } = await import('./lib/become.mjs');

await main(async () => {
  endWithNpm();
  process.chdir(root);
  await ensureInstalled(process.stdout);
  await ensureBuilt(process.stdout);
  become(join(root, 'dist/src/main.js'));
});
