/**
 * A process that writes with eight writers at once is killed with kill -9, again and again; after each kill the database
 * is opened and looked through.
 *
 *   npm run bench -- reliability/kill-rounds [rounds, 100] [sqlite or postgres, both when left out]
 */
import { makeDatabase, type DatabaseKind } from '../../support/databases.js';
import { startPostgres } from '../../support/postgres-up.js';
import { killRounds } from '../../platform/database/kill-rounds.js';

const rounds = Number(process.argv[2] ?? 100);
const kinds = (['sqlite', 'postgres'] as const).filter((kind) => kind === (process.argv[3] ?? kind));

async function run(kind: DatabaseKind): Promise<void> {
  const server = kind === 'postgres' ? await startPostgres() : null;
  const made = await makeDatabase(kind, server?.url);
  const started = performance.now();
  const report = await killRounds(made, { rounds, writers: 8, writesBefore: (round) => 100 + (round % 10) });
  const seconds = ((performance.now() - started) / 1_000).toFixed(0);
  console.log(
    `${kind}: ${rounds} kills in ${seconds} s, ${report.acknowledged} acknowledged, ${report.lost} lost, ${report.half} half, ` +
      `${report.damage.length} damaged, first answer after ${report.slowestFirstAnswer.toFixed(0)} ms at most`,
  );
  for (const line of report.damage) console.log(`  ${line}`);
  await made.remove();
  await server?.stop();
  if (report.lost + report.half + report.damage.length > 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  for (const kind of kinds) await run(kind);
}

void main();
