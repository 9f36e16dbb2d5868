import { resolve } from 'node:path';

/** Where the database is. */
export type DatabaseAddress =
  | { readonly kind: 'sqlite'; /** Absolute path of the file. */ readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

export type DatabaseUrlProblem =
  'empty' | 'unknown-kind' | 'no-file' | 'memory' | 'two-slashes' | 'not-a-url' | 'no-name';

export type ParsedDatabaseUrl =
  { readonly address: DatabaseAddress } | { readonly problem: DatabaseUrlProblem };

/** `sqlite:./data/kikkerplan.db`, `sqlite:/srv/kikkerplan.db`, `sqlite:///srv/kikkerplan.db` or `postgres://user:password@host:5432/name`. */
export function parseDatabaseUrl(text: string): ParsedDatabaseUrl {
  if (text.trim() === '') return { problem: 'empty' };
  if (text.startsWith('sqlite:')) return parseSqlite(text.slice('sqlite:'.length));
  if (/^postgres(ql)?:/.test(text)) return parsePostgres(text);
  return { problem: 'unknown-kind' };
}

function parseSqlite(rest: string): ParsedDatabaseUrl {
  const path = rest.startsWith('///') ? rest.slice(2) : rest;
  // `sqlite://data/x.db` would name a server called data in any other address: ask instead of guessing.
  if (path.startsWith('//')) return { problem: 'two-slashes' };
  if (path === '' || path.endsWith('/') || path.includes('\0')) return { problem: 'no-file' };
  // Two connections cannot share a database in memory, and this product always has two.
  if (path === ':memory:' || path.startsWith('file:')) return { problem: 'memory' };
  return { address: { kind: 'sqlite', path: resolve(path) } };
}

function parsePostgres(text: string): ParsedDatabaseUrl {
  if (!URL.canParse(text)) return { problem: 'not-a-url' };
  const url = new URL(text);
  const socket = url.searchParams.get('host');
  if (url.hostname === '' && socket === null) return { problem: 'not-a-url' };
  return url.pathname.length > 1 ? { address: { kind: 'postgres', url: text } } : { problem: 'no-name' };
}
