import { join } from 'node:path';
import { schema } from '../../../../ormconfig.js';
import {
  BackupRefused,
  makeBackup,
  restoreBackup,
  type BackupReport,
  type RestoreOrder,
  type RestoreReport,
} from '../../../../src/platform/database/backup/index.js';
import { parseDatabaseUrl, type DatabaseAddress } from '../../../../src/platform/database/index.js';
import { openDatabase, type TestDatabase } from '../../../support/databases.js';
import { oneOfEverything } from '../rows.js';

export const NOW = new Date('2026-11-25T21:00:00.000Z');
export const ABOUT = { product: '1.2.3', madeAt: NOW.toISOString() };

export function addressOf(made: TestDatabase): DatabaseAddress {
  const parsed = parseDatabaseUrl(made.url);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.address;
}

/** A database with a row in every table. */
export async function filled(made: TestDatabase): Promise<void> {
  const database = await openDatabase(made);
  await database.write(async (em) => {
    for (const { entity, row } of oneOfEverything()) await em.insert(entity, row);
  });
  await database.close();
}

export async function backUp(made: TestDatabase, name: string, portable = false): Promise<BackupReport> {
  const file = join(made.folder, name);
  return makeBackup({ address: addressOf(made), schema, file, portable, about: ABOUT });
}

export async function putBack(
  made: TestDatabase,
  file: string,
  changes: Partial<RestoreOrder> = {},
): Promise<RestoreReport> {
  const nothing = () => Promise.resolve();
  return restoreBackup({ address: addressOf(made), schema, file, now: NOW, lastTouch: nothing, ...changes });
}

/** Why it was refused; anything else that goes wrong is thrown. */
export async function problemOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return 'none';
  } catch (error) {
    if (error instanceof BackupRefused) return error.problem;
    throw error;
  }
}
