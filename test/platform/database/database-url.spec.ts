import { resolve } from 'node:path';
import { parseDatabaseUrl, type DatabaseUrlProblem } from '../../../src/platform/database/database-url.js';

describe('the address of a database', () => {
  it.each([
    ['sqlite:./data/kikkerplan.db', resolve('data/kikkerplan.db')],
    ['sqlite:kikkerplan.db', resolve('kikkerplan.db')],
    ['sqlite:/srv/kikker plan.db', '/srv/kikker plan.db'],
    ['sqlite:///srv/kikkerplan.db', '/srv/kikkerplan.db'],
  ])('%s is a file', (text, path) => {
    expect(parseDatabaseUrl(text)).toEqual({ address: { kind: 'sqlite', path } });
  });

  it.each([
    'postgres://kikker:secret@db.example.nl:5433/kikkerplan?sslmode=require',
    'postgresql://localhost/kikkerplan',
    'postgres:///kikkerplan?host=/var/run/postgresql&user=kikker',
  ])('%s is a server', (url) => {
    expect(parseDatabaseUrl(url)).toEqual({ address: { kind: 'postgres', url } });
  });

  it.each<[string, DatabaseUrlProblem]>([
    ['', 'empty'],
    [' ', 'empty'],
    ['kikkerplan.db', 'unknown-kind'],
    ['mysql://localhost/kikkerplan', 'unknown-kind'],
    ['postgress://localhost/kikkerplan', 'unknown-kind'],
    ['sqlite:', 'no-file'],
    ['sqlite:./data/', 'no-file'],
    ['sqlite:a\0b', 'no-file'],
    ['sqlite::memory:', 'memory'],
    ['sqlite:file:x?mode=memory', 'memory'],
    ['sqlite://data/kikkerplan.db', 'two-slashes'],
    ['postgres:kikkerplan', 'not-a-url'],
    ['postgres://:5432/kikkerplan', 'not-a-url'],
    ['postgres://localhost', 'no-name'],
    ['postgres://localhost/', 'no-name'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parseDatabaseUrl(text)).toEqual({ problem });
  });
});
