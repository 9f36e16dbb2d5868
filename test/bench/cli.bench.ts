/**
 * `kikkerplan plan` as a process of its own: CPU seconds and peak memory for the demo, and against TaskJuggler 3
 * (Debian package tj3) on the same generated projects of 50, 200 and 1,000 tasks: schedule them and print HTML.
 *
 *   npm run bench -- cli [sizes, 50 200 1000]
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCase } from '../../src/platform/case-file/index.js';
import { asCase } from './cli/as-case.js';
import { asTaskJuggler } from './cli/as-taskjuggler.js';
import { syntheticProject } from './cli/synthetic-project.js';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [50, 200, 1000];
const MEGABYTE = 1024;
/** How often the memory of a process is looked at, in milliseconds. */
const LOOK = 10;

interface Cost {
  /** Seconds of CPU, the system's share included. */
  readonly cpu: number;
  /** Megabytes, at the highest moment. */
  readonly memory: number;
}

/** Highest memory so far in kilobytes, as the kernel keeps it; 0 when the process is gone. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The shell's own `time` adds up what the kernel counted for the command and what it started. */
async function measure(command: string, folder: string): Promise<Cost> {
  const child = spawn(
    'bash',
    ['-c', `TIMEFORMAT='%U %S'; time { ${command} >out.txt 2>err.txt & echo $! >pid.txt; wait $!; }`],
    { cwd: folder },
  );
  let times = '';
  let peak = 0;
  child.stderr.on('data', (chunk: Buffer) => (times += chunk.toString()));
  const looking = setInterval(() => {
    const pid = Number(readIfThere(join(folder, 'pid.txt')));
    if (pid > 0) peak = Math.max(peak, peakOf(pid));
  }, LOOK);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(looking);
  if (code !== 0) throw new Error(`${command}: ${readFileSync(join(folder, 'err.txt'), 'utf8')}`);
  const [user = 0, system = 0] = times.trim().split(/\s+/).map(Number);
  return { cpu: user + system, memory: peak / MEGABYTE };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function row(name: string, { cpu, memory }: Cost): string {
  return `${name.padEnd(36)} ${cpu.toFixed(2).padStart(7)} s CPU ${memory.toFixed(0).padStart(6)} MB`;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kikkerplan-bench-'));
  const program = `exec ${process.execPath} ${join(process.cwd(), 'dist/cli/kikkerplan.js')}`;
  const lines = [
    row('node that does nothing, the floor', await measure(`exec ${process.execPath} -e 0`, folder)),
  ];
  const demo = await measure(
    `${program} plan ${join(process.cwd(), 'examples/polderzeker.yaml')} -o plan.html`,
    folder,
  );
  lines.push(row('demo (to reach: 1.0, 150)', demo));
  for (const size of sizes) {
    const project = syntheticProject(size);
    writeFileSync(join(folder, 'case.json'), writeCase(asCase(project), 'json'));
    writeFileSync(join(folder, 'project.tjp'), asTaskJuggler(project));
    const theirs = await measure('exec tj3 --silent project.tjp', folder);
    lines.push(row(`${String(size)} tasks, tj3`, theirs));
    // TaskJuggler goes through the tasks once; so does `--seconds 0`. Without it Kikkerplan looks for something better.
    for (const search of ['--seconds 0', '']) {
      const ours = await measure(`${program} plan case.json ${search} -o plan.html`, folder);
      lines.push(
        row(`${String(size)} tasks, kikkerplan ${search}`, ours),
        `   ${(theirs.cpu / ours.cpu).toFixed(1)} times less CPU, ${(theirs.memory / ours.memory).toFixed(1)} times less memory`,
      );
    }
  }
  rmSync(folder, { recursive: true });
  process.stdout.write(`${lines.join('\n')}\n`);
}

void main();
