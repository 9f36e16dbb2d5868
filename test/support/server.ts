import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './project.js';

/** Longest that a start may take before it counts as hanging, in milliseconds. */
const PATIENCE = 150_000;

/** The built product as a process of its own, as `npm start` runs it, on an empty database where the environment names no other. */
export interface RunningServer {
  readonly origin: string;
  /** The address that signs the first person in. */
  readonly signInUrl: string;
  readonly output: () => string;
  stop(): Promise<number | null>;
  /** Ends it with kill -9, as when the power goes. */
  kill(): Promise<void>;
}

export async function startServer(environment: Record<string, string> = {}): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'kikkerplan-server-'));
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: projectRoot,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATABASE_URL: `sqlite:${join(folder, 'kikkerplan.db')}`,
      KIKKERPLAN_LOG_LEVEL: 'warn',
      ...environment,
    },
  });
  let output = '';
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM');
    const code = await exit;
    await rm(folder, { recursive: true, force: true });
    return code;
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exit;
  };
  const signInUrl = await addressIn(child, () => output);
  if (signInUrl === undefined) {
    await stop();
    throw new Error(`the server did not start:\n${output}`);
  }
  return { origin: new URL(signInUrl).origin, signInUrl, output: () => output, stop, kill };
}

async function addressIn(child: ChildProcess, output: () => string): Promise<string | undefined> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && child.exitCode === null) {
    const found = /https?:\/\/\S+\/aanmelden\/\S+/.exec(output());
    if (found) return found[0];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
