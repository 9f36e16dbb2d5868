/**
 * The one transformer Jest uses, for every file it loads.
 *
 * TypeScript goes through swc with the decorators the way tsc emits them. ES modules from
 * node_modules (d3, openid-client, ...) go through swc to CommonJS as well, because Jest on Node 20
 * cannot load them otherwise, and so do the few scripts that import a module of Node while they run.
 * Everything else passes unchanged.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { transformSync, version as swcVersion } from '@swc/core';

const common = {
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
};

const typescript = {
  ...common,
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
  },
};

const javascript = { ...common, jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } } };

// Part of the cache key: raise the number when this file changes what it makes.
const fingerprint = JSON.stringify([3, swcVersion, typescript, javascript]);

/** Folder -> whether plain .js in it is an ES module. */
const moduleFolders = new Map();

/** The nearest package.json that says something decides; some packages put empty ones in subfolders. */
function holdsModules(folder) {
  const known = moduleFolders.get(folder);
  if (known !== undefined) return known;
  const file = join(folder, 'package.json');
  const manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const parent = dirname(folder);
  const answer =
    manifest.name || manifest.type || parent === folder ? manifest.type === 'module' : holdsModules(parent);
  moduleFolders.set(folder, answer);
  return answer;
}

/** Scripts with `import()` in them, which Jest refuses inside its own modules. */
const IMPORTS_LATER = /[\\/]pptxgen\.cjs\.js$/;

function optionsFor(file) {
  const ending = extname(file);
  if (ending === '.ts') return typescript;
  if (ending === '.mjs' || (ending === '.js' && holdsModules(dirname(file)))) return javascript;
  if (IMPORTS_LATER.test(file)) return javascript;
  return undefined;
}

/**
 * An ES module may declare its own `__dirname` or `require`; in CommonJS these are parameters of the
 * wrapper, which `const` may not declare again and `var` may.
 */
function allowOwnGlobals(code) {
  return code.replace(/^(?:const|let) (__dirname|__filename|require)\b/gm, 'var $1');
}

export default {
  process(source, file) {
    const options = optionsFor(file);
    if (!options) return { code: source };
    const { code } = transformSync(source, { ...options, filename: file });
    return { code: options === javascript ? allowOwnGlobals(code) : code };
  },

  getCacheKey(source, file, { instrument }) {
    const parts = [fingerprint, String(instrument), file, source];
    return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
  },
};
