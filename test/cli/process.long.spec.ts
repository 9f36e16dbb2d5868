import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { planFile } from '../../src/rendering/index.js';
import { readExample } from '../support/examples.js';
import { sequencedContent } from '../support/plan-contents.js';
import { inProject } from '../support/project.js';
import { example } from './run.js';
import { scratchFolder } from './scratch-folder.js';

const scratch = scratchFolder();
/** As deep below the project as dist/cli, where it finds package.json and templates/ all the same. */
const folder = 'node_modules/.cache/kikkerplan-cli';
const program = inProject(`${folder}/kikkerplan.js`);
const keptCode = inProject(`${folder}/program.js.cache`);

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function kikkerplan(args: readonly string[], input: string | Buffer = ''): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    input,
  });
  return { code: status, stdout, stderr };
}

beforeAll(() => {
  const module = JSON.stringify(pathToFileURL(inProject('scripts/lib/bundle-cli.mjs')).href);
  const script = `const { bundleCommandLine } = await import(${module});
    const { ok, output } = await bundleCommandLine('${folder}');
    if (!ok) throw new Error(output);`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script]);
});

describe('the program kikkerplan', () => {
  it('prints nothing but JSON with --json', () => {
    const { code, stdout, stderr } = kikkerplan(['check', example('polderzeker'), '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ format: 'kikkerplan-check/1' });
  });

  it('reads from standard input and writes a plan to standard output', () => {
    const { code, stdout, stderr } = kikkerplan(
      ['plan', '-', '-o', '-', '--format', 'html'],
      readFileSync(example('warmwerk')),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd().endsWith('</html>')).toBe(true);
  });

  it('calls a document genuine that the application made', () => {
    // Its title has a dash between two years, which is no ASCII.
    const { html } = planFile(sequencedContent(readExample('polderzeker')), { language: 'nl' });
    const { code, stdout } = kikkerplan(['verify', '-'], html);
    expect(stdout).toMatch(/^Dit document is echt/);
    expect(code).toBe(0);
  });

  it('is read as ASCII, and is nothing else', () => {
    const strange = [...readFileSync(inProject(`${folder}/program.js`))].filter((byte) => byte > 0x7f);
    expect(strange).toEqual([]);
  });

  it('ends with 2 and one line per error, and writes nothing', () => {
    const wrong = readFileSync(example('warmwerk'), 'utf8')
      .replace('headcount: 7', 'headcount: zeven')
      .replace('start: 2026-10-05', 'start: 2026-10-32');
    const target = scratch.at('plan.html');
    const { code, stdout, stderr } = kikkerplan(['plan', '-', '-o', target], wrong);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      'Fout: stdin: organisation.departments[0].headcount: Schrijf hier een getal; nu staat er tekst',
      'Fout: stdin: plan.start: “2026-10-32” is geen dag die bestaat; schrijf bijvoorbeeld 2026-01-05',
    ]);
    expect(existsSync(target)).toBe(false);
  });

  it('ends with 1 when the plan is not ready and it is strict', () => {
    expect(kikkerplan(['check', example('polderzeker'), '--include', 'P10', '--strict']).code).toBe(1);
  });

  it('never shows a stack trace, whatever it is fed', () => {
    for (const input of [
      '\u0000',
      '{',
      '[]',
      '&a [*a]',
      '- '.repeat(5_000),
      Buffer.from([0xff, 0xfe, 0x00]),
    ]) {
      const { code, stdout, stderr } = kikkerplan(['check', '-'], input);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^Fout: stdin: /u);
      expect(stderr).not.toMatch(/\n {4}at |node:internal/u);
    }
  });

  it.each([
    ['without', () => rmSync(keptCode)],
    ['with that of another program', () => writeFileSync(keptCode, 'no code at all')],
  ])('does the same %s the code that was kept when it was built', (_what, spoil) => {
    const kept = readFileSync(keptCode);
    const report = kikkerplan(['check', example('warmwerk')]);
    try {
      spoil();
      expect(kikkerplan(['check', example('warmwerk')])).toEqual({ ...report, code: 0, stderr: '' });
    } finally {
      writeFileSync(keptCode, kept);
    }
  });

  it('holds neither Nest nor the database', () => {
    const packages = readFileSync(inProject(`${folder}/program.js`), 'utf8').match(
      /node_modules\/(?:@[\w-]+\/)?[\w-]+/gu,
    );
    expect([...new Set(packages)].sort()).toEqual([
      'node_modules/@formatjs/icu-messageformat-parser',
      'node_modules/@formatjs/icu-skeleton-parser',
      'node_modules/commander',
      'node_modules/handlebars',
      'node_modules/linkify-it',
      'node_modules/markdown-it',
      'node_modules/mdurl',
      'node_modules/punycode',
      'node_modules/uc',
      'node_modules/yaml',
    ]);
  });
});
