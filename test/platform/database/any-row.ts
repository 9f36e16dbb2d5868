import type { EntityTarget } from 'typeorm';

/** When everything in these rows was made. */
export const NOON = '2026-01-05T12:00:00.000Z';

/** A row to insert, of any table. */
export interface AnyRow {
  readonly entity: EntityTarget<{ id: string }>;
  readonly row: { readonly id: string };
}
