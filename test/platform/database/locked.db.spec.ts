import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import { DatabaseBusy, type Database } from '../../../src/platform/database/index.js';
import { compileProgram, startProgram, type ChildProgram } from '../../support/child-program.js';
import { makeDatabase, openDatabase, type TestDatabase } from '../../support/databases.js';
import { anOrganisation } from './rows.js';

const PROGRAM = 'test/platform/database/hold-lock.program.ts';

/** Promised is 3 s; a machine that does other work besides gets some more. */
const GIVES_UP_WITHIN = 4_500;

describe('an SQLite file that another program has locked', () => {
  let made: TestDatabase;
  let database: Database;
  let holder: ChildProgram;

  const add = () => database.write((em) => em.insert(OrganisationRow, anOrganisation()));
  const count = () => database.read((em) => em.count(OrganisationRow));

  beforeEach(async () => {
    made = await makeDatabase('sqlite');
    database = await openDatabase(made);
    await add();
    holder = startProgram(await compileProgram(PROGRAM), [join(made.folder, 'test.db')]);
    await holder.line('locked');
  });

  afterEach(async () => {
    holder.process.stdin?.end();
    await holder.ended;
    await database.close();
    await made.remove();
  });

  it('is still read, while every waiting write is refused in time', async () => {
    const started = performance.now();
    const outcomes = Promise.all(
      Array.from({ length: 5 }, () =>
        add().then(
          () => ({ error: null, after: 0 }),
          (error: unknown) => ({ error, after: performance.now() - started }),
        ),
      ),
    );
    let reads = 0;
    const still = Symbol('still waiting');
    while ((await Promise.race([outcomes, sleep(20, still)])) === still) {
      expect(await count()).toBe(1);
      expect(await database.health()).toEqual({ kind: 'sqlite', answers: true });
      reads += 1;
    }
    for (const { error, after } of await outcomes) {
      expect(error).toBeInstanceOf(DatabaseBusy);
      expect((error as DatabaseBusy).retryAfterSeconds).toBeGreaterThan(0);
      expect(after).toBeLessThan(GIVES_UP_WITHIN);
    }
    expect(reads).toBeGreaterThan(5);
  });

  it('takes the waiting writes in when it is let go of, in order', async () => {
    const names = ['first', 'second', 'third'];
    const done: string[] = [];
    const writes = names.map((name) =>
      database
        .write((em) => em.insert(OrganisationRow, anOrganisation({ name })))
        .then(() => done.push(name)),
    );
    await sleep(500);
    expect(done).toEqual([]);
    holder.process.stdin?.end();
    await Promise.all(writes);
    expect(done).toEqual(names);
    expect(await count()).toBe(4);
  });

  it('works again after a refusal, without a restart', async () => {
    await expect(add()).rejects.toThrow(DatabaseBusy);
    holder.process.stdin?.end();
    await holder.ended;
    await add();
    expect(await count()).toBe(2);
  });
});
