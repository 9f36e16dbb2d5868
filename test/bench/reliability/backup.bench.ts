/**
 * Backups while eight writers write, each put back into a new database; and a good backup with damage at many places.
 *
 *   npm run bench -- reliability/backup [backups, 20] [places, 200]
 */
import { join } from 'node:path';
import { damageReport } from '../../platform/database/backup/damage.js';
import { backUp, filled } from '../../platform/database/backup/backups.js';
import { backupsUnderLoad } from '../../platform/database/backup/under-load.js';
import { makeDatabase } from '../../support/databases.js';
import { startPostgres } from '../../support/postgres-up.js';

const backups = Number(process.argv[2] ?? 20);
const points = Number(process.argv[3] ?? 200);

async function underLoad(): Promise<void> {
  const server = await startPostgres();
  for (const [kind, portable] of [
    ['sqlite', false],
    ['sqlite', true],
    ['postgres', true],
  ] as const) {
    const report = await backupsUnderLoad({
      kind,
      portable,
      backups,
      writesBetween: 100,
      server: server.url,
    });
    console.log(
      `${kind}${portable ? ', portable' : ''}: ${report.backups} backups, ${report.acknowledged} writes acknowledged before the last, ` +
        `${report.lost} lost, ${report.half} half, ${report.damage.length} damaged; ` +
        `${report.meanwhile} writes acknowledged meanwhile; the slowest backup took ${report.slowest.toFixed(0)} ms`,
    );
    if (report.lost + report.half + report.damage.length > 0) process.exitCode = 1;
  }
  await server.stop();
}

async function withDamage(portable: boolean): Promise<void> {
  const [source, target] = [await makeDatabase('sqlite'), await makeDatabase('sqlite')];
  await filled(source);
  await filled(target);
  await backUp(source, 'good', portable);
  const files = { good: join(source.folder, 'good'), live: join(target.folder, 'test.db') };
  const report = await damageReport({ ...files, target, points });
  console.log(
    `${portable ? 'portable' : 'copy'}: ${report.tried} times damaged, ${report.accepted.length} accepted, ` +
      `${report.other.length} refused in another way, the file in use changed ${report.liveChanged} times`,
  );
  for (const line of [...report.accepted, ...report.other]) console.log(`  ${line}`);
  if (report.accepted.length + report.other.length + report.liveChanged > 0) process.exitCode = 1;
  await source.remove();
  await target.remove();
}

async function main(): Promise<void> {
  await underLoad();
  await withDamage(false);
  await withDamage(true);
}

void main();
