import path from 'node:path';

import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../../..');
const MESSAGE = './src/platform/words/message.js';

const DUTCH = `
  import { message, type Spoken, type Translation } from '${MESSAGE}';
  const nl = { title: 'Titel', pilots: message<{ count: number; department: string }>('...') };
`;

type Case = readonly [name: string, program: string, mistakes: readonly string[]];

const CASES: readonly Case[] = [
  [
    'a complete translation',
    `export const en: Translation<typeof nl> = { title: 'Title', pilots: message('...') };`,
    [],
  ],
  ['a missing text', `export const en: Translation<typeof nl> = { pilots: message('...') };`, ['TS2741']],
  [
    'a text too many',
    `export const en: Translation<typeof nl> = { title: '', extra: '', pilots: message('...') };`,
    ['TS2353'],
  ],
  [
    'a text where Dutch has a message',
    `export const en: Translation<typeof nl> = { title: '', pilots: '...' };`,
    ['TS2322'],
  ],
  [
    'other arguments',
    `export const en: Translation<typeof nl> = { title: '', pilots: message<{ n: number }>('...') };`,
    ['TS2322'],
  ],
  [
    'a message used well',
    `export const use = (t: Spoken<typeof nl>): string => t.pilots({ count: 1, department: t.title });`,
    [],
  ],
  [
    'a forgotten argument',
    `export const use = (t: Spoken<typeof nl>): string => t.pilots({ count: 1 });`,
    ['TS2345'],
  ],
  [
    'a text for a number',
    `export const use = (t: Spoken<typeof nl>): string => t.pilots({ count: '1', department: '' });`,
    ['TS2322'],
  ],
  ['a key that is not there', `export const use = (t: Spoken<typeof nl>): string => t.titel;`, ['TS2551']],
];

const fileOf = (index: number): string => path.join(ROOT, `planted-${String(index)}.ts`);

/** One program with every case in a file of its own, which exists for the compiler only. */
function compilePlanted(): ts.Program {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (name) => ts.sys.readFile(name)).config,
    ts.sys,
    ROOT,
  );
  const files = new Map(CASES.map(([, program], index) => [fileOf(index), DUTCH + program]));
  const settings = { ...options, types: [], noEmit: true, incremental: false, noUnusedLocals: false };
  const host = ts.createCompilerHost(settings);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    const planted = files.get(name);
    return planted === undefined
      ? read(name, ...rest)
      : ts.createSourceFile(name, planted, ts.ScriptTarget.ES2023);
  };
  return ts.createProgram([...files.keys()], settings, host);
}

let program: ts.Program;

beforeAll(() => {
  program = compilePlanted();
}, 60_000);

test.each(CASES.map((planted, index) => [planted[0], index, planted[2]] as const))(
  '%s',
  (_name, index, mistakes) => {
    const found = program.getSemanticDiagnostics(program.getSourceFile(fileOf(index)));
    expect(found.map(({ code }) => `TS${String(code)}`)).toEqual(mistakes);
  },
  60_000,
);
