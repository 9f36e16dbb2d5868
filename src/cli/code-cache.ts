import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import vm from 'node:vm';

/** Set while the product is built: the command keeps what V8 compiled of it beside the program. */
const KEEP = 'KIKKERPLAN_KEEP_CODE';

type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  module: { readonly exports: object },
  filename: string,
  folder: string,
) => void;

/**
 * Runs a bundled program as Node would, but with the code that V8 compiled of it when it was built: reading and compiling
 * it takes longer than a small plan. V8 refuses code of another version of itself, and then compiles as usual.
 */
export function runWithCodeCache(file: string): void {
  // The program is ASCII only (scripts/lib/bundle-cli.mjs), and this is the fastest way to read it.
  const source = readFileSync(file, 'latin1');
  const cachedData = readIfThere(`${file}.cache`);
  const script = new vm.Script(source, { filename: file, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  (script.runInThisContext() as Wrapped)(module.exports, createRequire(file), module, file, dirname(file));
  if (process.env[KEEP] !== undefined)
    process.once('exit', () => writeFileSync(`${file}.cache`, script.createCachedData()));
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
