import type { EntityManager } from 'typeorm';
import { PulseCountRow } from './pulse-count.entity.js';
import { PulseVoterRow } from './pulse-voter.entity.js';
import { PulseRow } from './pulse.entity.js';

/** Inserts a few dozen rows at a time: SQLite takes a limited number of values in one statement. */
const BATCH = 50;

/** What everybody was asked, and how often each answer was given. */
export class PulseStore {
  constructor(
    private readonly em: EntityManager,
    private readonly organisationId: string,
  ) {}

  /** The one that was asked last; null while none was. */
  async latest(): Promise<PulseRow | null> {
    return this.em.findOne(PulseRow, {
      where: { organisationId: this.organisationId },
      order: { untilDay: 'DESC', createdAt: 'DESC' },
    });
  }

  async add(pulse: PulseRow, counts: readonly PulseCountRow[]): Promise<void> {
    await this.em.insert(PulseRow, pulse);
    for (let from = 0; from < counts.length; from += BATCH)
      await this.em.insert(PulseCountRow, counts.slice(from, from + BATCH));
  }

  async counts(pulseId: string): Promise<readonly PulseCountRow[]> {
    return this.em.find(PulseCountRow, {
      where: { organisationId: this.organisationId, pulseId },
      order: { departmentCode: 'ASC', warmth: 'ASC' },
    });
  }

  async hasAnswered(pulseId: string, personId: string): Promise<boolean> {
    return this.em.existsBy(PulseVoterRow, { organisationId: this.organisationId, pulseId, personId });
  }

  async addVoter(row: Omit<PulseVoterRow, 'organisationId'>): Promise<void> {
    await this.em.insert(PulseVoterRow, { ...row, organisationId: this.organisationId });
  }

  async countOne(pulseId: string, departmentCode: string, warmth: number): Promise<void> {
    const at = { organisationId: this.organisationId, pulseId, departmentCode, warmth };
    await this.em.increment(PulseCountRow, at, 'answers', 1);
  }
}
