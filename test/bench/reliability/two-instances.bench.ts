/**
 * Two servers on one PostgreSQL, as behind a proxy: how soon does one see that somebody signed out at the other, and do
 * they count attempts together?
 *
 *   npm run bench -- reliability/two-instances [times, 50]
 *
 * Migrations that are taken once and jobs that are done once are tests: test/platform/database/migrate.db.spec.ts and
 * test/platform/jobs/jobs.db.spec.ts.
 */
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { readCase } from '../../../src/platform/case-file/index.js';
import { importCase } from '../../../src/portfolios/index.js';
import { addMember, hiddenFields, startApp, TODAY, Visitor, type TestApp } from '../../support/app.js';
import { makeDatabase, openDatabase } from '../../support/databases.js';
import { startPostgres } from '../../support/postgres-up.js';

const times = Number(process.argv[2] ?? 50);

async function signOutSeen(here: TestApp, there: TestApp, organisationId: string): Promise<number> {
  const visitor = await new Visitor(here).signIn(await addMember(here.database, organisationId, 'reader'));
  const moved = visitor.at(there);
  if ((await moved.get('/account')).statusCode !== 200)
    throw new Error('the other does not know the session');
  await visitor.submit('/account', '/afmelden');
  const start = performance.now();
  while ((await moved.get('/account')).statusCode !== 303);
  return performance.now() - start;
}

/** Wrong passwords, in turns at both, until somebody is told to wait. */
async function attemptsTogether(servers: readonly TestApp[], email: string): Promise<number> {
  let refused = 0;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const visitor = new Visitor(servers[attempt % servers.length] as TestApp);
    const fields = hiddenFields(load((await visitor.get('/aanmelden')).body), '/aanmelden');
    const answer = await visitor.post('/aanmelden', { ...fields, email, password: 'niet het wachtwoord' });
    if (answer.statusCode === 401) refused += 1;
  }
  return refused;
}

async function main(): Promise<void> {
  const server = await startPostgres();
  const made = await makeDatabase('postgres', server.url);
  const [one, other] = [await openDatabase(made), await openDatabase(made)];
  const [here, there] = [await startApp(one), await startApp(other)];
  const read = readCase(readFileSync('examples/polderzeker.yaml', 'utf8'));
  if (!read.ok) throw new Error('the example is not a case');
  const { organisationId } = await one.write((em) => importCase(em, read.case, TODAY.toISOString()));
  const seen: number[] = [];
  for (let round = 0; round < times; round += 1)
    seen.push(
      await signOutSeen(round % 2 === 0 ? here : there, round % 2 === 0 ? there : here, organisationId),
    );
  const slowest = Math.max(...seen);
  console.log(`signing out: ${times} times, seen by the other after ${slowest.toFixed(0)} ms at most`);
  const wrong = await attemptsTogether([here, there], 'jo@polderzeker.example');
  console.log(
    `wrong passwords at both in turns: ${wrong} of 20 judged, then everybody waits (10 are allowed)`,
  );
  if (slowest > 1_000 || wrong !== 10) process.exitCode = 1;
  for (const { app } of [here, there]) await app.close();
  await one.close();
  await other.close();
  await made.remove();
  await server.stop();
}

void main();
