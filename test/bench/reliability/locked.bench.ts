/**
 * Another program holds the lock of the SQLite file for some seconds: how long reads and refusals take meanwhile, and how
 * long the event loop stands still.
 *
 *   npm run bench -- reliability/locked [seconds, 8]
 */
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import { DatabaseBusy } from '../../../src/platform/database/index.js';
import { anOrganisation } from '../../platform/database/rows.js';
import { compileProgram, startProgram } from '../../support/child-program.js';
import { makeDatabase, openDatabase } from '../../support/databases.js';

const seconds = Number(process.argv[2] ?? 8);

async function timed(work: () => Promise<unknown>): Promise<{ milliseconds: number; busy: boolean }> {
  const started = performance.now();
  let busy = false;
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DatabaseBusy)) throw error;
    busy = true;
  }
  return { milliseconds: performance.now() - started, busy };
}

async function main(): Promise<void> {
  const made = await makeDatabase('sqlite');
  const database = await openDatabase(made);
  const add = () => timed(() => database.write((em) => em.insert(OrganisationRow, anOrganisation())));
  const read = () => timed(() => database.read((em) => em.count(OrganisationRow)));
  await Promise.all([add(), read()]);
  const program = await compileProgram('test/platform/database/hold-lock.program.ts');
  const holder = startProgram(program, [join(made.folder, 'test.db')]);
  await holder.line('locked');

  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const until = performance.now() + seconds * 1_000;
  const reads: number[] = [];
  const writes: Promise<{ milliseconds: number; busy: boolean }>[] = [];
  for (let tick = 0; performance.now() < until; tick += 1) {
    if (tick % 5 === 0) writes.push(add());
    reads.push((await read()).milliseconds);
    await sleep(50);
  }
  loop.disable();
  holder.process.stdin?.end();
  const written = await Promise.all(writes);
  await holder.ended;

  const slowest = (values: readonly number[]) => Math.max(...values).toFixed(0);
  const refused = written.filter(({ busy }) => busy);
  console.log(`locked for ${seconds} s by another program`);
  console.log(`  ${reads.length} reads, the slowest ${slowest(reads)} ms`);
  console.log(
    `  ${written.length} writes, ${refused.length} refused, the slowest answer ${slowest(written.map((write) => write.milliseconds))} ms`,
  );
  console.log(`  event loop stood still for ${(loop.max / 1e6).toFixed(0)} ms at most`);
  await database.close();
  await made.remove();
}

void main();
