import { runCommandLine, type ExitCode } from '../../src/cli/command-line.js';
import { inProject } from '../support/project.js';

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs one command in this process, on a terminal that only listens. */
export async function run(...argv: readonly string[]): Promise<Ran> {
  return runOn(100, ...argv);
}

/** The same, on a terminal of some width. */
export async function runOn(columns: number, ...argv: readonly string[]): Promise<Ran> {
  const heard = { out: '', err: '' };
  const terminal = {
    columns,
    colour: false,
    print: (text: string): void => void (heard.out += text),
    complain: (text: string): void => void (heard.err += text),
  };
  const code = await runCommandLine(argv, {
    version: () => '1.2.3',
    terminal,
    serverCommands: () => import('../../src/cli/server/commands.js'),
    planWriter: () => import('../../src/cli/files/plan-writer.js'),
  });
  return { code, ...heard };
}

export const example = (name: string): string => inProject('examples', `${name}.yaml`);
