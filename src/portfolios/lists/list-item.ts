import type { TableCell } from '../../platform/spreadsheets/index.js';
import type { ListContext } from './cell-kinds.js';
import type { Column } from './columns.js';

/** A department or a proposal as plain data, in the shape of a case file; not yet checked. */
export type Item = Readonly<Record<string, unknown>>;

function groupIn(item: Item, name: string): Item {
  return (item[name] ?? {}) as Item;
}

function phasesOf({ phases = [] }: Item): readonly Item[] {
  return phases as readonly Item[];
}

export function valueAt(item: Item, { path: [name, inner], phase }: Column): unknown {
  const group = phase === undefined ? item : (phasesOf(item)[phase - 1] ?? {});
  return inner === undefined ? group[name] : groupIn(group, name)[inner];
}

function withEntry(group: Item, name: string, value: unknown): Item {
  if (value !== undefined) return { ...group, [name]: value };
  const { [name]: _, ...rest } = group;
  return rest;
}

function withIn(group: Item, [name, inner]: Column['path'], value: unknown): Item {
  if (inner === undefined) return withEntry(group, name, value);
  const inside = withEntry(groupIn(group, name), inner, value);
  return withEntry(group, name, Object.keys(inside).length === 0 ? undefined : inside);
}

/** The item with that value; undefined takes out what was there. Phases before it are there too, then. */
export function withValue(item: Item, { path, phase }: Column, value: unknown): Item {
  if (phase === undefined) return withIn(item, path, value);
  const phases = phasesOf(item);
  const length = value === undefined ? phases.length : Math.max(phases.length, phase);
  return {
    ...item,
    phases: Array.from({ length }, (_, index) => {
      const known = phases[index] ?? {};
      return index === phase - 1 ? withIn(known, path, value) : known;
    }),
  };
}

export function cellsOf(item: Item, columns: readonly Column[], context: ListContext): readonly TableCell[] {
  return columns.map((column) => column.kind.write(valueAt(item, column), context));
}

/** Where a column's value stands in a case file, under the item itself. */
export function casePath({ path, phase }: Column): string {
  return phase === undefined ? path.join('.') : `phases[${String(phase - 1)}].${path.join('.')}`;
}
