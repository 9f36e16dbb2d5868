/** `npm run build`: compiles what is out of date. */
import { requireNode } from './lib/node-version.mjs';

requireNode();

const { main } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');

await main(async () => {
  await ensureInstalled(process.stdout);
  await ensureBuilt(process.stdout);
});
