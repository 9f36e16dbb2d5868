import type { EntityManager, FindOptionsWhere, ObjectLiteral, ObjectType } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { Conflict, NotFound } from './errors.js';

/** A row that several people may edit. */
export interface Versioned extends ObjectLiteral {
  readonly id: string;
  /** Counts its changes, from 1. */
  readonly version: number;
}

/**
 * Which row, and the version that the change was based on. In a table of a tenant it also names the organisation, so that
 * another's row is not found.
 */
export interface RowAtVersion {
  readonly id: string;
  readonly version: number;
  readonly organisationId?: string;
}

/**
 * Changes a row if it still is at the version that the change was based on, in one statement. (TypeORM's own version
 * column does not do that: a stale `save()` overwrites the newer row and sets the version back.)
 * @returns the new version
 * @throws Conflict when somebody else was first, NotFound when there is no such row
 */
export async function updateVersioned<Row extends Versioned>(
  em: EntityManager,
  entity: ObjectType<Row>,
  at: RowAtVersion,
  changes: Omit<QueryDeepPartialEntity<Row>, 'id' | 'version'>,
): Promise<number> {
  const { version, ...key } = at;
  const { affected } = await em
    .createQueryBuilder()
    .update(entity)
    .set({ ...changes, version: () => '"version" + 1' })
    .where(at)
    .execute();
  if (affected === 1) return version + 1;
  const kind = em.dataSource.getMetadata(entity).tableName;
  const exists = await em.existsBy(entity, key as FindOptionsWhere<Row>);
  throw exists ? new Conflict(kind, at.id, version) : new NotFound(kind, at.id);
}
