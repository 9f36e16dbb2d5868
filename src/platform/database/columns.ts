import { Column, ForeignKey } from 'typeorm';
import { storableJson } from '../storable/index.js';

/** A moment as ISO-8601 in UTC with milliseconds, for example 2026-01-05T09:30:00.000Z; the same text in both databases. */
export type Instant = string;

/** A row as plain data: what is inserted. What is read back is an instance of its entity. */
export type RowData<Row> = { [Column in keyof Row]: Row[Column] };

/**
 * A document that was written with `storableJson` elsewhere, such as in another thread: a large one would hold everybody
 * up here.
 */
export class WrittenJson {
  constructor(readonly text: string) {}
}

/** A JSON document in a text column. Text inside it obeys the same rules as text beside it. */
export function JsonColumn(name: string): PropertyDecorator {
  return Column('text', { name, transformer: { to: toText, from: fromText } });
}

function toText(value: unknown): unknown {
  if (value instanceof WrittenJson) return value.text;
  if (value === null || value === undefined) return value;
  return storableJson(value);
}

function fromText(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
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
