/**
 * What visitors get while the database is in trouble: a PostgreSQL that stands still (SIGSTOP to all of its processes), one
 * that is killed (SIGKILL) and comes back, and an SQLite file that another program has locked.
 *
 *   npm run bench -- reliability/pages-in-trouble [asked at once, 10]
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addExample, addMember, startApp, Visitor, type TestApp } from '../../support/app.js';
import { compileProgram, startProgram } from '../../support/child-program.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../../support/databases.js';
import { startPostgres } from '../../support/postgres-up.js';
import { addressesFor, askAtOnce, type SomeAddresses } from '../../web/in-trouble.js';

const times = Number(process.argv[2] ?? 10);

interface Door {
  readonly test: TestApp;
  readonly visitor: Visitor;
  readonly addresses: SomeAddresses;
}

async function openDoor(made: TestDatabase): Promise<Door> {
  const test = await startApp(await openDatabase(made));
  const { organisationId, slug } = await addExample(test.database);
  const person = await addMember(test.database, organisationId, 'strategy-director');
  const visitor = await new Visitor(test).signIn(person);
  return { test, visitor, addresses: await addressesFor(visitor, `/o/${slug}`) };
}

async function tell(moment: string, { test, visitor, addresses }: Door): Promise<void> {
  const asked = await askAtOnce({ visitor, newcomer: () => new Visitor(test) }, { ...addresses, times });
  const said = Object.entries(asked).map(([what, { statuses, unhelpful, slowest }]) => {
    if (unhelpful > 0) process.exitCode = 1;
    const unclear = unhelpful > 0 ? `, ${unhelpful} without what helps` : '';
    return `${what} ${statuses.join(' and ')} (${slowest.toFixed(0)} ms${unclear})`;
  });
  console.log(`${moment}: ${said.join(', ')}`);
}

/** Milliseconds from now until a page is there again. */
async function untilBack({ visitor, addresses }: Door): Promise<string> {
  const started = performance.now();
  while ((await visitor.get(addresses.page)).statusCode !== 200) await sleep(20);
  return `back after ${(performance.now() - started).toFixed(0)} ms`;
}

async function close({ test }: Door, made: TestDatabase): Promise<void> {
  await test.app.close();
  await test.database.close();
  await made.remove();
}

async function onPostgres(): Promise<void> {
  const server = await startPostgres();
  const made = await makeDatabase('postgres', server.url);
  const door = await openDoor(made);
  console.log(`PostgreSQL, ${times} of each at once, slowest answer in brackets`);
  await tell('at work', door);
  await server.signal('SIGSTOP');
  await tell('standing still', door);
  await tell('still standing', door);
  await server.signal('SIGCONT');
  console.log(await untilBack(door));
  await tell('at work again', door);
  await server.signal('SIGKILL');
  await tell('killed', door);
  await server.restart();
  console.log(await untilBack(door));
  await tell('at work again', door);
  await close(door, made);
  await server.stop();
}

async function onSqlite(): Promise<void> {
  const made = await makeDatabase('sqlite');
  const door = await openDoor(made);
  console.log(`SQLite, ${times} of each at once`);
  await tell('at work', door);
  const program = await compileProgram('test/platform/database/hold-lock.program.ts');
  const holder = startProgram(program, [join(made.folder, 'test.db')]);
  await holder.line('locked');
  await tell('locked by another program', door);
  await tell('still locked', door);
  holder.process.stdin?.end();
  await holder.ended;
  await tell('at work again', door);
  await close(door, made);
}

async function main(): Promise<void> {
  await onPostgres();
  await onSqlite();
}

void main();
