import { message, type Translation } from '../message.js';
import type { backups as nl } from '../nl/backups.js';

export const backups: Translation<typeof nl> = {
  made: message(
    'Backup made: {file}. Contents: {rows, plural, one {# row} other {# rows}} of {tables, number} tables.',
  ),
  secret: 'Keep this file as a secret: everything of every organisation is in it.',
  restored: message(
    'Put back: {rows, plural, one {# row} other {# rows}} in {tables, number} tables, counted and checked.',
  ),
  replaced: message('The database that was there is kept as {path}.'),
  brought: message(
    'The backup was of an older version and was brought up to date ({count, plural, one {# step} other {# steps}}).',
  ),
  next: 'Start the server now. Everybody signs in again.',
  problems: {
    'no-file': message('{file}: this file does not exist'),
    'no-database': message(
      'there is no database of Kikkerplan at {where}; say with DATABASE_URL which one you mean',
    ),
    foreign: message(
      '{file}: this is no backup of Kikkerplan, or its beginning is damaged; nothing was changed',
    ),
    damaged: message('{file}: this backup is damaged ({detail}); nothing was changed. Take another one'),
    newer: message(
      '{file}: this backup was made by a newer version of Kikkerplan ({detail}); install that version first',
    ),
    'needs-portable': message(
      '{file}: this is a copy of an SQLite file, which does not fit in PostgreSQL; make one with kikkerplan backup --portable',
    ),
    'in-use': message('the server still works on {where}; stop the server first, and try again'),
    'not-empty': message(
      'the PostgreSQL database {where} is not empty, and is never overwritten; make a new one with createdb and name it in DATABASE_URL',
    ),
    'file-exists': message('{file}: this file exists already; choose another name'),
  },
  busy: message('the database {where} cannot do this now: {reason}. Nothing was changed; try again later'),
  busyReasons: {
    locked: 'another program has locked it',
    overloaded: 'it has too much to do',
    contended: 'changes keep crossing each other',
    full: 'the disk is full',
    'read-only': 'it may not be written to',
    unreachable: 'it cannot be reached',
  },
};
