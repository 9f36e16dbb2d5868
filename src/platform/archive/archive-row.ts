import type { ParentColumn, Section } from './section.js';

export type Loose = Readonly<Record<string, unknown>>;

/** Columns that stand in the file: its fields are exactly those, or `section` does not compile. */
export function columnsOf({ fields }: Section): readonly string[] {
  return Object.keys(fields.properties ?? {});
}

/** The column that points to what a row belongs to. */
export function parentColumn({ of }: Section): ParentColumn | undefined {
  return of && `${of}Id`;
}

/** A value of a row as text; only texts and numbers stand where this is asked. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function compared(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : 1;
}

/** By the values one after the other; texts by their characters, whatever the language of the database. */
export function inOrder(one: readonly unknown[], other: readonly unknown[]): number {
  for (const [index, value] of one.entries()) {
    const difference = compared(value, other[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What stands for the plan that a row was computed from. */
export function basisOf({ dated }: Section, row: Loose): unknown {
  return dated === 'data' ? (row['data'] as Loose)['basis'] : row['basis'];
}

/** The row with another one. */
export function withBasis({ dated }: Section, row: Loose, basis: string): Loose {
  if (!dated) return row;
  return dated === 'column' ? { ...row, basis } : { ...row, data: { ...(row['data'] as Loose), basis } };
}

/** The row without it. */
export function withoutBasis({ dated }: Section, row: Loose): Loose {
  if (dated !== 'data') return row;
  const { basis: _basis, ...data } = row['data'] as Loose;
  return { ...row, data };
}
