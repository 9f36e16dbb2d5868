import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import {
  TransactionTooLong,
  Unstorable,
  type Database,
  type Work,
} from '../../../src/platform/database/index.js';
import { makeDatabase, onBothDatabases, openDatabase, type DatabaseKind } from '../../support/databases.js';
import { signal } from '../../support/signal.js';
import { anOrganisation } from './rows.js';

const names: Work<readonly string[]> = async (em) =>
  (await em.find(OrganisationRow, { order: { createdAt: 'ASC' } })).map(({ name }) => name);

function insert(name: string): Work<unknown> {
  return (em) => em.insert(OrganisationRow, anOrganisation({ name }));
}

onBothDatabases('the door', (given) => {
  const { kind } = given;
  let database: Database;

  beforeEach(async () => {
    database = given.database;
    await database.write((em) => em.deleteAll(OrganisationRow));
  });

  it('keeps all of a piece of work, or nothing', async () => {
    const broken = database.write(async (em) => {
      await insert('half')(em);
      throw new Error('halfway');
    });
    await expect(broken).rejects.toThrow('halfway');
    await database.write(insert('whole'));
    expect(await database.read(names)).toEqual(['whole']);
  });

  it('gives what the work gives', async () => {
    expect(await database.write(() => Promise.resolve(7))).toBe(7);
    expect(await database.read(() => Promise.resolve('seven'))).toBe('seven');
  });

  it('refuses a change while reading', async () => {
    await expect(database.read(insert('sneaked in'))).rejects.toThrow('use write()');
    expect(await database.read(names)).toEqual([]);
  });

  it('rolls back a part of the work without the rest', async () => {
    await database.write(async (em) => {
      await insert('kept')(em);
      const part = em.transaction(async (inner) => {
        await insert('given up')(inner);
        throw new Error('this part only');
      });
      await expect(part).rejects.toThrow('this part only');
    });
    expect(await database.read(names)).toEqual(['kept']);
  });

  it('keeps everything when a part of the work was never waited for', async () => {
    await database.write(async (em) => {
      await insert('kept')(em);
      void em.transaction(() => sleep(50)).catch(() => undefined);
      await sleep(5);
    });
    expect(await database.read(names)).toEqual(['kept']);
  });

  it('closes the EntityManager with its transaction', async () => {
    let escaped: EntityManager | undefined;
    await database.write((em) => {
      escaped = em;
      return Promise.resolve();
    });
    await expect(insert('too late')(escaped as EntityManager)).rejects.toThrow(/released/i);
    expect(await database.read(names)).toEqual([]);
  });

  it('refuses work inside work, where it would wait for itself', async () => {
    for (const inner of [() => database.read(names), () => database.write(names)]) {
      await expect(database.write(inner)).rejects.toThrow(/hand the EntityManager on/);
      await expect(database.read(inner)).rejects.toThrow(/hand the EntityManager on/);
    }
  });

  it('lets work that was started inside other work go on after it', async () => {
    let later = Promise.resolve<readonly string[]>([]);
    await database.write((em) => {
      later = sleep(50).then(() => database.read(names));
      return insert('first')(em);
    });
    expect(await later).toEqual(['first']);
  });

  it('acknowledges nothing after a failed statement that the work ignored', async () => {
    const { id } = anOrganisation();
    const ignoring = database.write(async (em) => {
      await em.insert(OrganisationRow, anOrganisation({ id }));
      await em.insert(OrganisationRow, anOrganisation({ id })).catch(() => undefined);
    });
    // SQLite undoes the failed statement alone; PostgreSQL undoes everything, and must not call that a success.
    const outcome = await ignoring.then(
      () => 'acknowledged',
      () => 'refused',
    );
    expect(outcome).toBe(kind === 'sqlite' ? 'acknowledged' : 'refused');
    expect(await database.read(names)).toHaveLength(kind === 'sqlite' ? 1 : 0);
  });

  it.each([
    ['NUL', 'nul\0'],
    ['half of a pair', '\ud83d'],
  ])('refuses %s in a text, in a document and in a condition', async (_, text) => {
    const inDocument = anOrganisation({ profile: { goals: [{ id: 'G1', text }] } });
    await expect(database.write(insert(text))).rejects.toThrow(Unstorable);
    await expect(database.write((em) => em.insert(OrganisationRow, inDocument))).rejects.toThrow(Unstorable);
    await expect(database.read((em) => em.findBy(OrganisationRow, { name: text }))).rejects.toThrow(
      Unstorable,
    );
  });

  it('gives every other text back as it was', async () => {
    const texts = ['', "O'Neill; DROP TABLE organisation; --", '€ 🐸 ﷽ e\u0301', '\\u0000', ' \n\t '];
    const profile = { goals: texts.map((text) => ({ id: text, text })) };
    const row = anOrganisation({ name: texts.slice(1).join('|'), profile });
    await database.write((em) => em.insert(OrganisationRow, row));
    expect(await database.read((em) => em.findOneBy(OrganisationRow, { id: row.id }))).toEqual(row);
  });
});

describe.each<DatabaseKind>(['sqlite', 'postgres'])('time and ending (%s)', (kind) => {
  it('ends work that keeps its transaction too long, and goes on with the next', async () => {
    const made = await makeDatabase(kind);
    const database = await openDatabase(made, { limits: { transaction: 200 } });
    const never = signal();
    const stuck = database.write(async (em) => {
      await insert('stuck')(em);
      await never.given;
    });
    const next = database.write(insert('next'));
    await expect(stuck).rejects.toThrow(TransactionTooLong);
    await next;
    expect(await database.read(names)).toEqual(['next']);
    await database.close();
    await made.remove();
  });

  it('finishes what is in progress before it closes, and refuses what comes later', async () => {
    const made = await makeDatabase(kind);
    const database = await openDatabase(made);
    const slow = database.write(async (em) => {
      await sleep(100);
      return insert('in progress')(em);
    });
    const closed = database.close();
    await expect(database.write(insert('too late'))).rejects.toThrow('closed');
    await slow;
    await closed;
    const again = await openDatabase(made);
    expect(await again.read(names)).toEqual(['in progress']);
    await again.close();
    await made.remove();
  });
});
