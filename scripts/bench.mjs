/**
 * `npm run bench -- name`: runs test/bench/name.bench.ts against the built product in dist/, the way
 * it is delivered; without a name it lists them. Arguments after the name go to the measurement.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { requireNode } from './lib/node-version.mjs';

requireNode();

const { Refusal, main, root } = await import('./lib/run.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { become } = await import('./lib/become.mjs');

const ending = '.bench.ts';
const folder = join(root, 'test/bench');

/** Sources of the product stay outside the bundle and point to their compiled selves. */
const productFromDist = {
  name: 'product-from-dist',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const target = relative(root, resolve(resolveDir, path));
      const isProduct = /^(src[\\/]|ormconfig\.js$)/.test(target);
      return isProduct ? { path: join(root, 'dist', target), external: true } : null;
    });
  },
};

/** @param {string} name */
async function bundle(name) {
  const { build } = await import('esbuild');
  const outfile = join(root, 'node_modules/.cache/bench', `${name}.cjs`);
  await build({
    entryPoints: [join(folder, `${name}${ending}`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [productFromDist],
  });
  return outfile;
}

await main(async () => {
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length).replaceAll('\\', '/'));
  const [name = ''] = process.argv.splice(2, 1);
  if (!names.includes(name)) throw new Refusal(`npm run bench -- one of: ${names.join(', ')}`);
  await ensureInstalled(process.stderr);
  await ensureBuilt(process.stderr);
  become(await bundle(name));
});
