import { makeDatabase, openDatabase } from '../../support/databases.js';
import { straceIsHere, traceFsync } from './fsync-trace.js';

const WRITES = 40;

describe('an acknowledged write on SQLite', () => {
  // Where strace is missing the run shows this test as skipped; the setting itself is tested below in any case.
  (straceIsHere() ? it : it.skip)('was put on disk before it was acknowledged (strace)', async () => {
    const made = await makeDatabase('sqlite');
    const { acknowledged, before } = await traceFsync(made, WRITES);
    await made.remove();
    expect(acknowledged).toBe(WRITES);
    expect(before).toHaveLength(WRITES);
    expect(before.filter((fsyncs) => fsyncs === 0)).toEqual([]);
  });

  it('is made with the settings that put it on disk', async () => {
    const made = await makeDatabase('sqlite');
    const database = await openDatabase(made);
    const pragma = (name: string) => database.write((em) => em.query(`PRAGMA ${name}`));
    expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    expect(await pragma('busy_timeout')).toEqual([{ timeout: 150 }]);
    await database.close();
    await made.remove();
  });
});
