import { join } from 'node:path';
import type { Database } from '../../src/platform/database/index.js';
import { addExample, addMember, startApp, Visitor, type TestApp } from '../support/app.js';
import { compileProgram, startProgram, type ChildProgram } from '../support/child-program.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../support/databases.js';
import { tcpProxy, type TcpProxy } from '../support/tcp-proxy.js';
import { addressesFor, askAtOnce, type Asked, type SomeAddresses } from './in-trouble.js';

/** Promised is 5 s; a machine that does other work besides gets some more. */
const ANSWERS_WITHIN = 7_000;

describe('the pages of a server whose PostgreSQL is in trouble', () => {
  let made: TestDatabase;
  let proxy: TcpProxy;
  let database: Database;
  let test: TestApp;
  let visitor: Visitor;
  let addresses: SomeAddresses;

  beforeAll(async () => {
    made = await makeDatabase('postgres');
    const url = new URL(made.url);
    proxy = await tcpProxy(url.hostname, Number(url.port));
    url.port = String(proxy.port);
    database = await openDatabase({ ...made, url: url.href });
    test = await startApp(database);
    const { organisationId, slug } = await addExample(database);
    visitor = await new Visitor(test).signIn(await addMember(database, organisationId, 'strategy-director'));
    addresses = await addressesFor(visitor, `/o/${slug}`);
  });

  afterAll(async () => {
    await test.app.close();
    await database.close();
    await proxy.close();
    await made.remove();
  });

  const ask = async (): Promise<Asked> =>
    askAtOnce({ visitor, newcomer: () => new Visitor(test) }, { ...addresses, times: 3 });

  function expectRefused(asked: Asked): void {
    expect(asked).toMatchObject({
      page: { statuses: [503], unhelpful: 0 },
      form: { statuses: [503], unhelpful: 0 },
      newcomer: { statuses: [503], unhelpful: 0 },
      style: { statuses: [200] },
      ready: { statuses: [503] },
      alive: { statuses: [200] },
    });
    const slowest = Object.values(asked).map(({ slowest: each }) => each);
    expect(Math.max(...slowest)).toBeLessThan(ANSWERS_WITHIN);
  }

  async function expectAtWork(): Promise<void> {
    const { page, form, ready } = await ask();
    expect([page, form, ready].map(({ statuses }) => statuses)).toEqual([[200], [303], [200]]);
  }

  it('refuse in time while it stands still, and are there again when it moves', async () => {
    await expectAtWork();
    proxy.freeze();
    expectRefused(await ask());
    proxy.thaw();
    await expectAtWork();
  });

  it('refuse in time when it is killed, and are there again when it is back', async () => {
    await proxy.cut();
    expectRefused(await ask());
    await proxy.restore();
    await expectAtWork();
  });
});

describe('the pages of a server whose SQLite file another program has locked', () => {
  let made: TestDatabase;
  let database: Database;
  let test: TestApp;
  let holder: ChildProgram;

  beforeAll(async () => {
    made = await makeDatabase('sqlite');
    database = await openDatabase(made);
    test = await startApp(database);
  });

  afterAll(async () => {
    holder.process.stdin?.end();
    await holder.ended;
    await test.app.close();
    await database.close();
    await made.remove();
  });

  it('are read as always, while a form is refused in time, and kept again afterwards', async () => {
    const { organisationId, slug } = await addExample(database);
    const person = await addMember(database, organisationId, 'strategy-director');
    const visitor = await new Visitor(test).signIn(person);
    const addresses = await addressesFor(visitor, `/o/${slug}`);
    const program = await compileProgram('test/platform/database/hold-lock.program.ts');
    holder = startProgram(program, [join(made.folder, 'test.db')]);
    await holder.line('locked');
    // Long enough ago that the session would say that it is still alive.
    test.clock.now = new Date(test.clock.now.getTime() + 10 * 60_000);
    const locked = await askAtOnce(
      { visitor, newcomer: () => new Visitor(test) },
      { ...addresses, times: 3 },
    );
    expect(locked).toMatchObject({
      page: { statuses: [200] },
      form: { statuses: [503], unhelpful: 0 },
      newcomer: { statuses: [503], unhelpful: 0 },
      style: { statuses: [200] },
      ready: { statuses: [200] },
      alive: { statuses: [200] },
    });
    expect(Math.max(locked.form.slowest, locked.newcomer.slowest)).toBeLessThan(ANSWERS_WITHIN);
    holder.process.stdin?.end();
    await holder.ended;
    const { form } = await askAtOnce(
      { visitor, newcomer: () => new Visitor(test) },
      { ...addresses, times: 1 },
    );
    expect(form.statuses).toEqual([303]);
  });
});
