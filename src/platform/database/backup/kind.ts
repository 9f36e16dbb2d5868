import type { QueryRunner } from 'typeorm';

export function isPostgres(runner: QueryRunner): boolean {
  return runner.dataSource.options.type === 'postgres';
}

/** Names of tables and columns come from the database itself; between quotes they need no more. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
