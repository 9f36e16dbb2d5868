import { Table, type TableColumnOptions, type TableForeignKeyOptions } from 'typeorm';
import type { CheckRule } from '../checks.js';

/**
 * Tables written once for SQLite and PostgreSQL. Only `text` and `integer` are used, which mean the same in both; what
 * SQLite would let through is caught by CHECK constraints. A published migration is never changed, so neither is what
 * these helpers make of it.
 */

export const texts = (...names: string[]): TableColumnOptions[] =>
  names.map((name) => ({ name, type: 'text' }));
export const optionalText = (name: string): TableColumnOptions => ({ name, type: 'text', isNullable: true });
export const integer = (name: string): TableColumnOptions => ({ name, type: 'integer' });
export const key = (name: string): TableColumnOptions => ({ name, type: 'text', isPrimary: true });

export function pointsTo(
  name: string,
  column: string,
  target: string,
  onDelete: 'CASCADE' | 'SET NULL' = 'CASCADE',
): TableForeignKeyOptions {
  return {
    name,
    columnNames: [column],
    referencedTableName: target,
    referencedColumnNames: ['id'],
    onDelete,
    onUpdate: 'NO ACTION',
  };
}

export interface PortableTable {
  readonly name: string;
  readonly columns: readonly TableColumnOptions[];
  /** Columns by name of the constraint. */
  readonly uniques?: Readonly<Record<string, readonly string[]>>;
  /** Columns by name of the index. */
  readonly indices?: Readonly<Record<string, readonly string[]>>;
  readonly checks: readonly CheckRule[];
  readonly pointers?: readonly TableForeignKeyOptions[];
}

function named(lists: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(lists).map(([name, columnNames]) => ({ name, columnNames: [...columnNames] }));
}

export function portableTable(table: PortableTable): Table {
  return new Table({
    name: table.name,
    columns: [...table.columns],
    uniques: named(table.uniques ?? {}),
    indices: named(table.indices ?? {}),
    checks: [...table.checks],
    foreignKeys: [...(table.pointers ?? [])],
  });
}
