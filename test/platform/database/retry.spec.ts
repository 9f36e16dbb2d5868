import { busy } from '../../../src/platform/database/driver-errors.js';
import type { BusyReason } from '../../../src/platform/database/errors.js';
import { retrying } from '../../../src/platform/database/retry.js';

/** Far enough for a machine with other work. */
const later = () => performance.now() + 60_000;

function failing(times: number, error: Error) {
  let tries = 0;
  const attempt = () => {
    tries += 1;
    return tries > times ? Promise.resolve(tries) : Promise.reject(error);
  };
  return { attempt, tries: () => tries };
}

describe('trying again', () => {
  it.each<BusyReason>(['locked', 'contended'])('is done while the database is %s', async (reason) => {
    expect(await retrying(later(), failing(3, busy(reason)).attempt)).toBe(4);
  });

  it.each<BusyReason>(['unreachable', 'overloaded', 'full', 'read-only'])(
    'is not done when it is %s',
    async (reason) => {
      const { attempt, tries } = failing(1, busy(reason));
      await expect(retrying(later(), attempt)).rejects.toMatchObject({ reason });
      expect(tries()).toBe(1);
    },
  );

  it('is not done for what is wrong with the work itself', async () => {
    const { attempt, tries } = failing(1, new Error('mistake'));
    await expect(retrying(later(), attempt)).rejects.toThrow('mistake');
    expect(tries()).toBe(1);
  });

  it('stops at the deadline with the last reason', async () => {
    const { attempt, tries } = failing(1_000, busy('locked'));
    await expect(retrying(performance.now() + 120, attempt)).rejects.toMatchObject({ reason: 'locked' });
    expect(tries()).toBeGreaterThan(1);
    expect(tries()).toBeLessThan(50);
  });
});
