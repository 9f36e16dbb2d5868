import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { Attempt } from './attempt.entity.js';

export class AttemptsStore {
  constructor(private readonly em: EntityManager) {}

  /** Counts so many more and says how many that makes in this period, and when the period ends. */
  async count(
    { id, endsAt, times }: Pick<Attempt, 'id' | 'endsAt'> & { readonly times: number },
    now: string,
  ): Promise<Attempt> {
    await this.em
      .createQueryBuilder()
      .insert()
      .into(Attempt)
      .values({ id, count: 0, endsAt })
      .orIgnore()
      .execute();
    await this.em.update(Attempt, { id, endsAt: LessThanOrEqual(now) }, { count: 0, endsAt });
    await this.em.increment(Attempt, { id }, 'count', times);
    return this.em.findOneByOrFail(Attempt, { id });
  }

  async forget(id: string): Promise<void> {
    await this.em.delete(Attempt, { id });
  }

  async removeEnded(now: string): Promise<void> {
    await this.em.delete(Attempt, { endsAt: LessThanOrEqual(now) });
  }
}
