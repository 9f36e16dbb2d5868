import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inProject, projectRoot } from './support/project.js';

/** A server that runs the built product, as `npm start` does. */
interface Started {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
}

/** Milliseconds for a whole build on a busy machine. */
const BUILD_LIMIT = 300_000;

const running = new Set<ChildProcess>();

/** Starts on a free port and waits for the line that begins like this. */
async function start(folder: string, last: string): Promise<Started> {
  const child = spawn(process.execPath, [inProject('dist/src/main.js')], {
    cwd: projectRoot,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: `sqlite:${join(folder, 'kikkerplan.db')}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.startsWith(last)) return { process: child, lines };
  }
  throw new Error(`the server ended after: ${lines.join('\n')}`);
}

async function stop({ process: child }: Started): Promise<number | null> {
  const ended = once(child, 'exit') as Promise<[number | null]>;
  child.kill('SIGTERM');
  return (await ended)[0];
}

function address(lines: readonly string[], pattern: RegExp): string {
  return pattern.exec(lines.join('\n'))?.[0] ?? '';
}

describe('the built product', () => {
  let folder: string;

  beforeAll(async () => {
    // Takes no time when `npm test` has just built; after an edit the tests are of what is there now.
    execFileSync(process.execPath, [inProject('scripts/build.mjs')], { cwd: projectRoot });
    folder = await mkdtemp(join(tmpdir(), 'kikkerplan-start-'));
  }, BUILD_LIMIT);

  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  it('starts on an empty database, offers a way in, and stops cleanly', async () => {
    const server = await start(folder, 'Sign in');
    const home = address(server.lines, /http:\/\/127\.0\.0\.1:\d+/);
    const page = await fetch(home);
    const signIn = await fetch(address(server.lines, /http:\S+\/\S+$/));
    const html = [await page.text(), await signIn.text()];

    expect([page.status, signIn.status]).toEqual([200, 200]);
    expect(html).toEqual([expect.stringMatching(/^<!doctype html>/i), expect.stringContaining('<button')]);
    expect(await stop(server)).toBe(0);
  });

  it('starts again on what is there', async () => {
    const server = await start(folder, 'Kikkerplan runs at');
    expect(server.lines.join('\n')).not.toContain('Loaded');
    expect(await stop(server)).toBe(0);
  });
});
