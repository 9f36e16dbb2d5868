import SqliteDatabase from 'better-sqlite3';

/** Another program that has the write lock of an SQLite file: `<path>`; it lets go when its input ends. */
const connection = new SqliteDatabase(process.argv[2] ?? '');
connection.exec('BEGIN IMMEDIATE');
process.stdout.write('locked\n');
process.stdin.resume();
process.stdin.once('end', () => {
  connection.exec('COMMIT');
  connection.close();
});
