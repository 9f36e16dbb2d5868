import { Column, ForeignKey } from 'typeorm';
import { assertStorable } from './storable-text.js';

/** A moment as ISO-8601 in UTC with milliseconds, for example 2026-01-05T09:30:00.000Z; the same text in both databases. */
export type Instant = string;

/** A row as plain data: what is inserted. What is read back is an instance of its entity. */
export type RowData<Row> = { [Column in keyof Row]: Row[Column] };

/** A JSON document in a text column. Text inside it obeys the same rules as text beside it. */
export function JsonColumn(name: string): PropertyDecorator {
  return Column('simple-json', { name, transformer: { to: storable, from: (value: unknown) => value } });
}

function storable(value: unknown): unknown {
  assertStorable(value);
  return value;
}

/**
 * A foreign key to the id of another table, which may belong to another context: by table name, so that no entity
 * imports another. The constraint is called FK_<table>_<column>.
 */
export function PointsTo(
  target: string,
  constraint: { readonly name: string; readonly onDelete: 'CASCADE' | 'SET NULL' },
): PropertyDecorator {
  return ForeignKey(target, { ...constraint });
}
