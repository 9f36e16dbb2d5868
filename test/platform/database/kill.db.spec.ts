import { makeDatabase, type DatabaseKind } from '../../support/databases.js';
import { killRounds } from './kill-rounds.js';

/** Milliseconds for starting a program ten times on a machine that has other things to do. */
const TEN_STARTS = 180_000;

describe.each<DatabaseKind>(['sqlite', 'postgres'])('kill -9 while writing (%s)', (kind) => {
  it(
    'keeps every acknowledged write whole, ten times in a row',
    async () => {
      const made = await makeDatabase(kind);
      try {
        const report = await killRounds(made, {
          rounds: 10,
          writers: 8,
          writesBefore: (round) => 5 + 7 * round,
        });
        expect(report).toMatchObject({ rounds: 10, lost: 0, half: 0, damage: [] });
        // Otherwise the kills came before anything was written and nothing was tested.
        expect(report.acknowledged).toBeGreaterThan(100);
      } finally {
        await made.remove();
      }
    },
    TEN_STARTS,
  );
});
