import { IsNull, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { PilotsOf } from './assessment.store.js';
import { InputRequestRow } from './input-request.entity.js';

/** Who was asked what about proposals, the first question first. */
export class InputRequestStore {
  constructor(private readonly em: EntityManager) {}

  async list(of: PilotsOf): Promise<readonly InputRequestRow[]> {
    return this.em.find(InputRequestRow, {
      where: { ...of } as FindOptionsWhere<InputRequestRow>,
      order: { askedAt: 'ASC', id: 'ASC' },
    });
  }

  /** What somebody was asked and has not answered. */
  async listOpenOf(organisationId: string, personId: string): Promise<readonly InputRequestRow[]> {
    return this.em.find(InputRequestRow, {
      where: { organisationId, personId, answeredAt: IsNull() },
      order: { askedAt: 'ASC', id: 'ASC' },
    });
  }

  async add(row: InputRequestRow): Promise<void> {
    await this.em.insert(InputRequestRow, row);
  }

  /** @returns false when it was answered already */
  async answer(
    { id, organisationId }: Pick<InputRequestRow, 'id' | 'organisationId'>,
    changes: Pick<InputRequestRow, 'answer' | 'answeredAt'>,
  ): Promise<boolean> {
    const where = { id, organisationId, answeredAt: IsNull() };
    return (await this.em.update(InputRequestRow, where, changes)).affected === 1;
  }

  /** In every organisation: somebody is erased as a whole. */
  async rename(person: string, name: string): Promise<void> {
    await this.em.update(InputRequestRow, { personId: person }, { personName: name });
    await this.em.update(InputRequestRow, { askedBy: person }, { askedByName: name });
  }
}
