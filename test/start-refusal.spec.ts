import type { Settings } from '../src/platform/config/index.js';
import { DatabaseBusy, DatabaseRefused } from '../src/platform/database/index.js';
import { startRefusal } from '../src/start-refusal.js';

const settings = {
  host: '127.0.0.1',
  port: 3000,
  databaseUrl: 'postgres://user:geheim@db.example:5432/kikkerplan',
} as Settings;

function failure(syscall: string, code: string): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { syscall, code });
}

describe('why the server does not start', () => {
  it.each([
    ['listen', 'EADDRINUSE', /^127\.0\.0\.1:3000 is already in use\. .* PORT\.$/],
    ['listen', 'EACCES', /1024 or higher/],
    ['listen', 'EADDRNOTAVAIL', /Correct HOST/],
    ['getaddrinfo', 'ENOTFOUND', /no host with that name/],
  ])('%s %s', (syscall, code, sentence) => {
    expect(startRefusal(failure(syscall, code), settings)).toMatch(sentence);
  });

  it('says where PostgreSQL was looked for, and never its password', () => {
    const unreachable = startRefusal(new DatabaseBusy('unreachable', 5), settings);
    expect(unreachable).toContain('PostgreSQL does not answer at db.example:5432.');
    expect(startRefusal(new DatabaseBusy('overloaded', 5), settings)).toContain('db.example:5432');
    expect(unreachable).not.toContain('geheim');
  });

  it('says what is wrong with an SQLite file', () => {
    const sqlite = { ...settings, databaseUrl: 'sqlite:./data/kikkerplan.db' };
    expect(startRefusal(new DatabaseBusy('locked', 2), sqlite)).toBe(
      'another program has locked the database.',
    );
    expect(startRefusal(new DatabaseRefused('The file is damaged.'), sqlite)).toBe('The file is damaged.');
  });

  it('names the file that it may not write', () => {
    const refused = Object.assign(failure('open', 'EACCES'), { path: '/srv/data/session-secret' });
    expect(startRefusal(refused, settings)).toBe(
      '/srv/data/session-secret cannot be written. May this user write there?',
    );
  });

  it('shows a stack for a mistake of our own', () => {
    expect(startRefusal(new TypeError('ours'), settings)).toMatch(/ours[^]*at /);
  });
});
