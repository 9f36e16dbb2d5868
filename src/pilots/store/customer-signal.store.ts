import { In, Not, type EntityManager } from 'typeorm';
import { updateVersioned } from '../../platform/database/index.js';
import {
  CustomerSignalRow,
  SIGNAL_STATUSES,
  type SignalKind,
  type SignalStatus,
} from './customer-signal.entity.js';

const OPEN: readonly SignalStatus[] = SIGNAL_STATUSES.filter((status) => status !== 'done');

/** Which signals: what asks for something still, or what was finished. */
export interface SignalsOf {
  readonly organisationId: string;
  readonly done: boolean;
}

/** How many signals of one kind a department has. */
export interface SignalCount {
  readonly department: string;
  readonly kind: SignalKind;
  readonly count: number;
  /** Of them without anybody who sees to it. */
  readonly ownerless: number;
}

/** What customers said. */
export class CustomerSignalStore {
  constructor(private readonly em: EntityManager) {}

  /** By department, the latest first. */
  async list(
    { organisationId, done }: SignalsOf,
    page: { readonly skip?: number; readonly take?: number },
  ): Promise<readonly CustomerSignalRow[]> {
    return this.em.find(CustomerSignalRow, {
      where: { organisationId, status: done ? 'done' : In(OPEN) },
      order: { departmentCode: 'ASC', receivedOn: 'DESC', id: 'ASC' },
      ...page,
    });
  }

  async count({ organisationId, done }: SignalsOf): Promise<readonly SignalCount[]> {
    const rows = await this.em
      .createQueryBuilder(CustomerSignalRow, 'signal')
      .select('signal.department_code', 'department')
      .addSelect('signal.kind', 'kind')
      .addSelect('COUNT(*)', 'count')
      .addSelect('SUM(CASE WHEN signal.owner_id IS NULL THEN 1 ELSE 0 END)', 'ownerless')
      .where({ organisationId, status: done ? 'done' : In(OPEN) })
      .groupBy('signal.department_code')
      .addGroupBy('signal.kind')
      .getRawMany<{ department: string; kind: SignalKind; count: unknown; ownerless: unknown }>();
    // PostgreSQL gives counts as text.
    return rows.map(({ department, kind, count, ownerless }) => ({
      ...{ department, kind },
      ...{ count: Number(count), ownerless: Number(ownerless) },
    }));
  }

  async countOpenOf(organisationId: string, ownerId: string): Promise<number> {
    return this.em.countBy(CustomerSignalRow, { organisationId, ownerId, status: In(OPEN) });
  }

  async hasOpenIn(organisationId: string, departmentCode: string): Promise<boolean> {
    return this.em.existsBy(CustomerSignalRow, { organisationId, departmentCode, status: In(OPEN) });
  }

  /** Those that are shared, the latest first. */
  async listShared(organisationId: string, take: number): Promise<readonly CustomerSignalRow[]> {
    return this.em.find(CustomerSignalRow, {
      where: { organisationId, success: Not('') },
      order: { receivedOn: 'DESC', id: 'ASC' },
      take,
    });
  }

  async find(organisationId: string, id: string): Promise<CustomerSignalRow | null> {
    return this.em.findOneBy(CustomerSignalRow, { organisationId, id });
  }

  async add(row: CustomerSignalRow): Promise<void> {
    await this.em.insert(CustomerSignalRow, row);
  }

  /** @throws Conflict when somebody else was first */
  async update(
    at: { readonly id: string; readonly organisationId: string; readonly version: number },
    changes: Partial<Omit<CustomerSignalRow, 'id' | 'organisationId' | 'version'>>,
  ): Promise<void> {
    await updateVersioned(this.em, CustomerSignalRow, at, changes);
  }

  /** In every organisation: somebody is erased as a whole. */
  async rename(person: string, name: string): Promise<void> {
    await this.em.update(CustomerSignalRow, { ownerId: person }, { ownerName: name });
    await this.em.update(CustomerSignalRow, { recordedBy: person }, { recordedByName: name });
  }
}
