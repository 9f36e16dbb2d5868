import { QueryFailedError } from 'typeorm';
import { translated, translatedFromWork } from '../../../src/platform/database/driver-errors.js';
import type { BusyReason } from '../../../src/platform/database/errors.js';

function coded(code: string, message = 'no'): Error {
  return Object.assign(new Error(message), { code });
}

describe('what the drivers say', () => {
  it.each<[string, BusyReason]>([
    ['SQLITE_BUSY', 'locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'locked'],
    ['SQLITE_FULL', 'full'],
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['SQLITE_IOERR_FSYNC', 'unreachable'],
    ['40001', 'contended'],
    ['40P01', 'contended'],
    ['57014', 'overloaded'],
    ['57P01', 'unreachable'],
    ['08006', 'unreachable'],
    ['53100', 'full'],
    ['53300', 'overloaded'],
    ['25006', 'read-only'],
    ['ECONNREFUSED', 'unreachable'],
  ])('%s means %s', (code, reason) => {
    expect(translated(coded(code))).toMatchObject({ name: 'DatabaseBusy', reason });
    const statement = new QueryFailedError('SELECT 1', [], coded(code));
    expect(translatedFromWork(statement)).toMatchObject({ name: 'DatabaseBusy', reason, cause: statement });
  });

  it.each<[string, BusyReason]>([
    ['timeout exceeded when trying to connect', 'overloaded'],
    ['Connection terminated unexpectedly', 'unreachable'],
    ['Connection terminated due to connection timeout', 'unreachable'],
    ['Query read timeout', 'unreachable'],
  ])('"%s" means %s', (message, reason) => {
    expect(translated(new Error(message))).toMatchObject({ name: 'DatabaseBusy', reason });
  });

  it.each(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_ERROR', '23505', '42601', ''])(
    'leaves %j as it is: the statement was wrong',
    (code) => {
      const error = new QueryFailedError('SELECT 1', [], coded(code));
      expect(translated(error)).toBe(error);
    },
  );

  it('leaves what the work met elsewhere as it is', () => {
    const elsewhere = coded('ECONNREFUSED');
    expect(translatedFromWork(elsewhere)).toBe(elsewhere);
  });
});
