import { IsNull, LessThan, LessThanOrEqual, Not, type EntityManager } from 'typeorm';
import { OutgoingMailRow } from './outgoing-mail.entity.js';

/** Messages on their way by mail. */
export class OutgoingMailStore {
  constructor(private readonly em: EntityManager) {}

  async add(row: OutgoingMailRow): Promise<void> {
    await this.em.insert(OutgoingMailRow, row);
  }

  /** Whether this person was told of it already, or will be. */
  async isTold(personId: string, onceKey: string): Promise<boolean> {
    return this.em.existsBy(OutgoingMailRow, { personId, onceKey });
  }

  /** What is to be sent by now, the oldest first. */
  async listDue(now: string, take: number): Promise<readonly OutgoingMailRow[]> {
    return this.em.find(OutgoingMailRow, {
      where: { sentAt: IsNull(), nextAt: LessThanOrEqual(now) },
      order: { nextAt: 'ASC', id: 'ASC' },
      take,
    });
  }

  /** For who sends it; @returns false when somebody else has it. */
  async claim({ id, nextAt }: OutgoingMailRow, until: string): Promise<boolean> {
    const where = { id, nextAt, sentAt: IsNull() };
    return (await this.em.update(OutgoingMailRow, where, { nextAt: until })).affected === 1;
  }

  async change(
    id: string,
    changes: Partial<Pick<OutgoingMailRow, 'sentAt' | 'nextAt' | 'attempts'>>,
  ): Promise<void> {
    await this.em.update(OutgoingMailRow, { id }, changes);
  }

  /** What is too old to send, and what nobody need remember. */
  async removeOld(unsentBefore: string, sentBefore: string): Promise<void> {
    await this.em.delete(OutgoingMailRow, { sentAt: IsNull(), createdAt: LessThan(unsentBefore) });
    await this.em.delete(OutgoingMailRow, { sentAt: Not(IsNull()), createdAt: LessThan(sentBefore) });
  }
}
