#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { runCommandLine } from './command-line.js';
import { processTerminal } from './terminal.js';

/** From dist/src/cli up to the project itself. */
const MANIFEST = join(__dirname, '../../../package.json');

function version(): string {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { readonly version: string };
  return manifest.version;
}

void runCommandLine(process.argv.slice(2), version, processTerminal()).then((code) => {
  process.exitCode = code;
});
