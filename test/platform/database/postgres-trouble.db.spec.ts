import { schema } from '../../../ormconfig.js';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import { Database, DatabaseBusy } from '../../../src/platform/database/index.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../../support/databases.js';
import { signal } from '../../support/signal.js';
import { tcpProxy, type TcpProxy } from '../../support/tcp-proxy.js';
import { anOrganisation } from './rows.js';

/** Promised is 5 s; a machine that does other work besides gets some more. */
const ANSWERS_WITHIN = 7_000;

describe('a PostgreSQL in trouble', () => {
  let made: TestDatabase;
  let proxy: TcpProxy;
  let database: Database;

  const add = () => database.write((em) => em.insert(OrganisationRow, anOrganisation()));
  const count = () => database.read((em) => em.count(OrganisationRow));

  async function refusal(attempt: () => Promise<unknown>) {
    const started = performance.now();
    const error = await attempt().then(
      () => null,
      (reason: unknown) => reason,
    );
    return { error, after: performance.now() - started };
  }

  beforeEach(async () => {
    made = await makeDatabase('postgres');
    const url = new URL(made.url);
    proxy = await tcpProxy(url.hostname, Number(url.port));
    url.port = String(proxy.port);
    database = await openDatabase({ ...made, url: url.href });
    await Promise.all([add(), add(), count(), count()]);
  });

  afterEach(async () => {
    await database.close();
    await proxy.close();
    await made.remove();
  });

  it('that stands still: everybody hears so in time, and it works again when it moves', async () => {
    proxy.freeze();
    const refusals = await Promise.all(
      [add, count, add, count, count, add].map((attempt) => refusal(attempt)),
    );
    for (const { error, after } of refusals) {
      expect(error).toBeInstanceOf(DatabaseBusy);
      expect(after).toBeLessThan(ANSWERS_WITHIN);
    }
    expect(await database.health()).toEqual({ kind: 'postgres', answers: false });
    proxy.thaw();
    await add();
    expect(await count()).toBeGreaterThanOrEqual(3);
  });

  it('that stands still in the middle of a piece of work: nothing of it is kept', async () => {
    const { error, after } = await refusal(() =>
      database.write(async (em) => {
        await em.insert(OrganisationRow, anOrganisation());
        proxy.freeze();
        await em.insert(OrganisationRow, anOrganisation());
      }),
    );
    expect(error).toMatchObject({ name: 'DatabaseBusy', reason: 'unreachable' });
    expect(after).toBeLessThan(ANSWERS_WITHIN);
    proxy.thaw();
    expect(await count()).toBe(2);
  });

  it('that is killed: refused at once, and it works again when it is back', async () => {
    const inserted = signal();
    const killed = signal();
    const interrupted = refusal(() =>
      database.write(async (em) => {
        await em.insert(OrganisationRow, anOrganisation());
        inserted.give();
        await killed.given;
        await em.insert(OrganisationRow, anOrganisation());
      }),
    );
    await inserted.given;
    await proxy.cut();
    killed.give();
    expect((await interrupted).error).toMatchObject({ name: 'DatabaseBusy', reason: 'unreachable' });
    for (const attempt of [add, count]) {
      const { error, after } = await refusal(attempt);
      expect(error).toMatchObject({ name: 'DatabaseBusy', reason: 'unreachable' });
      expect(after).toBeLessThan(ANSWERS_WITHIN);
    }
    await proxy.restore();
    await add();
    expect(await count()).toBe(3);
  });

  it('that is not there at the start: said as such', async () => {
    await proxy.cut();
    const url = new URL(made.url);
    url.port = String(proxy.port);
    await expect(Database.open({ url: url.href, schema })).rejects.toMatchObject({
      name: 'DatabaseBusy',
      reason: 'unreachable',
    });
    await proxy.restore();
  });
});
