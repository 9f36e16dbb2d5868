import { writeSync } from 'node:fs';
import { schema } from '../../../ormconfig.js';
import { Database } from '../../../src/platform/database/index.js';
import { Jobs, Threads } from '../../../src/platform/jobs/index.js';
import { countingKind, TIMES, type KillPoint } from './counting-kind.js';

/**
 * Works on one job and kills itself with kill -9 at a point of its life: `<url> <organisation> <point>`. The line
 * `job <id>` is out before.
 */

const STANDARD_OUTPUT = 1;
const [url = '', organisationId = '', point = ''] = process.argv.slice(2);

function dieAt(reached: KillPoint): void {
  if (point === reached) process.kill(process.pid, 'SIGKILL');
}

/** Threads that know where the job is. */
class WatchedThreads extends Threads {
  override run(...[file, input, onProgress]: Parameters<Threads['run']>): ReturnType<Threads['run']> {
    dieAt('claimed');
    let said = 0;
    const running = super.run(file, input, (progress) => {
      onProgress(progress);
      said += 1;
      if (said === 2) dieAt('working');
    });
    return { ...running, result: running.result.finally(() => dieAt('computed')) };
  }
}

async function main(): Promise<void> {
  const database = await Database.open({ url, schema });
  await database.migrate();
  const jobs = new Jobs({
    database,
    clock: () => new Date(),
    threads: new WatchedThreads(),
    times: { ...TIMES, look: 1_000_000 },
  });
  jobs.register(await countingKind(() => dieAt('keeping')));
  const job = { kind: 'count', organisationId, createdBy: null, input: { number: 1 } };
  const id = await database.write(async (em) => jobs.add(em, job));
  writeSync(STANDARD_OUTPUT, `job ${id}\n`);
  dieAt('queued');
  const settled = jobs.settled(id, 60_000);
  jobs.wake();
  await settled;
  dieAt('kept');
}

void main();
