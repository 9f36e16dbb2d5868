import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseBusy } from '../../../src/platform/database/errors.js';
import { FifoLock } from '../../../src/platform/database/fifo-lock.js';

describe('the queue in front of the writer', () => {
  it('lets one in at a time, in order of arrival', async () => {
    const lock = new FifoLock();
    const log: string[] = [];
    const visit = (name: string) =>
      lock.run(1_000, async () => {
        log.push(`${name} in`);
        await sleep(1);
        log.push(`${name} out`);
        return name;
      });
    expect(await Promise.all(['a', 'b', 'c'].map(visit))).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  it('goes on after somebody who fails', async () => {
    const lock = new FifoLock();
    const failing = lock.run(1_000, () => Promise.reject(new Error('failed')));
    const next = lock.run(1_000, () => Promise.resolve('next'));
    await expect(failing).rejects.toThrow('failed');
    expect(await next).toBe('next');
  });

  it('sends away who waited too long, and nobody else', async () => {
    const lock = new FifoLock();
    const long = lock.run(1_000, () => sleep(60, 'long'));
    const impatient = lock.run(5, () => Promise.resolve('never'));
    const patient = lock.run(1_000, () => Promise.resolve('patient'));
    await expect(impatient).rejects.toMatchObject({ name: 'DatabaseBusy', reason: 'overloaded' });
    expect(await Promise.all([long, patient])).toEqual(['long', 'patient']);
    expect(await lock.run(5, () => Promise.resolve('free again'))).toBe('free again');
  });

  it('does not let a newcomer pass somebody whose turn it is', async () => {
    const lock = new FifoLock();
    const log: string[] = [];
    const enter = (name: string) =>
      lock.run(1_000, () => {
        log.push(name);
        return Promise.resolve();
      });
    const first = enter('first').then(() => enter('newcomer'));
    await Promise.all([first, enter('waiting')]);
    expect(log).toEqual(['first', 'waiting', 'newcomer']);
  });

  it('says how long to stay away', async () => {
    const lock = new FifoLock();
    const held = lock.run(1_000, () => sleep(20));
    const refused = await lock.run(1, () => Promise.resolve()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseBusy);
    expect((refused as DatabaseBusy).retryAfterSeconds).toBeGreaterThan(0);
    await held;
  });
});
