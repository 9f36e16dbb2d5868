/**
 * The command line as it is delivered: one file instead of several hundred modules, with the templates of the plan
 * compiled in it, and beside it what V8 made of it. See docs/decisions/command-line-bundle.md.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { root, run } from './run.mjs';

/** @type {import('esbuild').BuildOptions} */
const NODE = { platform: 'node', target: 'node20' };
/** Runs through most of the program once. */
const REHEARSAL = ['plan', join(root, 'examples/polderzeker.yaml'), '-o', '-', '--format', 'html'];

/**
 * Puts something prepared in the place of a source file.
 * @param {Readonly<Record<string, string>>} contents by the name of the file
 * @returns {import('esbuild').Plugin}
 */
function replacing(contents) {
  return {
    name: 'replacing',
    setup(build) {
      for (const [name, text] of Object.entries(contents)) {
        const filter = new RegExp(`[\\\\/]${name}\\.ts$`);
        build.onLoad({ filter }, () => ({ contents: text, loader: 'js', resolveDir: root }));
      }
      // Commander can start programs of its own, which takes 5 ms to prepare; we have none.
      build.onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
      build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}

/**
 * Commands on the database need the server's packages, and most kinds of files libraries of their own: these are the
 * compiled files, outside the bundle.
 */
const heavyOutside = {
  name: 'heavy-outside',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^\.\/(server|files)\// }, ({ path }) => ({
      path: `../src/cli/${path.slice('./'.length)}`,
      external: true,
    }));
  },
};

/** @param {string} folder below the root */
async function compiledTemplates(folder) {
  const outfile = `${folder}/prepare.cjs`;
  const entryPoints = ['src/rendering/html/plan-templates.ts'];
  const bundled = await bundle({ ...NODE, entryPoints, outfile, packages: 'external', sourcemap: false });
  if (!bundled.ok) return { ...bundled, code: '' };
  try {
    const { planTemplateCode } = createRequire(import.meta.url)(join(root, outfile));
    const entries = [...planTemplateCode()].map(([name, code]) => `[${JSON.stringify(name)}, ${code}]`);
    return { ...bundled, code: `export const planTemplates = () => new Map([${entries.join(',\n')}]);` };
  } catch (error) {
    return { ok: false, output: `${String(error)}\n`, code: '' };
  } finally {
    rmSync(join(root, outfile), { force: true });
  }
}

/**
 * Leaves nothing but ASCII, as the program is read (src/cli/code-cache.ts): esbuild writes strings so, but not what stands
 * in a regular expression, where an escape means the same.
 * @param {string} file
 */
function escapeRest(file) {
  const escaped = readFileSync(file, 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, escaped);
}

/** @param {string} [folder] below the root */
export async function bundleCommandLine(folder = 'dist/cli') {
  // Old code for a new program of the same length would be taken for its own.
  rmSync(join(root, folder), { recursive: true, force: true });
  const templates = await compiledTemplates(folder);
  if (!templates.ok) return templates;
  const plugins = [
    heavyOutside,
    replacing({
      'plan-templates': templates.code,
      // Within the bundle a library is read with the rest, and run when it is asked for.
      'yaml-library': "export const yamlLibrary = () => require('yaml');",
      'markdown-library': "export const markdownLibrary = () => require('markdown-it');",
    }),
  ];
  const program = {
    ...NODE,
    entryPoints: ['src/cli/main.ts'],
    outfile: `${folder}/program.js`,
    plugins,
    // What Node itself imports would go past the prepared code.
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
    // The function that Node wraps around a file: see src/cli/code-cache.ts.
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
  };
  const start = { ...NODE, entryPoints: ['src/cli/start.ts'], outfile: `${folder}/kikkerplan.js` };
  for (const part of [program, start]) {
    const bundled = await bundle(part);
    if (!bundled.ok) return bundled;
  }
  escapeRest(join(root, program.outfile));
  // Without what this leaves behind the program is slower, and nothing else.
  await run(process.execPath, [join(root, folder, 'kikkerplan.js'), ...REHEARSAL], {
    env: { KIKKERPLAN_KEEP_CODE: '1' },
  });
  return { ok: true, output: '' };
}
