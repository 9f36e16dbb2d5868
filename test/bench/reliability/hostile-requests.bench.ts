/**
 * What strangers can send: slow connections, malformed requests, bodies that are too large or too deep. Counts answers
 * of 5xx, and looks at the memory afterwards.
 *
 *   npm run bench -- reliability/hostile-requests [malformed requests, 10000]
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { makeDatabase, openDatabase } from '../../support/databases.js';
import { startApp } from '../../support/app.js';
import {
  heavy,
  malformed,
  portOf,
  sendAll,
  serverErrors,
  slowloris,
  type Answers,
} from '../../web/hostile-requests.js';

const count = Number(process.argv[2] ?? 10_000);
const HEAVY_ROUNDS = 25;
const SLOW = 500;

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes in use once everything that can go has gone. */
function memory(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}

function tell(what: string, answers: Answers): void {
  const statuses = [...answers.statuses].sort(([a], [b]) => a - b).map(([status, n]) => `${status}: ${n}`);
  console.log(`${what}: ${answers.sent} sent, ${serverErrors(answers)} x 5xx (${statuses.join(', ')})`);
  if (serverErrors(answers) > 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  const made = await makeDatabase('sqlite');
  const database = await openDatabase(made);
  const test = await startApp(database);
  const port = await portOf(test);
  // What every process loads once is not what a stranger made it keep.
  await sendAll(port, malformed(320));
  await sendAll(port, heavy(2));
  const before = memory();
  tell('malformed', await sendAll(port, malformed(count)));
  tell('large and deep', await sendAll(port, heavy(HEAVY_ROUNDS)));
  const slow = await slowloris(port, SLOW, 60_000);
  console.log(
    `slow: ${slow.closed} of ${slow.opened} closed by the server, the last after ${(slow.lastClosed / 1000).toFixed(1)} s; ` +
      `slowest answer to somebody else ${slow.slowestOther.toFixed(0)} ms`,
  );
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const after = memory();
  const grown = (after / before - 1) * 100;
  console.log(`memory: ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after (${grown.toFixed(1)} %)`);
  if (slow.closed < slow.opened || grown > 10) process.exitCode = 1;
  await test.app.close();
  await database.close();
  await made.remove();
}

void main();
