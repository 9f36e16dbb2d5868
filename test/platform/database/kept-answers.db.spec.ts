import { OrganisationRow } from '../../../src/organisations/store/organisation.entity.js';
import type { Database, Work } from '../../../src/platform/database/index.js';
import { onBothDatabases, openDatabase } from '../../support/databases.js';
import { anOrganisation } from './rows.js';

onBothDatabases('answers that are kept', (given) => {
  let other: Database;
  let asked = 0;

  const count: Work<number> = (em) => {
    asked += 1;
    return em.count(OrganisationRow);
  };
  const add: Work<unknown> = (em) => em.insert(OrganisationRow, anOrganisation());

  /** What is answered, and how often it was really asked since the last time. */
  async function ask(database: Database = given.database, question = 'count'): Promise<[number, number]> {
    asked = 0;
    return [await database.readKept(question, count), asked];
  }

  /**
   * The answer that is given without asking. PostgreSQL counts the transactions of all databases of a server, other tests
   * and its own housekeeping among them: then an answer is asked for once more, and this tries again.
   */
  async function keptAnswer(question = 'count'): Promise<number | 'never'> {
    for (let tries = 0; tries < 100; tries += 1) {
      const [answer, times] = await ask(given.database, question);
      if (times === 0) return answer;
    }
    return 'never';
  }

  beforeAll(async () => {
    other = await openDatabase(given.made);
  });

  afterAll(async () => {
    await other.close();
  });

  beforeEach(async () => {
    await given.database.write((em) => em.deleteAll(OrganisationRow));
  });

  it('are given again while nothing changes', async () => {
    expect(await ask()).toEqual([0, 1]);
    expect(await keptAnswer()).toBe(0);
    await given.database.read(count);
    expect(await keptAnswer()).toBe(0);
  });

  it('are read once for all who ask at the same time after a change', async () => {
    const crowd = async (): Promise<number> => {
      await given.database.write(add);
      asked = 0;
      await Promise.all(Array.from({ length: 8 }, () => given.database.readKept('count', count)));
      return asked;
    };
    // With other transactions of the server in between it takes a few readings: then this tries again.
    let fewest = 8;
    for (let tries = 0; tries < 20 && fewest > 1; tries += 1) fewest = Math.min(fewest, await crowd());
    expect(fewest).toBe(1);
  });

  it('are kept for each question apart', async () => {
    expect(await ask(given.database, 'one')).toEqual([0, 1]);
    expect(await ask(given.database, 'other')).toEqual([0, 1]);
    expect(await keptAnswer('one')).toBe(0);
    expect(await keptAnswer('other')).toBe(0);
  });

  it('end with a change of our own', async () => {
    await ask();
    await given.database.write(add);
    expect(await ask()).toEqual([1, 1]);
    expect(await keptAnswer()).toBe(1);
  });

  it('end with a change by another server', async () => {
    await ask();
    await other.write(add);
    expect(await ask()).toEqual([1, 1]);
    expect(await ask(other)).toEqual([1, 1]);
  });

  it('are never older than a change that was acknowledged, with others asking all the time', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const crowd = Array.from({ length: 10 }, () => ask());
      await (round % 2 === 0 ? other : given.database).write(add);
      expect((await ask())[0]).toBe(round);
      await Promise.all(crowd);
    }
  });

  it('are not made of a refusal', async () => {
    const refuse = given.database.readKept('refused', () => Promise.reject(new Error('no such page')));
    await expect(refuse).rejects.toThrow('no such page');
    expect(await ask(given.database, 'refused')).toEqual([0, 1]);
  });

  it('are not to be had inside other work', async () => {
    await expect(given.database.read(() => given.database.readKept('count', count))).rejects.toThrow(
      /hand the EntityManager on/,
    );
  });
});
