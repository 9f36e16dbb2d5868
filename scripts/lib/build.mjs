/** Compiles what is out of date, and otherwise costs a look at the files' dates. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommandLine } from './bundle-cli.mjs';
import { bundle } from './bundle.mjs';
import { Refusal, program, root, run, withProgress } from './run.mjs';

const STAMP = join(root, 'dist/.built');

/** @param {string} folder below the root */
function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${String(name)}`);
}

function inputs() {
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json', 'ormconfig.ts'];
  const scripts = filesIn('scripts/lib').filter((path) => /bu(ild|ndle)/.test(path));
  const sources = filesIn('src').filter((path) => path.endsWith('.ts'));
  const templates = filesIn('templates').filter((path) => path.endsWith('.hbs'));
  return [...settings, ...scripts, ...sources, ...templates].filter((path) => existsSync(join(root, path)));
}

/** Name, size and date of every input; contents are left to the compiler. Another Node keeps other code. */
function fingerprint() {
  const line = (/** @type {string} */ path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    return `${path} ${size} ${mtimeMs}`;
  };
  return [process.version, ...inputs().map(line)].join('\n');
}

function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}

/** A file that was renamed or removed must not live on in dist/. */
function removeLeftovers() {
  for (const path of filesIn('dist/src')) {
    const source = path.replace(/^dist\//, '').replace(/\.js(\.map)?$/, '.ts');
    if (source.endsWith('.ts') && !existsSync(join(root, source))) rmSync(join(root, path));
  }
}

async function compileServer() {
  removeLeftovers();
  return run(process.execPath, [program('typescript/bin/tsc'), '-p', 'tsconfig.build.json']);
}

/** Each file directly in src/browser is one script of a page; what they share is in folders below it. */
async function bundleBrowserScripts() {
  rmSync(join(root, 'dist/browser'), { recursive: true, force: true });
  const entryPoints = filesIn('src/browser').filter((path) => /^src\/browser\/[^/]+\.ts$/.test(path));
  if (entryPoints.length === 0) return { ok: true, output: '' };
  return bundle({ entryPoints, minify: true, format: 'iife', target: 'es2022', outdir: 'dist/browser' });
}

async function build() {
  const before = fingerprint();
  const results = await Promise.all([compileServer(), bundleBrowserScripts(), bundleCommandLine()]);
  const ok = results.every((result) => result.ok);
  // The state before: a file saved while the compiler ran is compiled next time.
  if (ok) {
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(STAMP, before);
  }
  return { ok, output: results.map((result) => result.output).join('') };
}

/** @param {import('./run.mjs').Screen} screen */
export async function ensureBuilt(screen) {
  if (isBuilt()) return;
  const { ok, output } = await withProgress(screen, 'Building', build);
  if (!ok) throw new Refusal(`The build failed:\n${output}`);
}
