import { And, Equal, LessThan, MoreThanOrEqual, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.js';

/** The audit trail: lines are added and read, nothing else. */
export class AuditStore {
  constructor(private readonly em: EntityManager) {}

  async add(entry: AuditEntry): Promise<void> {
    await this.em.insert(AuditEntry, entry);
  }

  /** The newest first; `skip` and `take` for one page of them. */
  async list(
    query: TrailQuery,
    page: { readonly skip: number; readonly take: number },
  ): Promise<readonly AuditEntry[]> {
    return this.em.find(AuditEntry, { where: where(query), order: { at: 'DESC', id: 'DESC' }, ...page });
  }

  /** The newest first, from just after a line that was seen before; lines that come on meanwhile move nothing. */
  async listAfter(
    query: TrailQuery,
    seen: SeenLine | undefined,
    take: number,
  ): Promise<readonly AuditEntry[]> {
    const base = where(query);
    const before: FindOptionsWhere<AuditEntry>[] = seen
      ? [
          { ...base, at: And(MoreThanOrEqual(query.from), LessThan(min(query.until, seen.at))) },
          { ...base, at: And(Equal(seen.at), LessThan(query.until)), id: LessThan(seen.id) },
        ]
      : [base];
    return this.em.find(AuditEntry, { where: before, order: { at: 'DESC', id: 'DESC' }, take });
  }

  async count(query: TrailQuery): Promise<number> {
    return this.em.countBy(AuditEntry, where(query));
  }

  /** Everybody who did something here, by the latest name. */
  async listPeople(organisationId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.em
      .createQueryBuilder(AuditEntry, 'entry')
      .select('entry.person_id', 'id')
      .addSelect('entry.person_name', 'name')
      .where('entry.organisation_id = :organisationId', { organisationId })
      .andWhere('entry.person_id IS NOT NULL')
      .groupBy('entry.person_id')
      .addGroupBy('entry.person_name')
      .orderBy('MAX(entry.at)', 'ASC')
      .getRawMany<{ id: string; name: string }>();
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

/** The last line of a page. */
export type SeenLine = Pick<AuditEntry, 'at' | 'id'>;

function min(one: string, other: string): string {
  return one < other ? one : other;
}

/** What to look for; from and until are moments, the latter not included. */
export interface TrailQuery {
  readonly organisationId: string;
  readonly personId?: string;
  readonly action?: string;
  readonly from: string;
  readonly until: string;
}

function where({ from, until, ...equal }: TrailQuery): FindOptionsWhere<AuditEntry> {
  return { ...equal, at: And(MoreThanOrEqual(from), LessThan(until)) };
}
