import { In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { ProposalStepRow } from './proposal-step.entity.js';
import type { PilotsOf } from './assessment.store.js';

/** The steps of proposals, the first one first. */
export class ProposalStepStore {
  constructor(private readonly em: EntityManager) {}

  async list(of: PilotsOf): Promise<readonly ProposalStepRow[]> {
    return this.em.find(ProposalStepRow, {
      where: { ...of } as FindOptionsWhere<ProposalStepRow>,
      order: { pilotId: 'ASC', number: 'ASC' },
    });
  }

  /** Where proposals of several organisations got to, the first step first. */
  async listStatuses(
    organisationIds: readonly string[],
  ): Promise<readonly Pick<ProposalStepRow, 'pilotId' | 'status'>[]> {
    return this.em.find(ProposalStepRow, {
      select: { pilotId: true, status: true },
      where: { organisationId: In([...organisationIds]) },
      order: { pilotId: 'ASC', number: 'ASC' },
    });
  }

  /** The only change that a step ever sees: the name of somebody who is erased. */
  async rename(person: string, name: string): Promise<void> {
    await this.em.update(ProposalStepRow, { takenBy: person }, { takenByName: name });
  }

  async add(rows: readonly ProposalStepRow[]): Promise<void> {
    if (rows.length > 0) await this.em.insert(ProposalStepRow, [...rows]);
  }
}
