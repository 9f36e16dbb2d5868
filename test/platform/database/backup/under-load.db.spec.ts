import { backupsUnderLoad } from './under-load.js';

/** Milliseconds on a machine that has other things to do. */
const PATIENCE = 180_000;

it.each([
  ['sqlite', false],
  ['sqlite', true],
  ['postgres', true],
] as const)(
  'a backup of %s (portable: %s) made while others write holds every write that was acknowledged before it, whole',
  async (kind, portable) => {
    const report = await backupsUnderLoad({ kind, portable, backups: 3, writesBetween: 40 });
    expect(report).toMatchObject({ backups: 3, lost: 0, half: 0, damage: [] });
    // Otherwise nobody was writing.
    expect(report.acknowledged).toBeGreaterThan(100);
    expect(report.meanwhile).toBeGreaterThan(0);
  },
  PATIENCE,
);
