import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../support/project.js';
import { plantTree, type PlantedFiles } from '../support/planted-tree.js';
import type { Ended } from '../support/run-program.js';

/** Stands in for npm: notes that it was called, and puts the folder packages/ where packages go. */
const npmStandIn = `
  const fs = require('node:fs');
  fs.appendFileSync('calls.txt', 'npm ' + process.argv[2] + '\\n');
  if (fs.existsSync('npm-fails.txt')) {
    console.error(fs.readFileSync('npm-fails.txt', 'utf8'));
    process.exit(1);
  }
  fs.rmSync('node_modules', { recursive: true, force: true });
  fs.cpSync('packages', 'node_modules', { recursive: true });
`;

/** Stands in for the compiler: one line of output for one line of source, or its complaint. */
const tscStandIn = `
  const fs = require('node:fs');
  fs.appendFileSync('calls.txt', 'tsc\\n');
  if (process.argv.includes('--noEmit') || process.argv.includes('scripts')) process.exit(0);
  const source = fs.readFileSync('src/main.ts', 'utf8');
  if (source.includes('mistake')) {
    console.log('src/main.ts(1,1): error TS0000: a mistake');
    process.exit(2);
  }
  fs.mkdirSync('dist/src', { recursive: true });
  fs.writeFileSync('dist/src/main.js', source);
`;

/** Stands in for the bundler of the command line, which asks it for the compiled templates first. */
const esbuildStandIn = `
  const fs = require('node:fs');
  const { dirname } = require('node:path');
  exports.formatMessages = async () => [];
  exports.build = async ({ outfile }) => {
    fs.mkdirSync(dirname(outfile), { recursive: true });
    if (outfile.endsWith('prepare.cjs')) fs.writeFileSync(outfile, 'exports.planTemplateCode = () => [];');
    else fs.writeFileSync(outfile, 'if (process.env.KIKKERPLAN_KEEP_CODE) process.exit();' + fs.readFileSync('src/main.ts'));
  };
`;

/** Stands in for Jest: its report is one passed test for each size, unless a file says otherwise. */
const jestStandIn = `
  const fs = require('node:fs');
  const after = (option) => process.argv[process.argv.indexOf(option) + 1];
  const report = process.argv.find((word) => word.startsWith('--outputFile=')).split('=')[1];
  const size = after('--selectProjects');
  const given = 'jest-' + size + '.json';
  const fine = { numPassedTests: 1, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  const answer = fs.existsSync(given) ? JSON.parse(fs.readFileSync(given, 'utf8')) : fine;
  fs.writeFileSync(report, JSON.stringify(answer));
  process.exit(answer.numFailedTests + answer.numRuntimeErrorTestSuites > 0 ? 1 : 0);
`;

const content = 'process.exit(0);';
const programs: PlantedFiles = {
  'packages/typescript/bin/tsc': tscStandIn,
  'packages/esbuild/index.js': esbuildStandIn,
  'packages/jest/bin/jest.js': jestStandIn,
  'packages/eslint/bin/eslint.js': content,
  'packages/prettier/bin/prettier.cjs': content,
  'packages/dependency-cruiser/bin/dependency-cruise.mjs': content,
  'packages/knip/bin/knip.js': content,
  'packages/better-sqlite3/build/Release/better_sqlite3.node': '',
};

export const lockFile = JSON.stringify({
  packages: { '': {}, 'node_modules/fastify': { version: '5.0.0' }, 'node_modules/mac': { optional: true } },
});

/** The scripts of this project in a checkout with a source of one line, where npm and the tools are stand-ins. */
export class FakeCheckout {
  readonly folder = plantTree({
    'package.json': JSON.stringify({ name: 'planted', engines: { node: '>=20.19' } }),
    'package-lock.json': lockFile,
    'tsconfig.json': '{}',
    'test/one.spec.ts': '// Jest is a stand-in.',
    'tsconfig.build.json': '{}',
    'src/main.ts': "console.log('served', ...process.argv.slice(2), require.main === module);",
    'npm-cli.js': npmStandIn,
    ...programs,
  });

  constructor() {
    cpSync(inProject('scripts'), join(this.folder, 'scripts'), { recursive: true });
  }

  write(path: string, contents: string): void {
    writeFileSync(join(this.folder, path), contents);
    // Two writes within one tick of the file system's clock would look like one.
    const later = new Date(Date.now() + 5_000);
    utimesSync(join(this.folder, path), later, later);
  }

  /** How npm starts a script here. */
  readonly surroundings = {
    cwd: this.folder,
    env: {
      ...process.env,
      npm_execpath: join(this.folder, 'npm-cli.js'),
      npm_lifecycle_event: 'start',
      INIT_CWD: this.folder,
      // Any file will do, as long as nobody goes and installs a browser.
      CHROMIUM_PATH: process.execPath,
    },
  };

  run(script: string, ...args: readonly string[]): Ended {
    const command = [`scripts/${script}.mjs`, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      ...this.surroundings,
      encoding: 'utf8',
    });
    return { code: status, stdout, stderr };
  }

  /** What was called since the last look. */
  calls(): readonly string[] {
    const file = join(this.folder, 'calls.txt');
    if (!existsSync(file)) return [];
    const calls = readFileSync(file, 'utf8').trim().split('\n');
    rmSync(file);
    return calls;
  }
}
