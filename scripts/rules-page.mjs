/** `npm run docs:rules`: writes docs/rules.md from the rules and the words of the built product. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { requireNode } from './lib/node-version.mjs';

requireNode();

const { main, root } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');

await main(async () => {
  await ensureInstalled(process.stderr);
  await ensureBuilt(process.stderr);
  const { rulesPage } = createRequire(import.meta.url)(join(root, 'dist/src/platform/words/rules-page.js'));
  writeFileSync(join(root, 'docs/rules.md'), rulesPage());
});
