/**
 * Times that SQLite's log is put on disk for each acknowledged write, counted by strace.
 *
 *   npm run bench -- reliability/fsync [writes, 200]
 */
import { makeDatabase } from '../../support/databases.js';
import { straceIsHere, traceFsync } from '../../platform/database/fsync-trace.js';

const writes = Number(process.argv[2] ?? 200);

async function main(): Promise<void> {
  if (!straceIsHere()) throw new Error('strace is not on this machine');
  const made = await makeDatabase('sqlite');
  const { acknowledged, before } = await traceFsync(made, writes);
  await made.remove();
  const total = before.reduce((sum, fsyncs) => sum + fsyncs, 0);
  console.log(
    `${acknowledged} acknowledged writes, ${total} times on disk, at least ${Math.min(...before)} before each`,
  );
  if (Math.min(...before) < 1) process.exitCode = 1;
}

void main();
